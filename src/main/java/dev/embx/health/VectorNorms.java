package dev.embx.health;

import dev.embx.embedding.Matrix;
import dev.embx.embedding.Norms;
import java.util.Arrays;

/**
 * Euclidean lengths of the usable vectors.
 *
 * @param median the middle one
 * @param longest all of them, the longest first
 * @param shortest the same, the shortest first
 * @param outliers vectors whose length is far out ({@link Fences}), the longest first
 */
public record VectorNorms(double median, Ranked longest, Ranked shortest, Ranked outliers) {

    static VectorNorms of(Matrix vectors, int[] rows) {
        double[] norms = Norms.lengths(vectors, rows);
        double[] sorted = norms.clone();
        Arrays.sort(sorted);
        Fences fences = Fences.of(norms);
        Ranked longest = Ranked.largest(rows, norms, place -> true);
        return new VectorNorms(
                Fences.quantile(sorted, 0.5),
                longest,
                longest.reversed(),
                Ranked.largest(rows, norms, place -> fences.outside(norms[place])));
    }

    /** The shortest. */
    public double minimum() {
        return shortest.values()[0];
    }

    /** The longest. */
    public double maximum() {
        return longest.values()[0];
    }
}
