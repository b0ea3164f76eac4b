package dev.embx.cluster.quality;

import dev.embx.cluster.CutClusters;
import dev.embx.cluster.Dendrogram;
import dev.embx.cluster.distance.PointDistances;
import dev.embx.job.Progress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Numbers of clusters that two rules of thumb suggest. They often differ, and neither is the truth.
 *
 * @param largestGap the number whose cut may move furthest without changing; of equal ones the smallest
 * @param bestSilhouette the number with the greatest mean silhouette; of equal ones the smallest
 * @param silhouettes mean silhouette of the cut into at most 2, 3, ... clusters
 */
public record SuggestedClusters(int largestGap, int bestSilhouette, double[] silhouettes) {

    /**
     * Looks at the cuts into 2 to {@code most} clusters. O(n^2) time.
     *
     * @param most at least 2; fewer are looked at where there are fewer leaves
     */
    public static SuggestedClusters of(Dendrogram tree, PointDistances distances, int most, Progress progress) {
        int last = Math.min(most, tree.size() - 1);
        List<CutClusters> cuts = IntStream.rangeClosed(2, last)
                .mapToObj(clusters -> CutClusters.atMost(tree, clusters))
                .toList();
        double[] silhouettes = Silhouette.of(cuts, distances, progress).stream()
                .mapToDouble(Silhouette::mean)
                .toArray();
        return new SuggestedClusters(
                largestGap(tree, most), Math.min(tree.size(), 2 + largest(silhouettes)), silhouettes);
    }

    /**
     * The number of clusters, in 2 to {@code most}, whose cut has the most room: between the merge that would give one fewer
     * and the one that gave it.
     */
    public static int largestGap(Dendrogram tree, int most) {
        double[] heights = Arrays.stream(tree.linkage().height()).sorted().toArray();
        int last = Math.min(most, tree.size());
        double[] gaps = IntStream.rangeClosed(2, last)
                .mapToDouble(clusters -> gap(heights, clusters))
                .toArray();
        return Math.min(tree.size(), 2 + largest(gaps));
    }

    private static double gap(double[] heights, int clusters) {
        int above = heights.length + 1 - clusters;
        return above == 0 ? heights[0] : heights[above] - heights[above - 1];
    }

    private static int largest(double[] values) {
        int largest = 0;
        for (int i = 1; i < values.length; i++) {
            largest = values[i] > values[largest] ? i : largest;
        }
        return largest;
    }
}
