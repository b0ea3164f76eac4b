package dev.embx.analysis.heatmap;

import dev.embx.analysis.Engine;
import dev.embx.analysis.Request;
import dev.embx.analysis.RowSet;
import dev.embx.analysis.cluster.HierarchicalClustering;
import dev.embx.analysis.cluster.LinkageRequest;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.job.Estimate;
import dev.embx.job.Progress;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The rows of a set in an order. Rows that are not usable stand last in the order of leaves, for the tree has none of them.
 *
 * @param set name of the set
 * @param order which order
 * @param tree the tree whose leaves are meant; empty for the other orders
 * @param among only these rows; all where there are none
 */
public record OrderRequest(String set, ItemOrder order, Optional<LinkageRequest> tree, RowSet among)
        implements Request<int[]> {

    /** The order of a tree's set; the tree counts only where its leaves are meant. */
    public static OrderRequest of(ItemOrder order, LinkageRequest tree) {
        Optional<LinkageRequest> meant = order == ItemOrder.LEAVES ? Optional.of(tree) : Optional.empty();
        return new OrderRequest(tree.set(), order, meant, RowSet.NONE);
    }

    /** The same order of some rows; of all where there are none. */
    public OrderRequest among(RowSet rows) {
        return new OrderRequest(set, order, tree, rows);
    }

    @Override
    public String title() {
        return "ordering " + set;
    }

    @Override
    public Optional<Estimate> cost(Engine engine) {
        return tree.flatMap(ordered -> ordered.cost(engine));
    }

    @Override
    public int[] compute(Engine engine, Progress progress) {
        int[] all = all(engine, progress);
        return among.isEmpty() ? all : Arrays.stream(all).filter(among::has).toArray();
    }

    private int[] all(Engine engine, Progress progress) {
        EmbeddingSet items = engine.workspace().get(set).set();
        return switch (order) {
            case GIVEN -> IntStream.range(0, items.rows()).toArray();
            case LABEL ->
                IntStream.range(0, items.rows())
                        .boxed()
                        .sorted(Comparator.comparing(items::label))
                        .mapToInt(Integer::intValue)
                        .toArray();
            case LEAVES ->
                byLeaves(engine.solve(tree.orElseGet(() -> LinkageRequest.ward(set)), progress), items.rows());
        };
    }

    private static int[] byLeaves(HierarchicalClustering tree, int rows) {
        int[] order = new int[rows];
        boolean[] placed = new boolean[rows];
        int next = 0;
        for (int leaf : tree.topToBottom()) {
            order[next++] = tree.rows()[leaf];
            placed[tree.rows()[leaf]] = true;
        }
        for (int row = 0; row < rows; row++) {
            if (!placed[row]) {
                order[next++] = row;
            }
        }
        return Arrays.copyOf(order, next);
    }
}
