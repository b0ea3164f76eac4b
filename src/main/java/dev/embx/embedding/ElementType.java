package dev.embx.embedding;

/** The type in which a file stores vector values. */
public enum ElementType {
    /** IEEE 754 half precision, kept as float32 (exact). */
    FLOAT16("f16"),
    /** IEEE 754 single precision. */
    FLOAT32("f32"),
    /** IEEE 754 double precision. */
    FLOAT64("f64"),
    /** Signed 8-bit integers, kept as float32 (exact). */
    INT8("i8"),
    /** Signed 16-bit integers, kept as float32 (exact). */
    INT16("i16"),
    /** Signed 32-bit integers, kept as float64 (exact). */
    INT32("i32"),
    /** Signed 64-bit integers, kept as float64 (exact up to 2^53). */
    INT64("i64"),
    /** Unsigned 8-bit integers, kept as float32 (exact). */
    UINT8("u8"),
    /** Unsigned 16-bit integers, kept as float32 (exact). */
    UINT16("u16"),
    /** Unsigned 32-bit integers, kept as float64 (exact). */
    UINT32("u32"),
    /** Unsigned 64-bit integers, kept as float64 (exact up to 2^53). */
    UINT64("u64");

    private final String shortName;

    ElementType(String shortName) {
        this.shortName = shortName;
    }

    /** The name as shown, "f32" for instance. */
    public String shortName() {
        return shortName;
    }
}
