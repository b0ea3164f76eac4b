package dev.embx.health;

import dev.embx.embedding.Matrix;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Columns without information, by number from 0.
 *
 * @param zero all values are 0
 * @param constant all values are the same, and not 0
 * @param broken some value is NaN or infinite
 */
public record Columns(int[] zero, int[] constant, int[] broken) {

    /** Looks at all rows of a set, the unusable ones too. */
    static Columns of(Matrix vectors) {
        boolean any = vectors.rows() > 0;
        return new Columns(
                columns(vectors, c -> any && same(vectors, c) && vectors.get(0, c) == 0),
                columns(vectors, c -> any && same(vectors, c) && vectors.get(0, c) != 0),
                columns(vectors, c -> broken(vectors, c)));
    }

    private static int[] columns(Matrix vectors, IntPredicate wanted) {
        return IntStream.range(0, vectors.columns()).filter(wanted).toArray();
    }

    private static boolean same(Matrix vectors, int column) {
        for (int row = 0; row < vectors.rows(); row++) {
            if (vectors.get(row, column) != vectors.get(0, column)) {
                return false;
            }
        }
        return Double.isFinite(vectors.get(0, column));
    }

    private static boolean broken(Matrix vectors, int column) {
        return IntStream.range(0, vectors.rows()).anyMatch(row -> !Double.isFinite(vectors.get(row, column)));
    }
}
