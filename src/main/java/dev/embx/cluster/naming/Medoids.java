package dev.embx.cluster.naming;

import dev.embx.cluster.Clusters;
import dev.embx.cluster.distance.PointDistances;
import dev.embx.job.Progress;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The medoid of each cluster, by label less one.
 *
 * @param points the member with the least sum of distances to the others; of equal ones the lowest
 * @param cohesion mean distance between two members; 0 for one member
 * @param contrast by point: mean distance to the points outside of its cluster less that to the other members; the larger, the
 *     more a member stands for its cluster, while a point near everything (a word like "the") may well be a medoid
 */
public record Medoids(int[] points, double[] cohesion, double[] contrast) {

    /** Looks at every pair of a cluster. O(n^2) time. */
    public static Medoids of(Clusters cut, PointDistances distances, Progress progress) {
        int all = distances.points();
        Medoids medoids = new Medoids(new int[cut.count()], new double[cut.count()], new double[all]);
        double[] least = new double[cut.count()];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        double[] row = new double[all];
        for (int point = 0; point < all; point++) {
            progress.advance(point, all);
            if (cut.label(point) == 0) {
                continue;
            }
            distances.toAll(point, row);
            int cluster = cut.label(point) - 1;
            double sum = sum(cut, cut.label(point), row);
            int size = cut.size(cluster + 1);
            double inside = sum / Math.max(1, size - 1);
            medoids.cohesion[cluster] += inside / size;
            medoids.contrast[point] = (Arrays.stream(row).sum() - sum) / Math.max(1, all - size) - inside;
            if (sum < least[cluster]) {
                least[cluster] = sum;
                medoids.points[cluster] = point;
            }
        }
        return medoids;
    }

    /** The members of a cluster that stand for it best, at most {@code most}; of equal ones the lowest first. */
    int[] typical(Clusters cut, int label, int most) {
        return IntStream.range(0, contrast.length)
                .filter(point -> cut.label(point) == label)
                .boxed()
                .sorted(Comparator.comparingDouble(point -> -contrast[point]))
                .limit(most)
                .mapToInt(point -> point)
                .toArray();
    }

    private static double sum(Clusters cut, int label, double[] row) {
        double sum = 0;
        for (int other = 0; other < row.length; other++) {
            if (cut.label(other) == label) {
                sum += row[other];
            }
        }
        return sum;
    }
}
