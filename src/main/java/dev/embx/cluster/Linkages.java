package dev.embx.cluster;

import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.cluster.distance.DistanceTriangle;
import dev.embx.cluster.distance.Float64Triangle;
import dev.embx.cluster.distance.PointDistances;
import dev.embx.embedding.Matrix;
import dev.embx.job.Progress;

/** Makes linkages: agglomerative clustering with SciPy's answers. */
public final class Linkages {
    private Linkages() {}

    /**
     * Clusters the rows of a matrix.
     *
     * @param points at least one row; all usable
     */
    public static Linkage of(Matrix points, LinkageMethod method, ClusterDistance distance, Progress progress) {
        PointDistances distances = PointDistances.of(points, distance);
        Float64Triangle triangle = new Float64Triangle(points.rows());
        double[] row = new double[points.rows()];
        for (int i = 0; i < points.rows(); i++) {
            distances.toAll(i, row);
            triangle.setRow(i, row);
        }
        return of(triangle, method, progress);
    }

    /**
     * Clusters points whose distances are known.
     *
     * @param condensed the distances d(0,1), d(0,2), ..., d(1,2), ... as SciPy's {@code pdist} gives them: finite, of length
     *     n (n - 1) / 2
     */
    public static Linkage ofCondensed(double[] condensed, LinkageMethod method, Progress progress) {
        int n = (int) Math.round((1 + Math.sqrt(1 + 8.0 * condensed.length)) / 2);
        Float64Triangle triangle = new Float64Triangle(n);
        double[] row = new double[n];
        int next = 0;
        for (int i = 0; i < n; i++) {
            triangle.copyRow(i, row);
            System.arraycopy(condensed, next, row, i + 1, n - 1 - i);
            triangle.setRow(i, row);
            next += n - 1 - i;
        }
        return of(triangle, method, progress);
    }

    private static Linkage of(DistanceTriangle triangle, LinkageMethod method, Progress progress) {
        return switch (method) {
            case SINGLE ->
                new SpanningTreeLinkage(triangle.size(), (row, i) -> triangle.copyRow(i, row), progress).run();
            case COMPLETE, AVERAGE, WEIGHTED, WARD -> new NearestNeighborChain(triangle, method, progress).run();
            case CENTROID, MEDIAN -> new GenericLinkage(triangle, method, progress).run();
        };
    }
}
