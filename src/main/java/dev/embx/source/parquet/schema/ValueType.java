package dev.embx.source.parquet.schema;

/** What the values of a column mean, as far as embeddings and their tables need it. */
public enum ValueType {
    BOOL,
    INT8,
    INT16,
    INT32,
    INT64,
    UINT8,
    UINT16,
    UINT32,
    UINT64,
    FLOAT16,
    FLOAT32,
    FLOAT64,
    STRING,
    DATE,
    TIMESTAMP_MILLIS,
    TIMESTAMP_MICROS,
    TIMESTAMP_NANOS,
    /** Anything else: its values are not read. */
    OTHER;

    /** Whole numbers of any width. */
    public boolean isInteger() {
        return compareTo(INT8) >= 0 && compareTo(UINT64) <= 0;
    }

    /** Whole numbers without a sign. */
    public boolean isUnsigned() {
        return compareTo(UINT8) >= 0 && compareTo(UINT64) <= 0;
    }

    /** Floating point numbers of any width. */
    public boolean isFloat() {
        return compareTo(FLOAT16) >= 0 && compareTo(FLOAT64) <= 0;
    }

    /** Numbers that a vector can be made of. */
    public boolean isNumber() {
        return isInteger() || isFloat();
    }

    /** Whether float32 holds every value of this type exactly. */
    public boolean fitsFloat32() {
        return switch (this) {
            case INT8, INT16, UINT8, UINT16, FLOAT16, FLOAT32 -> true;
            default -> false;
        };
    }
}
