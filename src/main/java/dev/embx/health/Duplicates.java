package dev.embx.health;

import dev.embx.embedding.Matrix;
import dev.embx.job.Progress;
import dev.embx.metrics.Metric;
import dev.embx.metrics.pairs.PairSearch;
import dev.embx.metrics.pairs.ThresholdPairs;
import dev.embx.metrics.scan.PairFilter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Items whose vectors are the same, or nearly.
 *
 * @param exact groups of rows with equal values, each of two or more
 * @param near groups of rows that are linked by a cosine similarity of at least {@link #NEAR}; exact duplicates are among them
 * @param distinct places of the first row of each group of equal rows, among the rows looked at
 * @param cut whether there were more similar pairs than are looked at, so that groups may fall apart
 */
public record Duplicates(List<int[]> exact, List<int[]> near, int[] distinct, boolean cut) {
    /** The least cosine similarity of near duplicates. */
    public static final double NEAR = 0.999;

    private static final int MOST_PAIRS = 1_000_000;

    static Duplicates of(Matrix points, int[] rows, Progress progress) {
        Map<List<Double>, List<Integer>> places = new LinkedHashMap<>();
        for (int place = 0; place < rows.length; place++) {
            places.computeIfAbsent(values(points, place), key -> new ArrayList<>())
                    .add(place);
        }
        List<List<Integer>> equal = List.copyOf(places.values());
        int[] distinct = equal.stream().mapToInt(group -> group.get(0)).toArray();
        ThresholdPairs pairs = new PairSearch()
                .beyond(
                        points.select(distinct),
                        Metric.COSINE,
                        ThresholdPairs.Threshold.atLeast(NEAR, MOST_PAIRS),
                        PairFilter.all(),
                        progress);
        int[] parent = new int[distinct.length];
        Arrays.setAll(parent, i -> i);
        pairs.forEach((a, b, similarity) ->
                parent[Math.max(root(parent, a), root(parent, b))] = Math.min(root(parent, a), root(parent, b)));
        Map<Integer, List<Integer>> linked = new LinkedHashMap<>();
        for (int i = 0; i < parent.length; i++) {
            linked.computeIfAbsent(root(parent, i), key -> new ArrayList<>()).addAll(equal.get(i));
        }
        return new Duplicates(groups(equal, rows), groups(List.copyOf(linked.values()), rows), distinct, pairs.cut());
    }

    /** + 0.0 makes -0.0 a plain zero. */
    private static List<Double> values(Matrix points, int place) {
        Double[] values = new Double[points.columns()];
        Arrays.setAll(values, c -> points.get(place, c) + 0.0);
        return List.of(values);
    }

    private static int root(int[] parent, int start) {
        int at = start;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private static List<int[]> groups(List<List<Integer>> places, int[] rows) {
        return places.stream()
                .filter(group -> group.size() > 1)
                .map(group -> group.stream().mapToInt(p -> rows[p]).sorted().toArray())
                .toList();
    }

    /** All rows of some groups, group by group, each with the number of its group from 1. */
    static Ranked listed(List<int[]> groups) {
        int size = groups.stream().mapToInt(group -> group.length).sum();
        Ranked listed = new Ranked(new int[size], new double[size]);
        int at = 0;
        for (int group = 0; group < groups.size(); group++) {
            for (int row : groups.get(group)) {
                listed.rows()[at] = row;
                listed.values()[at++] = group + 1;
            }
        }
        return listed;
    }
}
