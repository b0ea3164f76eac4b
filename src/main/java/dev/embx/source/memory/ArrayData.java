package dev.embx.source.memory;

import dev.embx.error.UserError;
import dev.embx.source.input.Room;
import dev.embx.source.parquet.NumberArray;
import dev.embx.source.parquet.encoding.Half;
import dev.embx.source.parquet.schema.ValueType;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;

/**
 * Numbers in binary, of any width and byte order.
 *
 * @param kind f: float, b: bfloat16, i: signed, u: unsigned integer
 * @param width bytes of a number
 * @param order of its bytes
 */
public record ArrayData(char kind, int width, ByteOrder order) {
    private static final int CHUNK = 1 << 16;

    /** NumPy's word for a type. */
    public static ArrayData ofNumpy(String type) {
        char order = type.isEmpty() ? ' ' : type.charAt(0);
        String rest = order == '<' || order == '>' || order == '|' || order == '=' ? type.substring(1) : type;
        return switch (rest) {
            case "f2", "f4", "f8", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8" ->
                new ArrayData(
                        rest.charAt(0),
                        rest.charAt(1) - '0',
                        order == '>' ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
            case "O" ->
                throw UserError.data(
                        "an array of objects is a pickle and can run code when it is read",
                        "save it again: numpy.save(name, array.astype('float32'))");
            default -> throw UserError.data("values of type " + type + ", not real numbers");
        };
    }

    /** Safetensors' word for a type. */
    public static ArrayData ofSafetensors(String type) {
        return switch (type.toUpperCase(Locale.ROOT)) {
            case "F16" -> little('f', 2);
            case "BF16" -> little('b', 2);
            case "F32" -> little('f', 4);
            case "F64" -> little('f', 8);
            case "I8" -> little('i', 1);
            case "U8" -> little('u', 1);
            case "I16" -> little('i', 2);
            case "I32" -> little('i', 4);
            case "I64" -> little('i', 8);
            case "U16" -> little('u', 2);
            case "U32" -> little('u', 4);
            case "U64" -> little('u', 8);
            default -> throw UserError.data("values of type " + type + ", which embx does not read");
        };
    }

    private static ArrayData little(char kind, int width) {
        return new ArrayData(kind, width, ByteOrder.LITTLE_ENDIAN);
    }

    public ValueType type() {
        if (kind == 'f' || kind == 'b') {
            return width == 8 ? ValueType.FLOAT64 : width == 4 || kind == 'b' ? ValueType.FLOAT32 : ValueType.FLOAT16;
        }
        ValueType narrowest = kind == 'u' ? ValueType.UINT8 : ValueType.INT8;
        return ValueType.values()[narrowest.ordinal() + Integer.numberOfTrailingZeros(width)];
    }

    /** Allocates an array of this length, if there is memory for it. */
    public NumberArray array(int length) {
        Room.require((double) length * (type().fitsFloat32() ? Float.BYTES : Double.BYTES));
        return type().fitsFloat32()
                ? new NumberArray.Float32(new float[length])
                : new NumberArray.Float64(new double[length]);
    }

    /**
     * Reads a matrix.
     *
     * @param fortran whether columns lie one after the other
     * @return row-major
     */
    public NumberArray read(DataInputStream in, int rows, int columns, boolean fortran) throws IOException {
        NumberArray array = array(rows * columns);
        int total = rows * columns;
        byte[] bytes = new byte[Math.min(CHUNK, total) * width];
        for (int done = 0; done < total; ) {
            int count = Math.min(CHUNK, total - done);
            if (in.readNBytes(bytes, 0, count * width) < count * width) {
                throw UserError.data("damaged: ends after " + done + " of " + total + " values");
            }
            ByteBuffer buffer = ByteBuffer.wrap(bytes).order(order);
            for (int i = 0; i < count; i++, done++) {
                int at = fortran ? done % rows * columns + done / rows : done;
                put(array, at, buffer, i * width);
            }
        }
        return array;
    }

    /** Puts the number that begins at {@code from}. */
    public void put(NumberArray array, int at, ByteBuffer bytes, int from) {
        if (array instanceof NumberArray.Float32 floats) {
            floats.values()[at] = narrow(bytes, from);
        } else {
            ((NumberArray.Float64) array).values()[at] = wide(bytes, from);
        }
    }

    /** Copies the numbers at the given indices of {@code bytes}. */
    public void copy(ByteBuffer bytes, int from, NumberArray array, int at, int length) {
        if (kind == 'f' && array instanceof NumberArray.Float32 floats && width == Float.BYTES) {
            bytes.asFloatBuffer().get(from, floats.values(), at, length);
        } else if (kind == 'f' && array instanceof NumberArray.Float64 doubles) {
            bytes.asDoubleBuffer().get(from, doubles.values(), at, length);
        } else {
            for (int i = 0; i < length; i++) {
                put(array, at + i, bytes, (from + i) * width);
            }
        }
    }

    /** The whole number that begins at {@code from}; of 64 bits without a sign the bits. */
    public long whole(ByteBuffer bytes, int from) {
        return switch (width) {
            case 1 -> kind == 'u' ? bytes.get(from) & 0xFF : bytes.get(from);
            case 2 -> kind == 'u' ? bytes.getShort(from) & 0xFFFF : bytes.getShort(from);
            case 4 -> kind == 'u' ? bytes.getInt(from) & 0xFFFF_FFFFL : bytes.getInt(from);
            default -> bytes.getLong(from);
        };
    }

    private float narrow(ByteBuffer bytes, int from) {
        return switch (kind) {
            case 'b' -> Float.intBitsToFloat(bytes.getShort(from) << Short.SIZE);
            case 'f' -> width == 4 ? bytes.getFloat(from) : Half.value(bytes.getShort(from));
            case 'u' -> width == 1 ? bytes.get(from) & 0xFF : bytes.getShort(from) & 0xFFFF;
            default -> width == 1 ? bytes.get(from) : bytes.getShort(from);
        };
    }

    private double wide(ByteBuffer bytes, int from) {
        return switch (kind) {
            case 'f' -> bytes.getDouble(from);
            case 'u' -> width == 4 ? bytes.getInt(from) & 0xFFFF_FFFFL : unsigned(bytes.getLong(from));
            default -> width == 4 ? bytes.getInt(from) : (double) bytes.getLong(from);
        };
    }

    private static double unsigned(long value) {
        return value >= 0 ? value : ((value >>> 1) | (value & 1)) * 2.0;
    }
}
