package dev.embx.cluster.partition;

import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.cluster.distance.ClusterSpace;
import dev.embx.embedding.Matrix;
import dev.embx.error.UserError;
import dev.embx.job.Progress;
import dev.embx.text.Counts;
import smile.clustering.DBSCAN;
import smile.clustering.KMeans;
import smile.clustering.PartitionClustering;
import smile.clustering.XMeans;
import smile.math.MathEx;

/**
 * Clusters by Smile. The vectors are taken as they are for the Euclidean distance and at length 1 for the cosine, whose square
 * is then 2 (1 - cosine). Seeded: the same points give the same clusters each time, on any number of threads.
 */
public final class Partitions {
    /** How often k-means starts; the best is kept. scikit-learn's {@code n_init} for random starts. */
    static final int STARTS = 10;

    private static final int ITERATIONS = 300;
    private static final double TOLERANCE = 1e-9;
    private static final long SEED = 42;

    private Partitions() {}

    /**
     * Finds the clusters of the rows.
     *
     * @param points usable rows: finite, and not zero unless the distance is Euclidean
     * @throws UserError where the method asks for more clusters than there are points
     */
    public static LabeledClusters of(
            Matrix points, ClusterDistance distance, PartitionMethod method, Progress progress) {
        double[][] rows = ClusterSpace.rows(points, distance);
        if (method instanceof PartitionMethod.KMeans kMeans) {
            return kMeans(rows, requireFewer(kMeans.clusters(), rows.length), progress);
        }
        if (method instanceof PartitionMethod.Spectral spectral) {
            int clusters = requireFewer(spectral.clusters(), rows.length);
            return kMeans(SpectralEmbedding.of(rows, clusters, progress), clusters, progress);
        }
        if (method instanceof PartitionMethod.Dbscan dbscan) {
            return dbscan(rows, distance, dbscan);
        }
        return xMeans(rows, (PartitionMethod.XMeans) method);
    }

    private static int requireFewer(int clusters, int points) {
        if (clusters < 1 || clusters > points) {
            throw UserError.usage(
                    Counts.of(clusters, "cluster") + " of " + Counts.of(points, "item"), "ask for 1 to " + points);
        }
        return clusters;
    }

    private static LabeledClusters kMeans(double[][] rows, int clusters, Progress progress) {
        if (clusters == 1 || clusters >= SumOfSquares.distinct(rows, clusters)) {
            return SumOfSquares.byValue(rows, clusters);
        }
        MathEx.setSeed(SEED);
        int[] best = {};
        double least = Double.POSITIVE_INFINITY;
        for (int start = 0; start < STARTS; start++) {
            progress.advance(start, STARTS);
            int[] labels = Lloyd.settle(rows, KMeans.lloyd(rows, clusters, ITERATIONS, TOLERANCE).y, clusters);
            double inertia = SumOfSquares.within(rows, labels, clusters);
            if (inertia < least) {
                least = inertia;
                best = labels;
            }
        }
        return LabeledClusters.of(best, PartitionClustering.OUTLIER);
    }

    private static LabeledClusters xMeans(double[][] rows, PartitionMethod.XMeans method) {
        int most = Math.min(method.most(), rows.length);
        if (most < 2 || SumOfSquares.distinct(rows, 2) < 2) {
            return SumOfSquares.byValue(rows, 1);
        }
        MathEx.setSeed(SEED);
        return LabeledClusters.of(XMeans.fit(rows, most, ITERATIONS, TOLERANCE).y, PartitionClustering.OUTLIER);
    }

    private static LabeledClusters dbscan(double[][] rows, ClusterDistance distance, PartitionMethod.Dbscan method) {
        double radius = distance == ClusterDistance.COSINE ? Math.sqrt(2 * method.radius()) : method.radius();
        int[] labels = DBSCAN.fit(rows, Math.max(0, method.least() - 1), radius).y;
        return LabeledClusters.of(labels, PartitionClustering.OUTLIER);
    }
}
