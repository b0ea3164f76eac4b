package dev.embx.cluster.naming;

import dev.embx.cluster.Clusters;
import dev.embx.cluster.distance.DistanceRows;
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
        int[] labels = IntStream.range(0, all).map(cut::label).toArray();
        double[] inside = new double[all];
        int threads = Runtime.getRuntime().availableProcessors();
        DistanceRows.each(distances, threads, progress, () -> (point, row, from) -> {
            if (labels[point] == 0) {
                return;
            }
            double whole = 0;
            for (int other = 0; other < all; other++) {
                whole += row[from + other];
                inside[point] += labels[other] == labels[point] ? row[from + other] : 0;
            }
            int size = cut.size(labels[point]);
            medoids.contrast[point] =
                    (whole - inside[point]) / Math.max(1, all - size) - inside[point] / Math.max(1, size - 1);
        });
        double[] least = new double[cut.count()];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        for (int point = 0; point < all; point++) {
            int cluster = labels[point] - 1;
            if (cluster < 0) {
                continue;
            }
            int size = cut.size(cluster + 1);
            medoids.cohesion[cluster] += inside[point] / Math.max(1, size - 1) / size;
            if (inside[point] < least[cluster]) {
                least[cluster] = inside[point];
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
}
