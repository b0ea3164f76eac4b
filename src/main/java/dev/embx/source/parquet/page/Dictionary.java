package dev.embx.source.parquet.page;

import dev.embx.error.UserError;
import dev.embx.source.parquet.encoding.Bytes;
import dev.embx.source.parquet.encoding.Doubles;
import dev.embx.source.parquet.encoding.Encoded;
import dev.embx.source.parquet.encoding.Floats;
import dev.embx.source.parquet.encoding.Hybrid;
import dev.embx.source.parquet.encoding.Integers;
import dev.embx.source.parquet.encoding.Texts;
import java.nio.ByteBuffer;

/** The distinct values of a column chunk, decoded the first time each kind is asked for. */
final class Dictionary {
    private final Encoded values;
    private float[] floats;
    private double[] doubles;
    private long[] longs;
    private String[] texts;

    Dictionary(Encoded values) {
        this.values = values;
        // Every value takes at least a bit.
        if (values.count() < 0 || values.count() > 8L * values.bytes().remaining()) {
            throw UserError.data("damaged: a dictionary of " + values.count() + " values in "
                    + values.bytes().remaining() + " bytes");
        }
    }

    /** Decodes the indices of a page: a byte with their width, then the hybrid. */
    int[] indices(ByteBuffer page, int size) {
        int[] indices = new int[size];
        if (size == 0) {
            return indices;
        }
        ByteBuffer in = Bytes.duplicate(page);
        Hybrid.decode(in, in.get(), size, indices);
        for (int index : indices) {
            if (index < 0 || index >= values.count()) {
                throw UserError.data("damaged: a value outside the dictionary");
            }
        }
        return indices;
    }

    float[] floats() {
        if (floats == null) {
            floats = new float[values.count()];
            Floats.decode(values, floats, 0);
        }
        return floats;
    }

    double[] doubles() {
        if (doubles == null) {
            doubles = new double[values.count()];
            Doubles.decode(values, doubles, 0);
        }
        return doubles;
    }

    long[] longs() {
        if (longs == null) {
            longs = new long[values.count()];
            Integers.decode(values, longs, 0);
        }
        return longs;
    }

    String[] texts() {
        if (texts == null) {
            texts = new String[values.count()];
            Texts.decode(values, texts, 0);
        }
        return texts;
    }
}
