package dev.embx.source.parquet;

import io.airlift.compress.Decompressor;
import io.airlift.compress.MalformedInputException;
import io.airlift.compress.lz4.Lz4Decompressor;
import io.airlift.compress.snappy.SnappyDecompressor;
import io.airlift.compress.zstd.ZstdDecompressor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.format.CompressionCodec;

/** Undoes the compression of pages, in pure Java. */
final class Codec {

    private Codec() {}

    /** Refuses a codec that nobody here can undo, before any page is read. */
    static void requireKnown(CompressionCodec codec) {
        if (codec == CompressionCodec.BROTLI || codec == CompressionCodec.LZO) {
            throw new ParquetFault(
                    "compressed with " + codec + ", which embx cannot read", "write it again with zstd or snappy");
        }
    }

    /** The name as shown: {@code zstd}. */
    static String name(CompressionCodec codec) {
        return codec.name().toLowerCase(Locale.ROOT);
    }

    /** Decompresses {@code length} bytes from {@code from} into exactly {@code size} bytes. */
    static byte[] decompress(CompressionCodec codec, byte[] input, int from, int length, int size) {
        byte[] output = new byte[size];
        int written;
        try {
            written = switch (codec) {
                case SNAPPY -> run(new SnappyDecompressor(), input, from, length, output);
                case ZSTD -> run(new ZstdDecompressor(), input, from, length, output);
                case LZ4_RAW -> run(new Lz4Decompressor(), input, from, length, output);
                case LZ4 -> Lz4Blocks.decompress(input, from, length, output);
                case GZIP -> gunzip(input, from, length, output);
                default -> throw new ParquetFault("compressed with " + codec + ", which embx cannot read");
            };
        } catch (MalformedInputException | IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new ParquetFault("damaged: the " + name(codec) + " compression of a page is broken");
        }
        if (written != size) {
            throw new ParquetFault("damaged: a page decompresses to " + written + " bytes instead of " + size);
        }
        return output;
    }

    private static int run(Decompressor decompressor, byte[] input, int from, int length, byte[] output) {
        if (length == 0) {
            return 0;
        }
        return decompressor.decompress(input, from, length, output, 0, output.length);
    }

    private static int gunzip(byte[] input, int from, int length, byte[] output) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(input, from, length))) {
            int read = in.readNBytes(output, 0, output.length);
            return in.read() < 0 ? read : output.length + 1;
        }
    }
}
