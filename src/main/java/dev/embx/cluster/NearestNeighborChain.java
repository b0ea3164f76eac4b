package dev.embx.cluster;

import dev.embx.cluster.distance.DistanceTriangle;
import dev.embx.job.Progress;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Clustering by chains of nearest neighbours, in O(n^2) time: from any cluster walk to its nearest one until two are each
 * other's nearest, and merge these (Murtagh 1983; Muellner 2011, Modern hierarchical, agglomerative clustering algorithms,
 * figure 3). Right for the methods without inversions: single, complete, average, weighted, Ward.
 *
 * <p>Ties: the previous cluster of the chain, then the lowest number; a merged cluster keeps the larger number.
 */
final class NearestNeighborChain {
    private final DistanceTriangle triangle;
    private final LinkageMethod method;
    private final Progress progress;
    private final Merges merges;
    private final int points;
    private final int[] chain;
    private double[] row;
    private double[] previousRow;
    private int[] name;
    private double[] sizes;
    private int alive;
    private int length;

    NearestNeighborChain(DistanceTriangle triangle, LinkageMethod method, Progress progress) {
        this.triangle = triangle;
        this.method = method;
        this.progress = progress;
        points = triangle.size();
        merges = new Merges(points);
        chain = new int[points + 1];
        row = new double[points];
        previousRow = new double[points];
        name = IntStream.range(0, points).toArray();
        sizes = new double[points];
        Arrays.fill(sizes, 1);
        alive = points;
    }

    Linkage run() {
        while (alive > 1) {
            progress.advance(pairs(points) - pairs(alive), pairs(points));
            if (length == 0) {
                chain[length++] = firstAlive();
            }
            step();
        }
        return merges.sorted();
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
        triangle.copyRow(top, row);
        int previous = length > 1 ? chain[length - 2] : -1;
        int nearest = nearest(top, previous);
        if (nearest == previous) {
            length -= 2;
            merge(Math.min(top, previous), Math.max(top, previous));
        } else {
            chain[length++] = nearest;
        }
    }

    private int nearest(int cluster, int previous) {
        int nearest = previous;
        double least = previous < 0 ? Double.POSITIVE_INFINITY : row[previous];
        for (int i = 0; i < triangle.size(); i++) {
            if (row[i] < least && i != cluster && sizes[i] > 0) {
                least = row[i];
                nearest = i;
            }
        }
        return nearest;
    }

    private void merge(int gone, int kept) {
        triangle.copyRow(gone, row);
        triangle.copyRow(kept, previousRow);
        double between = row[kept];
        merges.add(name[gone], name[kept], between);
        double[] toKept = previousRow;
        new DistanceUpdate(row, toKept, sizes, between, sizes[gone], sizes[kept]).apply(method, triangle.size());
        sizes[kept] += sizes[gone];
        sizes[gone] = 0;
        alive--;
        triangle.setRow(kept, toKept);
        if (alive < triangle.size() * 3L / 4) {
            compact();
        }
    }

    /** Drops the clusters that are gone, so that rows get shorter; the order of the others stays. */
    private void compact() {
        int[] kept =
                IntStream.range(0, triangle.size()).filter(i -> sizes[i] > 0).toArray();
        int[] moved = new int[triangle.size()];
        for (int i = 0; i < kept.length; i++) {
            moved[kept[i]] = i;
        }
        for (int i = 0; i < length; i++) {
            chain[i] = moved[chain[i]];
        }
        name = Arrays.stream(kept).map(i -> name[i]).toArray();
        sizes = Arrays.stream(kept).mapToDouble(i -> sizes[i]).toArray();
        triangle.keep(kept);
    }
}
