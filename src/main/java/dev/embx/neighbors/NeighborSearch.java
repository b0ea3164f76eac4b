package dev.embx.neighbors;

import dev.embx.embedding.Matrix;
import dev.embx.job.Progress;
import dev.embx.metrics.Metric;
import dev.embx.metrics.Similarities;
import dev.embx.metrics.Similarity;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Exact nearest and farthest rows of one matrix under one metric. Prepared once, asked many times, from any thread. */
public final class NeighborSearch {
    private final Matrix matrix;
    private final Similarity similarity;

    private NeighborSearch(Matrix matrix, Metric metric) {
        this.matrix = matrix;
        this.similarity = Similarities.of(matrix, metric);
    }

    /** Prepares the search. */
    public static NeighborSearch of(Matrix matrix, Metric metric) {
        return new NeighborSearch(matrix, metric);
    }

    /**
     * The {@code k} nearest and farthest rows of a row, itself left out.
     *
     * @return fewer than {@code k} where there are not so many usable rows; none where the row itself is not usable
     */
    public Neighbors nearest(int row, int k) {
        return rank(row, other -> similarity.between(row, other), k);
    }

    /** The neighbours of each of the given rows, in the given order. */
    public List<Neighbors> nearest(int[] rows, int k) {
        return Arrays.stream(rows).mapToObj(row -> nearest(row, k)).toList();
    }

    /**
     * The {@code k} nearest and farthest rows of a vector, which need not be a row.
     *
     * @param vector as long as the matrix has columns
     * @return neighbours of item -1
     */
    public Neighbors nearest(double[] vector, int k) {
        return rank(-1, Similarities.to(matrix, similarity.metric(), vector), k);
    }

    /** The {@code k} nearest rows of every row. */
    public KNearestGraph graph(int k, Progress progress) {
        int rows = matrix.rows();
        int usable = (int) IntStream.range(0, rows).filter(similarity::usable).count();
        int width = Math.max(0, Math.min(k, usable - 1));
        int[] neighbor = new int[Math.multiplyExact(rows, width)];
        double[] values = new double[neighbor.length];
        Arrays.fill(neighbor, -1);
        Arrays.fill(values, Double.NaN);
        for (int row = 0; row < rows; row++) {
            Neighbors found = nearest(row, width);
            System.arraycopy(found.nearest(), 0, neighbor, row * width, found.nearest().length);
            System.arraycopy(found.nearestSimilarity(), 0, values, row * width, found.nearest().length);
            progress.advance(row + 1L, rows);
        }
        return new KNearestGraph(width, neighbor, values);
    }

    private Neighbors rank(int item, IntToDoubleFunction scores, int k) {
        record Scored(int row, double similarity) {}
        List<Scored> all = IntStream.range(0, matrix.rows())
                .filter(row -> row != item)
                .mapToObj(row -> new Scored(row, scores.applyAsDouble(row)))
                .filter(scored -> !Double.isNaN(scored.similarity()))
                .toList();
        Comparator<Scored> order = Comparator.comparingDouble(Scored::similarity);
        List<Scored> near = all.stream()
                .sorted(order.reversed().thenComparingInt(Scored::row))
                .limit(k)
                .toList();
        List<Scored> far = all.stream()
                .sorted(order.thenComparingInt(Scored::row))
                .limit(k)
                .toList();
        return new Neighbors(
                item,
                near.stream().mapToInt(Scored::row).toArray(),
                near.stream().mapToDouble(Scored::similarity).toArray(),
                far.stream().mapToInt(Scored::row).toArray(),
                far.stream().mapToDouble(Scored::similarity).toArray());
    }
}
