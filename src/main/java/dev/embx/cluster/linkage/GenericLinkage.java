package dev.embx.cluster.linkage;

import dev.embx.cluster.distance.DistanceTriangle;
import dev.embx.job.Progress;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Clustering by any update formula, also with inversions: a heap of each cluster's nearest among the later ones, whose
 * distances are lower bounds until they are looked at (Müllner 2011, Modern hierarchical, agglomerative clustering
 * algorithms, figure 5). Merges come in the order in which they are found; ties follow from the heap. Since the two that merge
 * are always the nearest of all, no square of a distance becomes negative, whatever the distances.
 */
final class GenericLinkage {
    private final DistanceTriangle triangle;
    private final LinkageMethod method;
    private final Progress progress;
    private final Linkage linkage;
    private final int points;
    private final double[] sizes;
    private final int[] name;
    private final int[] nearest;
    private final double[] bound;
    private final MinimumHeap heap;
    private final double[] row;
    private final double[] mergedRow;

    GenericLinkage(DistanceTriangle triangle, LinkageMethod method, Progress progress) {
        this.triangle = triangle;
        this.method = method;
        this.progress = progress;
        points = triangle.size();
        int merges = points - 1;
        linkage = new Linkage(new int[merges], new int[merges], new double[merges], new int[merges]);
        sizes = new double[points];
        Arrays.fill(sizes, 1);
        name = IntStream.range(0, points).toArray();
        nearest = new int[points];
        bound = new double[points];
        row = new double[points];
        mergedRow = new double[points];
        for (int x = 0; x < merges; x++) {
            progress.advance(0, merges);
            findNearest(x);
        }
        heap = new MinimumHeap(Arrays.copyOf(bound, merges));
    }

    Linkage run() {
        for (int merge = 0; merge < linkage.merges(); merge++) {
            int x = closest(merge);
            double distance = bound[x];
            heap.removeLeast();
            int y = nearest[x];
            record(merge, x, y, distance);
            update(x, y, distance);
            repair(x, y);
        }
        return linkage;
    }

    /** Finds the nearest cluster after {@code x}; -1 where there is none. */
    private void findNearest(int x) {
        triangle.copyRow(x, row);
        nearest[x] = -1;
        bound[x] = Double.POSITIVE_INFINITY;
        for (int i = x + 1; i < points; i++) {
            if (sizes[i] > 0 && row[i] < bound[x]) {
                nearest[x] = i;
                bound[x] = row[i];
            }
        }
    }

    /** The cluster on top of the heap whose bound is a distance; every look makes one more bound exact. */
    private int closest(int merge) {
        for (int looks = merge; looks < points; looks++) {
            progress.advance(merge, linkage.merges());
            int x = heap.leastKey();
            if (bound[x] == triangle.get(x, nearest[x])) {
                return x;
            }
            findNearest(x);
            heap.change(x, bound[x]);
        }
        return heap.leastKey();
    }

    private void record(int merge, int x, int y, double distance) {
        linkage.left()[merge] = Math.min(name[x], name[y]);
        linkage.right()[merge] = Math.max(name[x], name[y]);
        linkage.height()[merge] = distance;
        linkage.size()[merge] = (int) (sizes[x] + sizes[y]);
        name[y] = points + merge;
    }

    private void update(int x, int y, double distance) {
        triangle.copyRow(x, row);
        triangle.copyRow(y, mergedRow);
        new DistanceUpdate(row, mergedRow, sizes, distance, sizes[x], sizes[y]).apply(method, points);
        triangle.setRow(y, mergedRow);
        sizes[y] += sizes[x];
        sizes[x] = 0;
    }

    private void repair(int x, int y) {
        for (int z = 0; z < x; z++) {
            if (sizes[z] > 0 && nearest[z] == x) {
                nearest[z] = y;
            }
        }
        for (int z = 0; z < y; z++) {
            if (sizes[z] > 0 && mergedRow[z] < bound[z]) {
                nearest[z] = y;
                bound[z] = mergedRow[z];
                heap.change(z, bound[z]);
            }
        }
        if (y < points - 1) {
            findNearest(y);
            if (nearest[y] >= 0) {
                heap.change(y, bound[y]);
            }
        }
    }
}
