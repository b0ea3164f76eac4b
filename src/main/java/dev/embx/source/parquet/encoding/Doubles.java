package dev.embx.source.parquet.encoding;

/** Decodes any number into float64. */
public final class Doubles {

    private Doubles() {}

    public static void decode(Encoded in, double[] target, int at) {
        switch (in.storage().physical()) {
            case DOUBLE -> in.plain(Double.BYTES).asDoubleBuffer().get(target, at, in.count());
            case FLOAT, FIXED_LEN_BYTE_ARRAY -> floats(in, target, at);
            default -> integers(in, target, at);
        }
    }

    private static void floats(Encoded in, double[] target, int at) {
        float[] values = new float[in.count()];
        Floats.decode(in, values, 0);
        for (int i = 0; i < values.length; i++) {
            target[at + i] = values[i];
        }
    }

    private static void integers(Encoded in, double[] target, int at) {
        long[] values = new long[in.count()];
        Integers.decode(in, values, 0);
        for (int i = 0; i < values.length; i++) {
            target[at + i] = in.storage().unsigned() ? unsigned(values[i]) : values[i];
        }
    }

    private static double unsigned(long value) {
        return value >= 0 ? value : ((value >>> 1) | (value & 1)) * 2.0;
    }
}
