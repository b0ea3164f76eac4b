package dev.embx.cluster;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A tree cut into clusters, numbered {@code 1..count()} as SciPy's {@code fcluster} numbers them.
 *
 * @param tree the tree that was cut
 * @param labels the number of the cluster of each leaf
 * @param nodes the topmost node of each cluster, by number less one: all leaves below it are the cluster
 */
public record CutClusters(Dendrogram tree, int[] labels, int[] nodes) implements Clusters {
    private static final int LETTERS = 26;

    /**
     * The largest clusters in which no merge is higher than {@code height} ({@code fcluster(Z, height, "distance")}).
     */
    public static CutClusters atHeight(Dendrogram tree, double height) {
        return cut(tree, highestBelow(tree), height);
    }

    /**
     * At most {@code clusters} clusters: the cut at the least merge height that gives no more ({@code fcluster(Z, clusters,
     * "maxclust")}). With equal heights it may give fewer.
     *
     * @param clusters at least 1
     */
    public static CutClusters atMost(Dendrogram tree, int clusters) {
        if (clusters >= tree.size()) {
            int[] leaves = IntStream.range(0, tree.size()).toArray();
            return new CutClusters(
                    tree, Arrays.stream(leaves).map(leaf -> leaf + 1).toArray(), leaves);
        }
        double[] criterion = highestBelow(tree);
        double[] heights = criterion.clone();
        Arrays.sort(heights);
        // Each merge that is kept makes one cluster fewer.
        return cut(tree, criterion, heights[tree.size() - clusters - 1]);
    }

    /**
     * The largest clusters in which no merge has a greater inconsistency ({@code fcluster(Z, coefficient, "inconsistent",
     * depth)}).
     *
     * @param depth see {@link Inconsistency#of}
     */
    public static CutClusters byInconsistency(Dendrogram tree, double coefficient, int depth) {
        double[] coefficients = Inconsistency.of(tree, depth).coefficient();
        return cut(tree, maximumBelow(tree, coefficients), coefficient);
    }

    /** Cuts at the topmost merges whose criterion, one value per merge, is at most the threshold. */
    static CutClusters cut(Dendrogram tree, double[] criterion, double threshold) {
        int[] nodes = tops(tree, criterion, threshold);
        int[] labels = new int[tree.size()];
        for (int cluster = 0; cluster < nodes.length; cluster++) {
            for (int leaf : tree.members(nodes[cluster])) {
                labels[leaf] = cluster + 1;
            }
        }
        return new CutClusters(tree, labels, nodes);
    }

    /** SciPy numbers the clusters below the inner children of a merge first, then the children that are leaves. */
    private static int[] tops(Dendrogram tree, double[] criterion, double threshold) {
        int[] tops = new int[tree.size()];
        int count = 0;
        int[] stack = new int[tree.size() + 1];
        int depth = 0;
        stack[depth++] = tree.root();
        while (depth > 0) {
            int node = stack[--depth];
            if (tree.isLeaf(node) || criterion[node - tree.size()] <= threshold) {
                tops[count++] = node;
            } else {
                int left = tree.left(node);
                int right = tree.right(node);
                boolean leftFirst = !tree.isLeaf(left) || tree.isLeaf(right);
                stack[depth++] = leftFirst ? right : left;
                stack[depth++] = leftFirst ? left : right;
            }
        }
        return Arrays.copyOf(tops, count);
    }

    /** The greatest height of the merges of each subtree: its own, unless there are inversions below. */
    private static double[] highestBelow(Dendrogram tree) {
        return maximumBelow(tree, tree.linkage().height());
    }

    /** The greatest value of the merges of each subtree. */
    static double[] maximumBelow(Dendrogram tree, double[] ofMerge) {
        double[] maximum = ofMerge.clone();
        for (int merge = 0; merge < maximum.length; merge++) {
            for (int child : new int[] {tree.left(tree.size() + merge), tree.right(tree.size() + merge)}) {
                if (!tree.isLeaf(child)) {
                    maximum[merge] = Math.max(maximum[merge], maximum[child - tree.size()]);
                }
            }
        }
        return maximum;
    }

    @Override
    public int count() {
        return nodes.length;
    }

    @Override
    public int label(int leaf) {
        return labels[leaf];
    }

    /** The topmost node of a cluster. */
    public int node(int label) {
        return nodes[label - 1];
    }

    @Override
    public int size(int label) {
        return tree.size(node(label));
    }

    /** The leaves of a cluster in drawn order. */
    public int[] members(int label) {
        return tree.members(node(label));
    }

    /** The greatest height within a cluster: the least height of a cut that gives these clusters; 0 where all are leaves. */
    public double leastHeight() {
        double[] highest = highestBelow(tree);
        return Arrays.stream(nodes)
                .filter(node -> !tree.isLeaf(node))
                .mapToDouble(node -> highest[node - tree.size()])
                .max()
                .orElse(0);
    }

    /** The height at which the first two of the clusters merge: cuts below it give them; infinite for one cluster. */
    public double nextHeight() {
        double[] highest = highestBelow(tree);
        return Arrays.stream(nodes)
                .map(tree::parent)
                .filter(parent -> parent >= 0)
                .mapToDouble(parent -> highest[parent - tree.size()])
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** Clusters by number less one: their place from the top where the last leaf is drawn on top, from 0. */
    public int[] placesFromTop() {
        int[] labelsFromTop = labelsFromTop();
        int[] places = new int[count()];
        for (int place = 0; place < places.length; place++) {
            places[labelsFromTop[place] - 1] = place;
        }
        return places;
    }

    /** The numbers of the clusters from the top, where the last leaf is drawn on top (SciPy's orientation "right"). */
    public int[] labelsFromTop() {
        return IntStream.rangeClosed(1, count())
                .boxed()
                .sorted((a, b) -> Integer.compare(tree.position(node(b)), tree.position(node(a))))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The name of the cluster at a place from the top: A, B, ... Z, AA, AB... */
    public static String letter(int place) {
        String name = "";
        for (int rest = place; rest >= 0; rest = rest / LETTERS - 1) {
            name = (char) ('A' + rest % LETTERS) + name;
        }
        return name;
    }
}
