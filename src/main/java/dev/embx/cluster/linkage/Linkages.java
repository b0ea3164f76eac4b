package dev.embx.cluster.linkage;

import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.cluster.distance.DistanceStorage;
import dev.embx.cluster.distance.DistanceTriangle;
import dev.embx.cluster.distance.PointDistances;
import dev.embx.embedding.Matrix;
import dev.embx.error.UserError;
import dev.embx.job.Progress;
import java.util.Arrays;

/**
 * Makes linkages: agglomerative clustering with SciPy's answers, its order of merges and its ties.
 *
 * <p>O(n^2) time. Progress counts pairs twice, as their distances are computed and as clusters merge, or once where distances are
 * not stored. Cancelled within 100 ms.
 */
public final class Linkages {
    private Linkages() {}

    /**
     * Clusters the rows of a matrix, with the storage that {@link LinkageEstimate#storage} names.
     *
     * @param points at least one row; all usable
     * @throws IllegalArgumentException where there is no row, a row is not usable or the memory does not suffice; the
     *     message says what to do
     * @throws dev.embx.job.Cancelled when the progress says so
     */
    public static Linkage of(Matrix points, LinkageMethod method, ClusterDistance distance, Progress progress) {
        return of(points, method, distance, LinkageEstimate.storage(points.rows(), method, distance), progress);
    }

    /**
     * Clusters the rows of a matrix.
     *
     * @param storage {@link DistanceStorage#NONE} is for single linkage, and for Ward on Euclidean distances
     * @see #of(Matrix, LinkageMethod, ClusterDistance, Progress)
     */
    public static Linkage of(
            Matrix points, LinkageMethod method, ClusterDistance distance, DistanceStorage storage, Progress progress) {
        requirePoints(points.rows());
        requireFits(LinkageEstimate.of(points.rows(), points.columns(), storage));
        PointDistances distances = PointDistances.of(points, distance);
        if (storage != DistanceStorage.NONE) {
            DistanceTriangle triangle = DistanceTriangle.of(points.rows(), storage, () -> progress.advance(0, 0));
            distances.fill(triangle, progress);
            return of(triangle, method, progress);
        }
        if (!LinkageEstimate.canDoWithoutStorage(method, distance)) {
            throw new IllegalArgumentException(method.id() + " linkage on " + distance.id()
                    + " distances must store them: take float64 or float32");
        }
        return method == LinkageMethod.SINGLE
                ? new SpanningTreeLinkage(points.rows(), (row, i) -> distances.toAll(i, row), progress).run()
                : new NearestNeighborChain(new CentroidDistances(distances), progress).run();
    }

    /**
     * Clusters points whose distances are known.
     *
     * @param condensed the distances d(0,1), d(0,2), ..., d(1,2), ... as SciPy's {@code pdist} gives them: finite, of length
     *     n (n - 1) / 2
     */
    public static Linkage ofCondensed(double[] condensed, LinkageMethod method, Progress progress) {
        int points = (int) Math.round((1 + Math.sqrt(1 + 8.0 * condensed.length)) / 2);
        if ((long) points * (points - 1) / 2 != condensed.length) {
            throw new IllegalArgumentException(condensed.length + " distances are not n (n - 1) / 2 for any n");
        }
        if (!Arrays.stream(condensed).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("the distances hold a value that is not finite");
        }
        DistanceTriangle triangle = DistanceTriangle.of(points, DistanceStorage.FLOAT64, () -> progress.advance(0, 0));
        double[] row = new double[points];
        for (int i = 0, next = 0; i < points; next += points - 1 - i, i++) {
            triangle.copyRow(i, row);
            System.arraycopy(condensed, next, row, i + 1, points - 1 - i);
            triangle.setRow(i, row);
        }
        return of(triangle, method, progress);
    }

    private static Linkage of(DistanceTriangle triangle, LinkageMethod method, Progress progress) {
        return switch (method) {
            case SINGLE ->
                new SpanningTreeLinkage(triangle.size(), (row, i) -> triangle.copyRow(i, row), progress).run();
            case COMPLETE, AVERAGE, WEIGHTED, WARD ->
                new NearestNeighborChain(new StoredDistances(triangle, method), progress).run();
            case CENTROID, MEDIAN -> new GenericLinkage(triangle, method, progress).run();
        };
    }

    private static void requirePoints(int points) {
        if (points == 0) {
            throw UserError.data("no points to cluster", "");
        }
    }

    private static void requireFits(LinkageEstimate estimate) {
        if (estimate.bytes() > availableBytes()) {
            // What is free counts garbage as used.
            System.gc();
            estimate.requireFits(availableBytes());
        }
    }

    private static long availableBytes() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.maxMemory() - (runtime.totalMemory() - runtime.freeMemory());
    }
}
