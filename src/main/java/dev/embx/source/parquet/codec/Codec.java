package dev.embx.source.parquet.codec;

import dev.embx.error.UserError;
import io.airlift.compress.Decompressor;
import io.airlift.compress.MalformedInputException;
import io.airlift.compress.lz4.Lz4Decompressor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.format.CompressionCodec;
import org.brotli.dec.BrotliInputStream;

/** Undoes the compression of the pages of one column chunk. */
public final class Codec {
    private final CompressionCodec codec;
    private final Decompressor decompressor;

    /** Makes one; a codec that nobody here can undo is refused before any page is read. */
    public Codec(CompressionCodec codec) {
        this.codec = codec;
        this.decompressor = switch (codec) {
            case LZ4_RAW -> new Lz4Decompressor();
            case SNAPPY, ZSTD, LZ4, GZIP, BROTLI, UNCOMPRESSED -> null;
            case LZO ->
                throw UserError.data(
                        "compressed with " + codec + ", which is not supported", "write it again with zstd or snappy");
        };
    }

    /** Whether pages are stored as they are. */
    public boolean isNone() {
        return codec == CompressionCodec.UNCOMPRESSED;
    }

    /** The name as shown: {@code zstd}. */
    public static String name(CompressionCodec codec) {
        return codec.name().toLowerCase(Locale.ROOT);
    }

    /** Decompresses {@code length} bytes from {@code from} into exactly {@code size} bytes. */
    public byte[] decompress(byte[] input, int from, int length, int size) {
        byte[] output = new byte[size];
        int written;
        try {
            written = switch (codec) {
                case LZ4 -> Lz4Blocks.decompress(input, from, length, output);
                case SNAPPY -> length == 0 ? 0 : Snappy.decompress(input, from, length, output);
                case ZSTD -> length == 0 ? 0 : Zstd.decompress(input, from, length, output);
                case GZIP -> inflate(new GZIPInputStream(new ByteArrayInputStream(input, from, length)), output);
                case BROTLI -> inflate(Brotli.open(new ByteArrayInputStream(input, from, length)), output);
                default -> run(input, from, length, output);
            };
        } catch (MalformedInputException | IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw UserError.data("damaged: the " + name(codec) + " compression of a page is broken");
        }
        if (written != size) {
            throw UserError.data("damaged: a page decompresses to " + written + " bytes instead of " + size);
        }
        return output;
    }

    /** Apart, lest the JVM open Brotli's jar to check the types of every other codec. */
    private static final class Brotli {
        static InputStream open(InputStream compressed) throws IOException {
            return new BrotliInputStream(compressed);
        }
    }

    private int run(byte[] input, int from, int length, byte[] output) {
        if (length == 0) {
            return 0;
        }
        return decompressor.decompress(input, from, length, output, 0, output.length);
    }

    private static int inflate(InputStream compressed, byte[] output) throws IOException {
        try (compressed) {
            int read = compressed.readNBytes(output, 0, output.length);
            return compressed.read() < 0 ? read : output.length + 1;
        }
    }
}
