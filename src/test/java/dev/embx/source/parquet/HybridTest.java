package dev.embx.source.parquet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.error.UserError;
import dev.embx.source.parquet.encoding.Bytes;
import dev.embx.source.parquet.encoding.Half;
import dev.embx.source.parquet.encoding.Hybrid;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridEncoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Apache's encoder writes is decoded to the same values. */
class HybridTest {

    private static ByteBuffer encode(int width, int[] values) throws IOException {
        try (RunLengthBitPackingHybridEncoder encoder =
                new RunLengthBitPackingHybridEncoder(width, 64, 1 << 20, new HeapByteBufferAllocator())) {
            for (int value : values) {
                encoder.writeInt(value);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            encoder.toBytes().writeAllTo(bytes);
            return Bytes.wrap(bytes.toByteArray(), 0, bytes.size());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 7, 8, 9, 13, 16, 17, 24, 31, 32})
    void decodesRunsAndPackedGroups(int width) throws IOException {
        Random random = new Random(width);
        int[] values = new int[1000 + random.nextInt(100)];
        int mask = width == 32 ? -1 : (1 << width) - 1;
        for (int i = 0; i < values.length; i++) {
            boolean repeat = i > 0 && (i / 50) % 2 == 0;
            values[i] = repeat ? values[i - 1] : random.nextInt() & mask;
        }
        ByteBuffer bytes = encode(width, values);

        int[] decoded = new int[values.length];
        Hybrid.decode(bytes, width, values.length, decoded);

        assertArrayEquals(values, decoded);
        assertFalse(bytes.hasRemaining());
    }

    @Test
    void knowsASectionThatIsOneRun() throws IOException {
        int[] ones = new int[500];
        Arrays.fill(ones, 1);

        assertTrue(Hybrid.isOneRun(encode(1, ones), 1, 500, 1));
        assertFalse(Hybrid.isOneRun(encode(1, ones), 1, 501, 1));
        assertFalse(Hybrid.isOneRun(encode(1, ones), 1, 500, 0));
    }

    @Test
    void refusesWhatEndsTooEarly() throws IOException {
        ByteBuffer bytes = encode(3, new int[] {1, 2, 3, 4, 5, 6, 7, 0, 1});

        assertThrows(UserError.class, () -> Hybrid.decode(bytes, 3, 100, new int[100]));
    }

    @Test
    void halfPrecisionIsThatOfIeee754() {
        for (int bits = 0; bits < 1 << 16; bits++) {
            int exponent = (bits >> 10) & 0x1F;
            int fraction = bits & 0x3FF;
            double size = exponent == 0 ? fraction * 0x1p-24 : (1 + fraction / 1024.0) * Math.pow(2, exponent - 15);
            if (exponent == 31) {
                size = fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
            }
            assertEquals(bits < 1 << 15 ? size : -size, Half.value((short) bits), "bits " + bits);
        }
    }
}
