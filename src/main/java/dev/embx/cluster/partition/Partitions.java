package dev.embx.cluster.partition;

import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.cluster.distance.ClusterSpace;
import dev.embx.embedding.Matrix;
import dev.embx.error.UserError;
import dev.embx.job.Detached;
import dev.embx.job.Progress;
import dev.embx.text.Counts;
import java.util.concurrent.atomic.AtomicInteger;
import smile.clustering.DBSCAN;
import smile.clustering.PartitionClustering;
import smile.clustering.XMeans;
import smile.math.MathEx;
import smile.neighbor.KDTree;
import smile.neighbor.RNNSearch;

/**
 * Clusters without a tree; X-means and DBSCAN are Smile's. The vectors are taken as they are for the Euclidean distance, and at
 * length 1 for the cosine: the squared distance is then 2 (1 - cosine). Seeded: the same points give the same clusters each time, on
 * any number of threads.
 */
public final class Partitions {
    private static final int ITERATIONS = 300;
    private static final double TOLERANCE = 1e-9;

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
            return kMeans(rows, requireFewer(kMeans.clusters(), rows.length), kMeans.seed(), progress);
        }
        if (method instanceof PartitionMethod.Spectral spectral) {
            int clusters = requireFewer(spectral.clusters(), rows.length);
            return kMeans(SpectralEmbedding.of(rows, clusters, progress), clusters, spectral.seed(), progress);
        }
        if (method instanceof PartitionMethod.Dbscan dbscan) {
            return dbscan(rows, distance, dbscan, progress);
        }
        return xMeans(rows, (PartitionMethod.XMeans) method, progress);
    }

    private static int requireFewer(int clusters, int points) {
        if (clusters < 1 || clusters > points) {
            throw UserError.usage(
                    Counts.of(clusters, "cluster") + " of " + Counts.of(points, "item"), "ask for 1 to " + points);
        }
        return clusters;
    }

    private static LabeledClusters kMeans(double[][] rows, int clusters, long seed, Progress progress) {
        if (clusters == 1 || clusters >= SumOfSquares.distinct(rows, clusters)) {
            return SumOfSquares.byValue(rows, clusters);
        }
        return LabeledClusters.of(KMeans.labels(rows, clusters, seed, progress), PartitionClustering.OUTLIER);
    }

    private static LabeledClusters xMeans(double[][] rows, PartitionMethod.XMeans method, Progress progress) {
        int most = Math.min(method.most(), rows.length);
        if (most < 2 || SumOfSquares.distinct(rows, 2) < 2) {
            return SumOfSquares.byValue(rows, 1);
        }
        // Smile's random numbers belong to a thread.
        int[] labels = Detached.run(progress, () -> {
            MathEx.setSeed(method.seed());
            return XMeans.fit(rows, most, ITERATIONS, TOLERANCE).y;
        });
        return LabeledClusters.of(labels, PartitionClustering.OUTLIER);
    }

    private static LabeledClusters dbscan(
            double[][] rows, ClusterDistance distance, PartitionMethod.Dbscan method, Progress progress) {
        double radius = distance == ClusterDistance.COSINE ? Math.sqrt(2 * method.radius()) : method.radius();
        AtomicInteger asked = new AtomicInteger();
        KDTree<double[]> tree = new KDTree<>(rows, rows);
        // Smile asks for the surroundings of each row about once and cannot be cancelled in another way.
        RNNSearch<double[], double[]> asking = (row, within, found) -> {
            progress.advance(asked.getAndIncrement(), rows.length);
            tree.search(row, within, found);
        };
        int[] labels = DBSCAN.fit(rows, asking, Math.max(0, method.least() - 1), radius).y;
        return LabeledClusters.of(labels, PartitionClustering.OUTLIER);
    }
}
