package dev.embx.linalg;

import dev.embx.linalg.kernel.TileKernel;
import java.util.Arrays;

/**
 * Vectors of one length laid out for one side of a {@link TileKernel}: as many side by side as it multiplies at once, value by
 * value. Vectors beyond the last are zero.
 */
public final class Panels {
    private final int vectors;
    private final int depth;
    private final int together;
    private final double[] values;

    private Panels(int vectors, int depth, int together) {
        this.vectors = vectors;
        this.depth = depth;
        this.together = together;
        values = new double[Math.multiplyExact((vectors + together - 1) / together * together, depth)];
    }

    /** Room for vectors on the left of a product. */
    public static Panels left(TileKernel kernel, int vectors, int depth) {
        return new Panels(vectors, depth, kernel.rows());
    }

    /** Room for vectors on the right of a product. */
    public static Panels right(TileKernel kernel, int vectors, int depth) {
        return new Panels(vectors, depth, kernel.width());
    }

    int vectors() {
        return vectors;
    }

    int depth() {
        return depth;
    }

    double[] values() {
        return values;
    }

    /** Sets all values of one vector. Different vectors may be set from different threads. */
    public void set(int vector, double[] from) {
        int at = vector / together * together * depth + vector % together;
        for (int i = 0; i < depth; i++) {
            values[at + i * together] = from[i];
        }
    }

    /** Sets one value of every vector: they lie side by side in {@code from} from a place on. */
    void setAcross(int place, double[] from, int first) {
        for (int vector = 0; vector < vectors; vector += together) {
            int count = Math.min(together, vectors - vector);
            System.arraycopy(from, first + vector, values, vector * depth + place * together, count);
        }
    }

    /** Makes all values from a place on zero. */
    void clearFrom(int place) {
        for (int vector = 0; vector < vectors; vector += together) {
            Arrays.fill(values, vector * depth + place * together, (vector + together) * depth, 0);
        }
    }
}
