package dev.embx.cluster.quality;

import dev.embx.cluster.Clusters;
import dev.embx.cluster.distance.DistanceRows;
import dev.embx.cluster.distance.PointDistances;
import dev.embx.job.Progress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much nearer points are to their own cluster than to the next one (Rousseeuw 1987, Silhouettes, equation 2;
 * scikit-learn's {@code silhouette_samples}).
 *
 * @param samples by point: (b - a) / max(a, b) with a the mean distance to the others of its cluster and b the least mean
 *     distance to another cluster; in -1..1, 0 for the only point of a cluster, NaN for a point in none
 */
public record Silhouette(double[] samples) {

    /** The silhouettes of one cut. */
    public static Silhouette of(Clusters cut, PointDistances distances, Progress progress) {
        return of(List.of(cut), distances, progress).get(0);
    }

    /** The silhouettes of several cuts of the same points, for which the distances are computed once: O(n^2) time. */
    public static List<Silhouette> of(List<? extends Clusters> cuts, PointDistances distances, Progress progress) {
        int points = distances.points();
        List<Silhouette> silhouettes =
                cuts.stream().map(cut -> new Silhouette(new double[points])).toList();
        List<int[]> labels = cuts.stream().map(cut -> labels(cut, points)).toList();
        int threads = Runtime.getRuntime().availableProcessors();
        DistanceRows.each(distances, threads, progress, () -> (point, row, from) -> {
            for (int c = 0; c < cuts.size(); c++) {
                silhouettes.get(c).samples[point] = sample(cuts.get(c), labels.get(c), point, row, from);
            }
        });
        return silhouettes;
    }

    private static int[] labels(Clusters cut, int points) {
        return IntStream.range(0, points).map(cut::label).toArray();
    }

    private static double sample(Clusters cut, int[] labels, int point, double[] row, int from) {
        double[] sums = new double[cut.count() + 1];
        for (int other = 0; other < labels.length; other++) {
            sums[labels[other]] += row[from + other];
        }
        int own = cut.label(point);
        if (own == 0) {
            return Double.NaN;
        }
        if (cut.size(own) == 1) {
            return 0;
        }
        double inside = sums[own] / (cut.size(own) - 1);
        double outside = Double.POSITIVE_INFINITY;
        for (int label = 1; label <= cut.count(); label++) {
            if (label != own) {
                outside = Math.min(outside, sums[label] / cut.size(label));
            }
        }
        double larger = Math.max(inside, outside);
        return larger == 0 || Double.isInfinite(larger) ? 0 : (outside - inside) / larger;
    }

    /** The mean over all points in clusters (scikit-learn's {@code silhouette_score}); 0 where there is one cluster. */
    public double mean() {
        return Arrays.stream(samples)
                .filter(sample -> !Double.isNaN(sample))
                .average()
                .orElse(0);
    }

    /** The mean over the points of each cluster, by label less one. */
    public double[] meanByCluster(Clusters cut) {
        double[] means = new double[cut.count()];
        for (int point = 0; point < samples.length; point++) {
            if (cut.label(point) > 0) {
                means[cut.label(point) - 1] += samples[point] / cut.size(cut.label(point));
            }
        }
        return means;
    }
}
