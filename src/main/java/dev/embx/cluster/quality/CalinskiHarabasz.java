package dev.embx.cluster.quality;

import dev.embx.cluster.Clusters;
import dev.embx.embedding.Matrix;
import java.util.stream.IntStream;

/**
 * The variance ratio criterion (Calinski and Harabasz 1974, A dendrite method for cluster analysis; scikit-learn's {@code
 * calinski_harabasz_score}): how far cluster means lie from the mean of all, over how far points lie from their cluster's
 * mean, each a degree of freedom. Euclidean; larger is better.
 */
public final class CalinskiHarabasz {
    private CalinskiHarabasz() {}

    /**
     * The score of clusters; points in none are left out.
     *
     * @param points the points in the space where they are judged; unit vectors for a cosine clustering
     * @return 1 where no point differs from its cluster's mean, as in scikit-learn; NaN for one cluster, or as many as points
     */
    public static double score(Clusters cut, Matrix points) {
        int clusters = cut.count();
        int members = members(cut);
        if (clusters < 2 || clusters >= members) {
            return Double.NaN;
        }
        double[][] means = means(cut, points, members);
        double[] row = new double[points.columns()];
        double within = 0;
        for (int point = 0; point < points.rows(); point++) {
            if (cut.label(point) > 0) {
                points.copyRow(point, row);
                within += squaredDistance(row, means[cut.label(point)]);
            }
        }
        double between = 0;
        for (int label = 1; label <= clusters; label++) {
            between += cut.size(label) * squaredDistance(means[label], means[0]);
        }
        return within == 0 ? 1 : between * (members - clusters) / (within * (clusters - 1));
    }

    private static int members(Clusters cut) {
        return IntStream.rangeClosed(1, cut.count()).map(cut::size).sum();
    }

    /** Of all members, then of each cluster. */
    private static double[][] means(Clusters cut, Matrix points, int members) {
        double[][] means = new double[cut.count() + 1][points.columns()];
        double[] row = new double[points.columns()];
        for (int point = 0; point < points.rows(); point++) {
            if (cut.label(point) > 0) {
                points.copyRow(point, row);
                addScaled(means[0], row, 1.0 / members);
                addScaled(means[cut.label(point)], row, 1.0 / cut.size(cut.label(point)));
            }
        }
        return means;
    }

    private static void addScaled(double[] sum, double[] row, double factor) {
        for (int c = 0; c < sum.length; c++) {
            sum[c] += row[c] * factor;
        }
    }

    private static double squaredDistance(double[] x, double[] y) {
        double sum = 0;
        for (int c = 0; c < x.length; c++) {
            sum += (x[c] - y[c]) * (x[c] - y[c]);
        }
        return sum;
    }
}
