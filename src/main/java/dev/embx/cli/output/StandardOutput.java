package dev.embx.cli.output;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Standard output in UTF-8 whatever the locale, buffered. The first write that fails ends the command by {@link Closed}, since nobody
 * would see what it still computes; PrintStream goes on. The reason is kept.
 */
public final class StandardOutput extends PrintStream {
    private static final int BUFFER = 1 << 16;

    private final Remembering bytes;

    public StandardOutput(OutputStream out) {
        this(new Remembering(out));
    }

    private StandardOutput(Remembering bytes) {
        super(new BufferedOutputStream(bytes, BUFFER), false, StandardCharsets.UTF_8);
        this.bytes = bytes;
    }

    /** Standard output takes no more bytes. */
    public static final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Closed(IOException reason) {
            super(reason);
        }
    }

    /** Why writing failed, after what is buffered was written too; empty where all went well. */
    Optional<IOException> failure() {
        try {
            flush();
        } catch (Closed e) {
            return Optional.ofNullable(bytes.failure);
        }
        return Optional.ofNullable(bytes.failure);
    }

    private static final class Remembering extends FilterOutputStream {
        private IOException failure;

        Remembering(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
            if (failure != null) {
                return;
            }
            try {
                out.write(buffer, offset, length);
            } catch (IOException e) {
                failure = e;
                throw new Closed(e);
            }
        }
    }
}
