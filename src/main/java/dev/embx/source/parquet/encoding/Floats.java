package dev.embx.source.parquet.encoding;

import java.nio.ByteBuffer;

/** Decodes values that float32 holds exactly: FLOAT, FLOAT16 and integers up to 16 bits. */
public final class Floats {

    private Floats() {}

    public static void decode(Encoded in, float[] target, int at) {
        switch (in.storage().physical()) {
            case FLOAT -> in.plain(Float.BYTES).asFloatBuffer().get(target, at, in.count());
            case FIXED_LEN_BYTE_ARRAY -> halves(in, target, at);
            default -> integers(in, target, at);
        }
    }

    private static void halves(Encoded in, float[] target, int at) {
        ByteBuffer halves = in.plain(Short.BYTES);
        for (int i = 0; i < in.count(); i++) {
            target[at + i] = Half.value(halves.getShort());
        }
    }

    private static void integers(Encoded in, float[] target, int at) {
        long[] values = new long[in.count()];
        Integers.decode(in, values, 0);
        for (int i = 0; i < values.length; i++) {
            target[at + i] = values[i];
        }
    }
}
