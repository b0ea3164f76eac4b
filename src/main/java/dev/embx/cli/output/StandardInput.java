package dev.embx.cli.output;

import dev.embx.error.UserError;
import dev.embx.source.input.Input;
import java.io.IOException;
import java.nio.file.Path;

/** Standard input as a file of vectors: read whole, for it is looked at twice, into a quarter of the memory at most. */
public final class StandardInput {
    private static final Path DASH = Path.of("-");
    private static final Path NAME = Path.of("stdin");

    private StandardInput() {}

    /** Whether a path stands for it. */
    public static boolean is(Path path) {
        return path.equals(DASH);
    }

    /** Reads it to its end. */
    public static Input read() {
        if (Streams.isTerminal("/dev/fd/0")) {
            throw UserError.data("is a terminal", "pipe vectors into it: embx inspect - < vectors.txt")
                    .in(NAME);
        }
        int most = (int) Math.min(Integer.MAX_VALUE - 8, Runtime.getRuntime().maxMemory() / 4);
        try {
            byte[] bytes = System.in.readNBytes(most);
            if (bytes.length == most) {
                throw UserError.data(
                                "larger than the available " + (most >> 20) + " MB of memory",
                                "save it as a file, or raise EMBX_HEAP")
                        .in(NAME);
            }
            return Input.of(NAME, bytes);
        } catch (IOException e) {
            throw UserError.data("standard input: cannot read: " + e.getMessage(), "");
        }
    }
}
