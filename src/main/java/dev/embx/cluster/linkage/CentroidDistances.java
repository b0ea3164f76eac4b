package dev.embx.cluster.linkage;

import dev.embx.cluster.distance.PointDistances;
import java.util.Arrays;

/**
 * Ward's distances computed from the clusters' centroids, without storing any: sqrt(2 a b / (a + b)) |x - y| for clusters of
 * {@code a} and {@code b} points with centroids x and y (Müllner 2011, section 2.3). Equal to the stored ones but for the
 * last bits.
 */
final class CentroidDistances implements ClusterDistances {
    private final PointDistances centroids;
    private final double[] row;
    private double[] sizes;

    CentroidDistances(PointDistances points) {
        centroids = points;
        row = new double[points.points()];
        sizes = new double[points.points()];
        Arrays.fill(sizes, 1);
    }

    @Override
    public int size() {
        return centroids.points();
    }

    @Override
    public double[] row(int cluster) {
        centroids.toAll(cluster, row);
        double size = sizes[cluster];
        for (int i = 0; i < size(); i++) {
            row[i] *= Math.sqrt(2 * size * sizes[i] / (size + sizes[i]));
        }
        return row;
    }

    @Override
    public void merge(int gone, int kept, double between, double[] before) {
        centroids.merge(gone, kept, before[gone], before[kept]);
        sizes[kept] = before[kept] + before[gone];
    }

    @Override
    public void keep(int[] clusters, Runnable checkpoint) {
        centroids.keep(clusters, checkpoint);
        sizes = Arrays.stream(clusters).mapToDouble(i -> sizes[i]).toArray();
    }
}
