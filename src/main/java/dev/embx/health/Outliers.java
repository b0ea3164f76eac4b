package dev.embx.health;

import dev.embx.neighbors.KNearestGraph;
import java.util.Arrays;

/**
 * Items far from all others.
 *
 * @param median median of the items' mean cosine distance to their k neighbors; NaN where there are none
 * @param farthest every item with its mean distance, the farthest first
 * @param far items whose mean distance is far out above ({@link Fences}), the farthest first, with that distance
 */
public record Outliers(double median, Ranked farthest, Ranked far) {

    static Outliers of(KNearestGraph graph, int[] rows) {
        if (graph.k() == 0) {
            return new Outliers(Double.NaN, Ranked.NONE, Ranked.NONE);
        }
        double[] distance = new double[rows.length];
        for (int place = 0; place < rows.length; place++) {
            double sum = 0;
            for (int rank = 0; rank < graph.k(); rank++) {
                sum += 1 - graph.similarity(place, rank);
            }
            distance[place] = sum / graph.k();
        }
        double[] sorted = distance.clone();
        Arrays.sort(sorted);
        double upper = Fences.of(distance).upper();
        return new Outliers(
                Fences.quantile(sorted, 0.5),
                Ranked.largest(rows, distance, place -> true),
                Ranked.largest(rows, distance, place -> distance[place] > upper));
    }
}
