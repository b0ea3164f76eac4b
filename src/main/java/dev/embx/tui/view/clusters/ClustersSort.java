package dev.embx.tui.view.clusters;

import dev.embx.analysis.cluster.ClusterSummary;
import java.util.Comparator;

/** In which order clusters are listed; equal ones from the top of the tree. */
enum ClustersSort {
    LETTER("dendrogram order", Comparator.comparingInt(ClusterSummary::place)),
    SIZE("largest first", Comparator.comparingInt(ClusterSummary::size).reversed()),
    COHESION("closest first", Comparator.comparingDouble(ClusterSummary::distance)),
    SILHOUETTE(
            "best silhouette first",
            Comparator.comparingDouble(ClusterSummary::silhouette).reversed());

    private final String words;
    private final Comparator<ClusterSummary> comparator;

    ClustersSort(String words, Comparator<ClusterSummary> comparator) {
        this.words = words;
        this.comparator = comparator;
    }

    String words() {
        return words;
    }

    Comparator<ClusterSummary> comparator() {
        return comparator.thenComparingInt(ClusterSummary::place);
    }

    ClustersSort next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
