package dev.embx.health;

import dev.embx.neighbors.KNearestGraph;
import java.util.Arrays;

/**
 * Estimates of the intrinsic dimension, from Euclidean distances of vectors of which no two are equal.
 *
 * @param twoNearest TwoNN: the slope through the origin of -log(1 - F) over the log of the ratio of the distances to the second
 *     and the first neighbor, without the largest tenth of the ratios (Facco et al. 2017, Estimating the intrinsic dimension
 *     by a minimal neighborhood information, algorithm 1); NaN with fewer than three vectors
 * @param likelihood maximum likelihood of k neighbors (Levina and Bickel 2004, equation 8), the inverse of the mean of the
 *     inverse estimates (MacKay and Ghahramani 2005)
 * @param local the estimate of equation 8 around each vector, the highest first
 */
public record IntrinsicDimension(double twoNearest, double likelihood, Ranked local) {
    private static final double KEPT = 0.9;

    /** From a graph by negative distance. */
    static IntrinsicDimension of(KNearestGraph graph, int[] rows) {
        if (graph.k() < 2) {
            return new IntrinsicDimension(Double.NaN, Double.NaN, Ranked.NONE);
        }
        double[] inverse = inverse(graph, rows.length);
        double mean = Arrays.stream(inverse).sum() / rows.length;
        double[] local = Arrays.stream(inverse).map(value -> 1 / value).toArray();
        return new IntrinsicDimension(
                twoNearest(graph, rows.length),
                mean > 0 ? 1 / mean : Double.NaN,
                Ranked.largest(rows, local, place -> inverse[place] > 0));
    }

    private static double twoNearest(KNearestGraph graph, int rows) {
        double[] ratios = new double[rows];
        Arrays.setAll(ratios, row -> StrictMath.log(graph.similarity(row, 1) / graph.similarity(row, 0)));
        Arrays.sort(ratios);
        double products = 0;
        double squares = 0;
        for (int i = 0; i < (int) (KEPT * rows); i++) {
            products -= ratios[i] * StrictMath.log1p(-(i + 1.0) / rows);
            squares += ratios[i] * ratios[i];
        }
        return squares > 0 ? products / squares : Double.NaN;
    }

    /** The inverse of the dimension around each vector. */
    private static double[] inverse(KNearestGraph graph, int rows) {
        double[] inverse = new double[rows];
        int last = graph.k() - 1;
        for (int row = 0; row < rows; row++) {
            for (int rank = 0; rank < last; rank++) {
                inverse[row] += StrictMath.log(graph.similarity(row, last) / graph.similarity(row, rank)) / last;
            }
        }
        return inverse;
    }
}
