package dev.embx.cluster.linkage;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Merges in the order in which an algorithm found them, each named by one point of either side. */
final class Merges {
    private final int[] first;
    private final int[] second;
    private final double[] height;
    private int count;

    Merges(int points) {
        first = new int[points - 1];
        second = new int[points - 1];
        height = new double[points - 1];
    }

    /** Adds the merge of the clusters that hold two points. */
    void add(int pointOfOne, int pointOfOther, double distance) {
        first[count] = pointOfOne;
        second[count] = pointOfOther;
        height[count] = distance;
        count++;
    }

    /** The merges sorted by height, stably, with the clusters numbered as they arise. */
    Linkage sorted() {
        int points = count + 1;
        int[] order = order();
        Linkage linkage = new Linkage(new int[count], new int[count], new double[count], new int[count]);
        int[] parent = IntStream.range(0, 2 * points - 1).toArray();
        int[] sizes = new int[2 * points - 1];
        Arrays.fill(sizes, 0, points, 1);
        for (int m = 0; m < count; m++) {
            int a = root(parent, first[order[m]]);
            int b = root(parent, second[order[m]]);
            linkage.left()[m] = Math.min(a, b);
            linkage.right()[m] = Math.max(a, b);
            linkage.height()[m] = height[order[m]];
            sizes[points + m] = sizes[a] + sizes[b];
            linkage.size()[m] = sizes[points + m];
            parent[a] = points + m;
            parent[b] = points + m;
        }
        return linkage;
    }

    private int[] order() {
        return IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingDouble(m -> height[m]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int root(int[] parent, int cluster) {
        int root = cluster;
        while (parent[root] != root) {
            root = parent[root];
        }
        int node = cluster;
        while (parent[node] != root) {
            int next = parent[node];
            parent[node] = root;
            node = next;
        }
        return root;
    }
}
