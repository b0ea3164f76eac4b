package dev.embx.source.format.arrow;

import dev.embx.error.UserError;
import dev.embx.source.memory.ArrayData;
import dev.embx.source.parquet.schema.ValueType;
import java.nio.ByteOrder;

/**
 * A type of Arrow's format (Schema.fbs).
 *
 * @param id number of the kind of type
 * @param width bits of a number; elements of a list of fixed size
 * @param signed whether integers have a sign
 * @param unit unit of a time, precision of a float, mode of a union
 */
record ArrowType(int id, int width, boolean signed, int unit) {
    static final int NULL = 1;
    static final int INT = 2;
    static final int FLOAT = 3;
    static final int BINARY = 4;
    static final int UTF8 = 5;
    static final int BOOL = 6;
    static final int DATE = 8;
    static final int TIMESTAMP = 10;
    static final int LIST = 12;
    static final int STRUCT = 13;
    static final int UNION = 14;
    static final int FIXED_SIZE_LIST = 16;
    static final int MAP = 17;
    static final int LARGE_BINARY = 19;
    static final int LARGE_UTF8 = 20;
    static final int LARGE_LIST = 21;
    static final int RUN_END_ENCODED = 22;
    static final int BINARY_VIEW = 23;
    static final int UTF8_VIEW = 24;
    static final int LIST_VIEW = 25;
    static final int LARGE_LIST_VIEW = 26;
    private static final int LAST = LARGE_LIST_VIEW;

    private static final int DENSE = 1;

    /** Reads the table of a type. */
    static ArrowType of(int id, FlatTable table) {
        if (id < NULL || id > LAST || table == null) {
            throw UserError.data("unknown column type", "write it as Parquet");
        }
        return switch (id) {
            case INT -> integer(table);
            case FLOAT -> new ArrowType(id, 16 << Math.min(2, Math.max(0, table.int16(0, 0))), true, 0);
            case FIXED_SIZE_LIST -> new ArrowType(id, table.int32(0, 0), false, 0);
            case DATE -> new ArrowType(id, table.int16(0, 1) == 0 ? Integer.SIZE : Long.SIZE, true, table.int16(0, 1));
            case TIMESTAMP -> new ArrowType(id, Long.SIZE, true, table.int16(0, 0));
            case UNION -> new ArrowType(id, 0, false, table.int16(0, 0));
            default -> new ArrowType(id, 0, false, 0);
        };
    }

    /** Reads the table of an integer. */
    static ArrowType integer(FlatTable table) {
        int bits = table.int32(0, 0);
        if (bits != 8 && bits != 16 && bits != 32 && bits != 64) {
            throw UserError.data("damaged: integers of " + bits + " bits");
        }
        return new ArrowType(INT, bits, table.int8(1, 0) != 0, 0);
    }

    /** Number of buffers that hold the values of one column, without those of the columns within and of views. */
    int buffers() {
        return switch (id) {
            case NULL, RUN_END_ENCODED -> 0;
            case STRUCT, FIXED_SIZE_LIST -> 1;
            case UNION -> unit == DENSE ? 2 : 1;
            case BINARY, UTF8, LARGE_BINARY, LARGE_UTF8, LIST_VIEW, LARGE_LIST_VIEW -> 3;
            default -> 2;
        };
    }

    boolean isView() {
        return id == BINARY_VIEW || id == UTF8_VIEW;
    }

    /** Lists that are read. */
    boolean isList() {
        return id == LIST || id == LARGE_LIST || id == FIXED_SIZE_LIST;
    }

    boolean isText() {
        return id == UTF8 || id == LARGE_UTF8 || id == UTF8_VIEW;
    }

    /** Whether offsets have 64 bits. */
    boolean isLarge() {
        return id == LARGE_UTF8 || id == LARGE_LIST;
    }

    /** How a number lies in a buffer. */
    ArrayData data() {
        char kind = id == FLOAT ? 'f' : signed ? 'i' : 'u';
        return new ArrayData(kind, width / Byte.SIZE, ByteOrder.LITTLE_ENDIAN);
    }

    /** What its values mean; OTHER where they are not read. */
    ValueType value() {
        return switch (id) {
            case INT -> integer();
            case FLOAT -> width == 16 ? ValueType.FLOAT16 : width == 32 ? ValueType.FLOAT32 : ValueType.FLOAT64;
            case UTF8, LARGE_UTF8, UTF8_VIEW -> ValueType.STRING;
            case BOOL -> ValueType.BOOL;
            case DATE -> unit == 0 ? ValueType.DATE : ValueType.TIMESTAMP_MILLIS;
            case TIMESTAMP ->
                unit == 1
                        ? ValueType.TIMESTAMP_MILLIS
                        : unit == 2 ? ValueType.TIMESTAMP_MICROS : ValueType.TIMESTAMP_NANOS;
            default -> ValueType.OTHER;
        };
    }

    private ValueType integer() {
        return switch (width) {
            case 8 -> signed ? ValueType.INT8 : ValueType.UINT8;
            case 16 -> signed ? ValueType.INT16 : ValueType.UINT16;
            case 32 -> signed ? ValueType.INT32 : ValueType.UINT32;
            default -> signed ? ValueType.INT64 : ValueType.UINT64;
        };
    }
}
