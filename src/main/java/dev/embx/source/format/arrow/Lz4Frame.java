package dev.embx.source.format.arrow;

import dev.embx.error.UserError;
import dev.embx.source.parquet.codec.BackReference;
import java.nio.ByteBuffer;

/**
 * Undoes LZ4's frame format (lz4_Frame_format.md 1.6.4), in which each block may repeat what those before it hold; a library's
 * decoder of single blocks does not do that. Checksums are skipped.
 */
final class Lz4Frame {
    private static final int MAGIC = 0x184D2204;
    private static final int MIN_MATCH = 4;
    private static final int LONG = 15;

    private final ByteBuffer in;
    private final byte[] out;
    private int written;

    private Lz4Frame(ByteBuffer in, byte[] out) {
        this.in = in;
        this.out = out;
    }

    /**
     * Decompresses a frame.
     *
     * @param in little-endian, from its position on
     * @return number of bytes
     * @throws IndexOutOfBoundsException where it is damaged, as {@link java.nio.BufferUnderflowException} or {@link UserError}
     */
    static int decompress(ByteBuffer in, byte[] out) {
        return new Lz4Frame(in, out).frame();
    }

    private int frame() {
        if (in.getInt() != MAGIC) {
            throw UserError.data("damaged: the lz4 compression of a column is broken");
        }
        int flags = in.get();
        boolean blockSums = (flags & 0x10) != 0;
        boolean hasSize = (flags & 0x08) != 0;
        boolean hasDictionary = (flags & 0x01) != 0;
        in.position(in.position() + 2 + (hasSize ? Long.BYTES : 0) + (hasDictionary ? Integer.BYTES : 0));
        for (int size = in.getInt(); size != 0; size = in.getInt()) {
            int end = Math.addExact(in.position(), size & Integer.MAX_VALUE);
            if (size < 0) {
                in.get(out, written, end - in.position());
                written += size & Integer.MAX_VALUE;
            } else {
                block(end);
            }
            in.position(end + (blockSums ? Integer.BYTES : 0));
        }
        return written;
    }

    /** Literals, then a match that repeats what was written; the last sequence has literals only. */
    private void block(int end) {
        while (in.position() < end) {
            int token = in.get() & 0xFF;
            int literals = length(token >>> 4);
            in.get(out, written, literals);
            written += literals;
            if (in.position() >= end) {
                return;
            }
            int distance = in.getShort() & 0xFFFF;
            written = BackReference.repeat(out, written, distance, length(token & LONG) + MIN_MATCH);
        }
    }

    private int length(int nibble) {
        int length = nibble;
        int more = nibble == LONG ? 0xFF : 0;
        while (more == 0xFF) {
            more = in.get() & 0xFF;
            length = Math.addExact(length, more);
        }
        return length;
    }
}
