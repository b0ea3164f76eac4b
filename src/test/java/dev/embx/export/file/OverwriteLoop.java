package dev.embx.export.file;

import java.nio.file.Path;
import java.util.Arrays;

/** A program that overwrites one file for ever, each time with another byte repeated {@link #SIZE} times. To be killed. */
final class OverwriteLoop {
    static final int SIZE = 2_000_000;

    private OverwriteLoop() {}

    public static void main(String[] arguments) {
        Path target = Path.of(arguments[0]);
        byte[] content = new byte[SIZE];
        for (int round = 0; ; round++) {
            Arrays.fill(content, (byte) round);
            AtomicFile.write(target, true, content);
        }
    }
}
