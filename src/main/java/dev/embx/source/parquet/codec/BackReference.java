package dev.embx.source.parquet.codec;

/** What LZ4 and Snappy have in common: bytes that were written before come once more. */
public final class BackReference {

    private BackReference() {}

    /**
     * Writes bytes again; where more are wanted than lie between, they repeat.
     *
     * @param out what is being written
     * @param written how many bytes of it are written
     * @param distance how far back the first byte lies, at least 1
     * @param length how many bytes come once more
     * @return how many bytes are written now
     * @throws IndexOutOfBoundsException where they would begin before the first byte or end after the last
     */
    public static int repeat(byte[] out, int written, int distance, int length) {
        int from = written - distance;
        if (distance <= 0 || from < 0 || length > out.length - written) {
            throw new IndexOutOfBoundsException(from);
        }
        if (distance >= length) {
            System.arraycopy(out, from, out, written, length);
        } else {
            for (int i = 0; i < length; i++) {
                out[written + i] = out[from + i];
            }
        }
        return written + length;
    }
}
