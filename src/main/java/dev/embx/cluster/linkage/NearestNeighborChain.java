package dev.embx.cluster.linkage;

import dev.embx.job.Progress;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Clustering by chains of nearest neighbors, in O(n^2) time: from any cluster walk to its nearest one until two are each
 * other's nearest, and merge these (Murtagh 1983; Müllner 2011, Modern hierarchical, agglomerative clustering algorithms,
 * figure 3). Right for the methods without inversions: complete, average, weighted, Ward.
 *
 * <p>Ties: the previous cluster of the chain, then the lowest number; a merged cluster keeps the larger number.
 */
final class NearestNeighborChain {
    private final ClusterDistances distances;
    private final Progress progress;
    private final Merges merges;
    private final int points;
    private final int[] chain;
    private int[] pointOf;
    private double[] sizes;
    private int alive;
    private int length;

    NearestNeighborChain(ClusterDistances distances, Progress progress) {
        this.distances = distances;
        this.progress = progress;
        points = distances.size();
        merges = new Merges(points);
        chain = new int[points + 1];
        pointOf = IntStream.range(0, points).toArray();
        sizes = new double[points];
        Arrays.fill(sizes, 1);
        alive = points;
    }

    Linkage run() {
        while (alive > 1) {
            checkpoint();
            if (length == 0) {
                chain[length++] = firstAlive();
            }
            step();
        }
        return merges.sorted();
    }

    private void checkpoint() {
        progress.advance(pairs(points) - pairs(alive), pairs(points));
    }

    private static long pairs(int clusters) {
        return (long) clusters * (clusters - 1) / 2;
    }

    private int firstAlive() {
        int cluster = 0;
        while (sizes[cluster] == 0) {
            cluster++;
        }
        return cluster;
    }

    private void step() {
        int top = chain[length - 1];
        int previous = length > 1 ? chain[length - 2] : -1;
        double[] row = distances.row(top);
        int nearest = nearest(row, top, previous);
        if (nearest == previous) {
            length -= 2;
            merge(Math.min(top, previous), Math.max(top, previous), row[previous]);
        } else {
            chain[length++] = nearest;
        }
    }

    private int nearest(double[] row, int cluster, int previous) {
        int nearest = previous;
        double least = previous < 0 ? Double.POSITIVE_INFINITY : row[previous];
        for (int i = 0; i < distances.size(); i++) {
            if (row[i] < least && i != cluster && sizes[i] > 0) {
                least = row[i];
                nearest = i;
            }
        }
        return nearest;
    }

    private void merge(int gone, int kept, double between) {
        merges.add(pointOf[gone], pointOf[kept], between);
        distances.merge(gone, kept, between, sizes);
        sizes[kept] += sizes[gone];
        sizes[gone] = 0;
        alive--;
        if (alive < distances.size() * 3L / 4) {
            compact();
        }
    }

    /** Drops the clusters that are gone, so that rows get shorter; the order of the others stays. */
    private void compact() {
        int[] kept =
                IntStream.range(0, distances.size()).filter(i -> sizes[i] > 0).toArray();
        int[] moved = new int[distances.size()];
        for (int i = 0; i < kept.length; i++) {
            moved[kept[i]] = i;
        }
        for (int i = 0; i < length; i++) {
            chain[i] = moved[chain[i]];
        }
        pointOf = Arrays.stream(kept).map(i -> pointOf[i]).toArray();
        sizes = Arrays.stream(kept).mapToDouble(i -> sizes[i]).toArray();
        distances.keep(kept, this::checkpoint);
    }
}
