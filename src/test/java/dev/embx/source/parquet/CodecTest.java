package dev.embx.source.parquet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.embx.error.UserError;
import dev.embx.source.parquet.codec.Codec;
import io.airlift.compress.Compressor;
import io.airlift.compress.snappy.SnappyCompressor;
import io.airlift.compress.zstd.ZstdCompressor;
import java.util.Arrays;
import java.util.Random;
import org.apache.parquet.format.CompressionCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a library compresses comes back; what is damaged is refused and nothing else. */
class CodecTest {

    /** Bytes that repeat in stretches, and noise that does not shrink. */
    private static byte[] bytes(Random random, int size) {
        byte[] bytes = new byte[size];
        for (int at = 0; at < size; ) {
            int run = Math.min(size - at, 1 + random.nextInt(200_000));
            int distance = 1 + random.nextInt(at + 1);
            boolean repeats = random.nextBoolean() && distance <= at;
            for (int i = at; i < at + run; i++) {
                bytes[i] = repeats ? bytes[i - distance] : (byte) random.nextInt();
            }
            at += run;
        }
        return bytes;
    }

    private static byte[] compressed(CompressionCodec codec, byte[] bytes) {
        Compressor compressor = codec == CompressionCodec.SNAPPY ? new SnappyCompressor() : new ZstdCompressor();
        byte[] packed = new byte[compressor.maxCompressedLength(bytes.length)];
        int length = compressor.compress(bytes, 0, bytes.length, packed, 0, packed.length);
        return Arrays.copyOf(packed, length);
    }

    @ParameterizedTest
    @CsvSource({
        "SNAPPY, 1",
        "SNAPPY, 61",
        "SNAPPY, 70000",
        "SNAPPY, 2000000",
        "ZSTD, 1",
        "ZSTD, 200000",
        "ZSTD, 2000000"
    })
    void whatIsCompressedComesBack(CompressionCodec codec, int size) {
        for (int seed = 0; seed < 10; seed++) {
            byte[] bytes = bytes(new Random(seed), size);
            byte[] packed = compressed(codec, bytes);
            assertArrayEquals(bytes, new Codec(codec).decompress(packed, 0, packed.length, size));
        }
    }

    @ParameterizedTest
    @CsvSource({"SNAPPY, 3000", "SNAPPY, 400000", "ZSTD, 3000", "ZSTD, 400000"})
    void whatIsDamagedIsRefusedOrReadToItsLength(CompressionCodec codec, int size) {
        Random random = new Random(5);
        byte[] packed = compressed(codec, bytes(random, size));
        for (int i = 0; i < 300; i++) {
            byte[] damaged =
                    Arrays.copyOf(packed, random.nextInt(3) == 0 ? random.nextInt(packed.length) : packed.length);
            for (int change = 0; change < 3 && damaged.length > 0; change++) {
                int near = random.nextBoolean() ? Math.min(damaged.length, 40) : damaged.length;
                damaged[random.nextInt(near)] = (byte) random.nextInt();
            }
            try {
                assertEquals(size, new Codec(codec).decompress(damaged, 0, damaged.length, size).length);
            } catch (UserError fault) {
                assertEquals(1, fault.getMessage().lines().count());
            }
        }
    }

    @Test
    void aSnappyBlockOfAnotherLengthIsRefused() {
        byte[] packed = compressed(CompressionCodec.SNAPPY, new byte[100]);
        assertThrows(
                UserError.class, () -> new Codec(CompressionCodec.SNAPPY).decompress(packed, 0, packed.length, 99));
        assertThrows(
                UserError.class, () -> new Codec(CompressionCodec.SNAPPY).decompress(packed, 0, packed.length, 101));
    }
}
