package dev.embx.cluster.partition;

import dev.embx.cluster.Clusters;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Clusters by number, the largest first and of equal ones that of the earlier point.
 *
 * @param labels by point 1..count; 0 where it is in no cluster
 * @param sizes by number less one
 */
public record LabeledClusters(int[] labels, int[] sizes) implements Clusters {

    /**
     * Numbers the clusters anew.
     *
     * @param found by point any number that is the same for points of a cluster; {@code noise} for those of none
     */
    static LabeledClusters of(int[] found, int noise) {
        Map<Integer, Integer> sizeOf = new LinkedHashMap<>();
        for (int label : found) {
            if (label != noise) {
                sizeOf.merge(label, 1, Integer::sum);
            }
        }
        Comparator<Integer> bySize = Comparator.comparing(sizeOf::get);
        // The sort is stable: of equal ones that of the earlier point stays first.
        List<Integer> largestFirst =
                sizeOf.keySet().stream().sorted(bySize.reversed()).toList();
        Map<Integer, Integer> numbers = new LinkedHashMap<>();
        largestFirst.forEach(label -> numbers.put(label, numbers.size() + 1));
        int[] labels = Arrays.stream(found)
                .map(label -> label == noise ? 0 : numbers.get(label))
                .toArray();
        int[] sizes = largestFirst.stream().mapToInt(sizeOf::get).toArray();
        return new LabeledClusters(labels, sizes);
    }

    @Override
    public int count() {
        return sizes.length;
    }

    @Override
    public int label(int point) {
        return labels[point];
    }

    @Override
    public int size(int label) {
        return sizes[label - 1];
    }
}
