package dev.embx.cluster.naming;

import dev.embx.cluster.Clusters;
import dev.embx.cluster.distance.PointDistances;
import dev.embx.job.Progress;
import java.util.Arrays;

/**
 * The point in the middle of each cluster, by label less one.
 *
 * @param points the member with the least sum of distances to the others; of equal ones the lowest
 * @param cohesion mean distance between two members; 0 for one member
 */
public record Medoids(int[] points, double[] cohesion) {

    /** Looks at every pair of a cluster. O(n^2) time. */
    public static Medoids of(Clusters cut, PointDistances distances, Progress progress) {
        int all = distances.points();
        Medoids medoids = new Medoids(new int[cut.count()], new double[cut.count()]);
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
            double pairs = (double) cut.size(cluster + 1) * (cut.size(cluster + 1) - 1);
            medoids.cohesion[cluster] += pairs == 0 ? 0 : sum / pairs;
            if (sum < least[cluster]) {
                least[cluster] = sum;
                medoids.points[cluster] = point;
            }
        }
        return medoids;
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
