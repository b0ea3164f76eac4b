package dev.embx.source.parquet.page;

import dev.embx.error.UserError;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/**
 * The bytes of one column chunk, read through a window so that a small chunk costs one read and a large one no more memory
 * than its largest page. It never maps the file, for a mapped file that is cut short takes the whole JVM's read down.
 */
final class ChunkInput {
    private static final int WINDOW = 256 << 10;
    private static final int MAX_HEADER = 64 << 10;
    private static final int MAX_READ = 1 << 20;

    private final FileChannel channel;
    private byte[] window = new byte[0];
    private int from;
    private int to;
    private long position;
    private long end;

    ChunkInput(FileChannel channel) {
        this.channel = channel;
    }

    /** Starts anew at a chunk. */
    void open(long start, long length) {
        position = start;
        end = start + length;
        from = 0;
        to = 0;
        if (window.length < WINDOW) {
            window = new byte[(int) Math.min(WINDOW, Math.max(length, window.length))];
        }
    }

    /** Bytes that are left of the chunk. */
    long remaining() {
        return end - position + (to - from);
    }

    /** The array that {@link #take} gives places in; valid until the next call of any method. */
    byte[] array() {
        return window;
    }

    /** Takes the next bytes, at most {@link #remaining}, and returns where they begin in {@link #array}. */
    int take(int length) throws IOException {
        if (to - from < length) {
            fill(length);
        }
        from += length;
        return from - length;
    }

    /** Where the next byte is in {@link #array}, after {@link #peek}. */
    int position() {
        return from;
    }

    /** Brings the next bytes into {@link #array}, enough for the header of a page, and returns how many there are. */
    int peek() throws IOException {
        int wish = (int) Math.min(MAX_HEADER, remaining());
        if (to - from < wish) {
            fill(wish);
        }
        return to - from;
    }

    private void fill(int needed) throws IOException {
        if (needed > remaining()) {
            throw UserError.data("damaged: a page reaches beyond its column");
        }
        if (needed > window.length) {
            window = Arrays.copyOfRange(window, from, from + needed);
        } else {
            System.arraycopy(window, from, window, 0, to - from);
        }
        to -= from;
        from = 0;
        while (to < needed) {
            int wish = (int) Math.min(Math.min(window.length - to, MAX_READ), end - position);
            int read = channel.read(ByteBuffer.wrap(window, to, wish), position);
            if (read <= 0) {
                throw UserError.data("the file became shorter while it was read");
            }
            to += read;
            position += read;
        }
    }
}
