package dev.embx.source.parquet.encoding;

/** IEEE 754 half precision. */
public final class Half {
    private Half() {}

    /** The value of 16 bits, which float32 holds exactly. */
    public static float value(short bits) {
        int exponent = (bits >>> 10) & 0x1F;
        int fraction = bits & 0x3FF;
        float size;
        if (exponent == 0x1F) {
            size = fraction == 0 ? Float.POSITIVE_INFINITY : Float.NaN;
        } else if (exponent == 0) {
            size = fraction * 0x1p-24f;
        } else {
            size = Float.intBitsToFloat(((exponent + 112) << 23) | (fraction << 13));
        }
        return bits < 0 ? -size : size;
    }
}
