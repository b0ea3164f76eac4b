package dev.embx.analysis.cluster;

import dev.embx.cluster.partition.LabeledClusters;
import java.util.Arrays;

/**
 * Clusters without a tree, the largest first.
 *
 * @param rows the set's row of each point, ascending
 * @param flat the clusters
 * @param place for each point the place of its cluster: its number less one
 */
public record Partition(int[] rows, LabeledClusters flat, int[] place) implements Clustering {

    static Partition of(int[] rows, LabeledClusters flat) {
        return new Partition(
                rows, flat, Arrays.stream(flat.labels()).map(label -> label - 1).toArray());
    }

    @Override
    public int count() {
        return flat.count();
    }

    @Override
    public int placeOfRow(int row) {
        int point = Arrays.binarySearch(rows, row);
        return point < 0 ? -1 : place[point];
    }
}
