package dev.embx.source.parquet.codec;

/**
 * Undoes Snappy (format_description.txt of Google's snappy). Numbers hardly shrink, so nearly all is literals: they are copied by
 * the JVM's own routine, quick before anything is compiled.
 */
final class Snappy {
    private final byte[] in;
    private final byte[] out;
    private int next;
    private int written;

    private Snappy(byte[] in, int from, byte[] out) {
        this.in = in;
        this.next = from;
        this.out = out;
    }

    /**
     * Decompresses one block.
     *
     * @return number of bytes
     * @throws IndexOutOfBoundsException where it is damaged
     */
    static int decompress(byte[] in, int from, int length, byte[] out) {
        Snappy snappy = new Snappy(in, from, out);
        snappy.run(from + length);
        return snappy.written;
    }

    private void run(int end) {
        if (varint() != out.length) {
            throw new IndexOutOfBoundsException("length");
        }
        while (next < end) {
            int tag = in[next++] & 0xFF;
            switch (tag & 3) {
                case 0 -> literal(tag >>> 2, end);
                case 1 -> repeat((tag >>> 2 & 7) + 4, (tag >>> 5) << 8 | number(1));
                case 2 -> repeat((tag >>> 2) + 1, number(2));
                default -> repeat((tag >>> 2) + 1, number(4));
            }
        }
    }

    private long varint() {
        long value = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += 7) {
            int part = in[next++];
            value |= (long) (part & 0x7F) << shift;
            if (part >= 0) {
                return value;
            }
        }
        return -1;
    }

    /** A literal; for tags 60 to 63 the length itself takes 1 to 4 bytes. */
    private void literal(int size, int end) {
        int length = (size < 60 ? size : number(size - 59)) + 1;
        if (length <= 0 || length > end - next) {
            throw new IndexOutOfBoundsException(length);
        }
        System.arraycopy(in, next, out, written, length);
        next += length;
        written += length;
    }

    private int number(int bytes) {
        int value = 0;
        for (int i = 0; i < bytes; i++) {
            value |= (in[next++] & 0xFF) << (i * Byte.SIZE);
        }
        return value;
    }

    private void repeat(int length, int distance) {
        written = BackReference.repeat(out, written, distance, length);
    }
}
