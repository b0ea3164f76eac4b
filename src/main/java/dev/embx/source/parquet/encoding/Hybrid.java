package dev.embx.source.parquet.encoding;

import dev.embx.error.UserError;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Decodes the run-length / bit-packed hybrid that levels and dictionary indices are stored in, a whole page at once
 * (Parquet format, Encodings, "Run Length Encoding / Bit-Packing Hybrid"). Buffers are little endian.
 */
public final class Hybrid {

    private Hybrid() {}

    /**
     * Whether the section is one run of {@code value} for at least {@code count} values; such a section need not be decoded.
     */
    public static boolean isOneRun(ByteBuffer section, int width, int count, int value) {
        ByteBuffer in = Bytes.duplicate(section);
        if (!in.hasRemaining()) {
            return false;
        }
        int header = Bytes.varint(in);
        return (header & 1) == 0
                && header >>> 1 >= count
                && in.remaining() >= (width + 7) / 8
                && runValue(in, width) == value;
    }

    /**
     * Decodes {@code count} values of {@code width} bits (0..32) into the start of {@code target}, and moves the buffer behind
     * the runs that were read.
     */
    public static void decode(ByteBuffer in, int width, int count, int[] target) {
        if (width < 0 || width > 32) {
            throw UserError.data("damaged: values of " + width + " bits");
        }
        int done = 0;
        while (done < count) {
            int header = Bytes.varint(in);
            int left = count - done;
            int values = (int) Math.min(left, (header & 1) == 0 ? header >>> 1 : (header >>> 1) * 8L);
            if (values == 0) {
                throw UserError.data("damaged: an empty run");
            }
            if ((header & 1) == 0) {
                Arrays.fill(target, done, done + values, runValue(in, width));
            } else {
                // The last group may be cut behind its last value.
                int bytes = (int) Math.min((long) (header >>> 1) * width, in.remaining());
                unpack(Bytes.slice(in, bytes), width, target, done, values);
            }
            done += values;
        }
    }

    private static int runValue(ByteBuffer in, int width) {
        int value = 0;
        for (int shift = 0; shift < width; shift += 8) {
            value |= (in.get() & 0xFF) << shift;
        }
        if (width < 32 && value >>> width != 0) {
            throw UserError.data("damaged: a value larger than its " + width + " bits");
        }
        return value;
    }

    /** Decodes values that are packed from the least significant bit of each byte on. */
    private static void unpack(ByteBuffer packed, int width, int[] target, int at, int count) {
        if (packed.remaining() * 8L < (long) count * width) {
            throw UserError.data("damaged: a page ends within a run");
        }
        long mask = (1L << width) - 1;
        int lastWord = packed.limit() - Long.BYTES;
        long bit = 0;
        for (int i = 0; i < count; i++, bit += width) {
            int index = (int) (bit >>> 3);
            long word = index <= lastWord ? packed.getLong(index) : tail(packed, index);
            target[at + i] = (int) ((word >>> (bit & 7)) & mask);
        }
    }

    private static long tail(ByteBuffer packed, int from) {
        long word = 0;
        for (int i = from; i < packed.limit(); i++) {
            word |= (packed.get(i) & 0xFFL) << ((i - from) * 8);
        }
        return word;
    }
}
