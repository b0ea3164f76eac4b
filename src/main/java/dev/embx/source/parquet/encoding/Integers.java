package dev.embx.source.parquet.encoding;

import dev.embx.error.UserError;
import dev.embx.source.parquet.schema.ValueType;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import org.apache.parquet.bytes.ByteBufferInputStream;
import org.apache.parquet.column.values.delta.DeltaBinaryPackingValuesReader;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.Type;

/** Decodes INT32, INT64 and BOOLEAN values, the last as 0 and 1. */
public final class Integers {
    private static final int MAX_BLOCK = 1 << 20;

    private Integers() {}

    public static void decode(Encoded in, long[] target, int at) {
        Type type = in.storage().physical();
        if (type == Type.BOOLEAN) {
            booleans(in, target, at);
        } else if (in.encoding() == Encoding.DELTA_BINARY_PACKED) {
            deltas(in, target, at);
        } else if (type == Type.INT32) {
            ints(in, target, at);
        } else if (type == Type.INT64) {
            in.plain(Long.BYTES).asLongBuffer().get(target, at, in.count());
        } else {
            throw in.unreadable();
        }
        requireRange(in.storage().type(), target, at, in.count());
    }

    /** Types of 8 and 16 bits are stored in 32, which hold more: such a value is none of its type. */
    private static void requireRange(ValueType type, long[] values, int from, int count) {
        int bits = type == ValueType.INT8 || type == ValueType.UINT8 ? Byte.SIZE : Short.SIZE;
        boolean narrow = type.isInteger() && type.fitsFloat32();
        long least = type.isUnsigned() ? 0 : -(1L << (bits - 1));
        long most = least + (1L << bits) - 1;
        for (int i = from; narrow && i < from + count; i++) {
            if (values[i] < least || values[i] > most) {
                throw UserError.data("damaged: " + values[i] + " in a column of "
                        + type.name().toLowerCase(Locale.ROOT));
            }
        }
    }

    private static void ints(Encoded in, long[] target, int at) {
        ByteBuffer ints = in.plain(Integer.BYTES);
        boolean unsigned = in.storage().unsigned();
        for (int i = 0; i < in.count(); i++) {
            int value = ints.getInt();
            target[at + i] = unsigned ? Integer.toUnsignedLong(value) : value;
        }
    }

    private static void booleans(Encoded in, long[] target, int at) {
        int[] bits = new int[in.count()];
        ByteBuffer bytes = Bytes.duplicate(in.bytes());
        if (in.encoding() == Encoding.RLE) {
            Hybrid.decode(Bytes.slice(bytes, bytes.getInt()), 1, in.count(), bits);
        } else if (in.encoding() == Encoding.PLAIN && bytes.remaining() == (in.count() + 7) / 8) {
            for (int i = 0; i < bits.length; i++) {
                bits[i] = (bytes.get(bytes.position() + (i >>> 3)) >>> (i & 7)) & 1;
            }
        } else {
            throw in.unreadable();
        }
        for (int i = 0; i < bits.length; i++) {
            target[at + i] = bits[i];
        }
    }

    private static void deltas(Encoded in, long[] target, int at) {
        requireDeltaCount(in.bytes(), in.count());
        DeltaBinaryPackingValuesReader reader = new DeltaBinaryPackingValuesReader();
        try {
            reader.initFromPage(in.count(), ByteBufferInputStream.wrap(Bytes.duplicate(in.bytes())));
        } catch (IOException e) {
            throw in.unreadable();
        }
        boolean narrow = in.storage().physical() == Type.INT32;
        boolean unsigned = in.storage().unsigned();
        for (int i = 0; i < in.count(); i++) {
            long value = narrow ? reader.readInteger() : reader.readLong();
            target[at + i] = narrow && unsigned ? value & 0xFFFF_FFFFL : value;
        }
    }

    /** Checks the header of delta-encoded numbers, for Apache's reader allocates what it announces. */
    static void requireDeltaCount(ByteBuffer bytes, int count) {
        ByteBuffer header = Bytes.duplicate(bytes);
        int block = Bytes.varint(header);
        int parts = Bytes.varint(header);
        int total = Bytes.varint(header);
        if (block <= 0 || block > MAX_BLOCK || parts <= 0 || parts > block || total != count) {
            throw UserError.data(
                    "damaged: delta encoding of " + Integer.toUnsignedString(total) + " values for " + count);
        }
    }
}
