package dev.embx.neighbors;

import dev.embx.embedding.Matrix;
import dev.embx.metrics.Metric;
import dev.embx.metrics.pairs.VectorSearch;
import dev.embx.metrics.scan.PackedMatrix;
import java.util.Arrays;
import java.util.List;

/** Exact nearest and farthest rows of one matrix under one metric. Prepared once, asked many times, from any thread. */
public final class NeighborSearch {
    private static final int QUESTIONS_EXPECTED = 100;

    private final Matrix matrix;
    private final PackedMatrix packed;
    private final int threads;

    private NeighborSearch(Matrix matrix, Metric metric, int threads) {
        this.matrix = matrix;
        this.threads = threads;
        packed = PackedMatrix.of(matrix, metric, threads, QUESTIONS_EXPECTED);
    }

    /** Prepares a search on all cores: looks at every value, and takes 4 bytes of memory per value. */
    public static NeighborSearch of(Matrix matrix, Metric metric) {
        return of(matrix, metric, Runtime.getRuntime().availableProcessors());
    }

    /** Prepares a search on {@code threads} threads, at least 1; the answers do not depend on it. */
    public static NeighborSearch of(Matrix matrix, Metric metric, int threads) {
        return new NeighborSearch(matrix, metric, threads);
    }

    /**
     * The {@code k} nearest and farthest rows of a row, itself left out.
     *
     * @return fewer than {@code k} where there are fewer usable rows; none where the row itself is not usable
     */
    public Neighbors nearest(int row, int k) {
        double[] vector = new double[matrix.columns()];
        matrix.copyRow(row, vector);
        return nearest(row, vector, k);
    }

    /** The neighbors of each of the given rows, in the given order. */
    public List<Neighbors> nearest(int[] rows, int k) {
        return Arrays.stream(rows).mapToObj(row -> nearest(row, k)).toList();
    }

    /**
     * The {@code k} nearest and farthest rows of a vector, which need not be a row.
     *
     * @param vector as long as the matrix has columns
     * @return neighbors of item -1; none where the vector is not usable
     */
    public Neighbors nearest(double[] vector, int k) {
        return nearest(-1, vector, k);
    }

    private Neighbors nearest(int item, double[] vector, int k) {
        VectorSearch.RowEnds found = new VectorSearch(packed, threads).nearest(vector, k, item);
        return new Neighbors(
                item,
                found.most().row(),
                found.most().similarity(),
                found.least().row(),
                found.least().similarity());
    }
}
