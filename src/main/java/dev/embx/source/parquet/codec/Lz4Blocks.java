package dev.embx.source.parquet.codec;

import io.airlift.compress.MalformedInputException;
import io.airlift.compress.lz4.Lz4Decompressor;
import java.nio.ByteBuffer;

/**
 * The deprecated LZ4 codec of Parquet: Hadoop's blocks (big-endian sizes of a block before and after compression in front of
 * it) or, by writers that took the name at its word, one raw LZ4 block (Parquet format, Compression, "LZ4").
 */
final class Lz4Blocks {

    private Lz4Blocks() {}

    static int decompress(byte[] input, int from, int length, byte[] output) {
        try {
            int written = hadoop(ByteBuffer.wrap(input, from, length), input, output);
            if (written == output.length) {
                return written;
            }
        } catch (MalformedInputException | IndexOutOfBoundsException | IllegalArgumentException e) {
            // Not Hadoop's blocks, so it can only be a raw one.
        }
        return new Lz4Decompressor().decompress(input, from, length, output, 0, output.length);
    }

    private static int hadoop(ByteBuffer in, byte[] input, byte[] output) {
        int written = 0;
        while (in.remaining() >= 8) {
            int size = in.getInt();
            int packed = in.getInt();
            if (size < 0 || packed < 0 || packed > in.remaining() || size > output.length - written) {
                return -1;
            }
            written += new Lz4Decompressor().decompress(input, in.position(), packed, output, written, size);
            in.position(in.position() + packed);
        }
        return in.hasRemaining() ? -1 : written;
    }
}
