package dev.embx.analysis;

import dev.embx.cluster.flat.LabelledClusters;
import java.util.Arrays;

/**
 * Clusters without a tree, the largest first.
 *
 * @param rows the set's row of each point, ascending
 * @param flat the clusters
 * @param place for each point the place of its cluster: its number less one
 */
public record FlatClustering(int[] rows, LabelledClusters flat, int[] place) implements Clustering {

    static FlatClustering of(int[] rows, LabelledClusters flat) {
        return new FlatClustering(
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
