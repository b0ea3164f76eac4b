package dev.embx.metrics.scan;

import dev.embx.embedding.Matrix;
import dev.embx.job.Estimate;
import dev.embx.job.Workers;
import dev.embx.linalg.kernel.PackedRows;
import dev.embx.linalg.kernel.StripKernel;
import dev.embx.metrics.Metric;
import dev.embx.metrics.RowSimilarity;
import dev.embx.metrics.ScaledRows;
import dev.embx.metrics.Similarity;

/**
 * A matrix made ready for searches under one metric: its usable rows in groups of equals, one row per group rounded to float32
 * and packed for the kernel. Immutable; any number of {@link Scan}s may run over it.
 */
public final class PackedMatrix {
    /** Scale, mean, norm and weight, and hash, table and lists of the grouping. */
    private static final int ROW_BYTES = 80;

    private final RowSimilarity similarity;
    private final RowGroups groups;
    private final ScoreSpace space;
    private final StripKernel kernel;
    private final PackedRows packed;
    private final double[] weight;
    private final double[] chunkWeight;

    private PackedMatrix(RowSimilarity similarity, RowGroups groups, ScoreSpace space, StripKernel kernel) {
        this.similarity = similarity;
        this.groups = groups;
        this.space = space;
        this.kernel = kernel;
        requireFit();
        packed = new PackedRows(groups.size(), space.depth(), kernel.width());
        weight = new double[groups.size()];
        chunkWeight = new double[packed.chunks()];
    }

    /** Packs a matrix for comparison with a number of vectors. */
    public static PackedMatrix of(Matrix matrix, Metric metric, int threads, int questions) {
        return of(matrix, metric, PairFilter.all(), threads, KernelChoice.forQuestions(questions));
    }

    public static PackedMatrix of(Matrix matrix, Metric metric, PairFilter filter, int threads, KernelChoice kernels) {
        filter.requireRows(matrix.rows());
        ScaledRows rows = ScaledRows.of(matrix, metric, threads);
        RowGroups groups = RowGroups.of(rows, filter, threads);
        ScoreSpace space = ScoreSpace.of(metric, rows);
        StripKernel kernel = kernels.choose(groups.size(), space.depth());
        return packed(new RowSimilarity(metric, rows, rows), groups, space, kernel, threads);
    }

    /** Packs a matrix for {@link NearScan}: groups that are near each other are numbered one after the other. */
    public static PackedMatrix sorted(Matrix matrix, Metric metric, int threads, KernelChoice kernels) {
        ScaledRows rows = ScaledRows.of(matrix, metric, threads);
        RowGroups groups = RowGroups.of(rows, PairFilter.all(), threads);
        ScoreSpace space = ScoreSpace.of(metric, rows);
        StripKernel kernel = kernels.choose(groups.size(), space.depth());
        double[][] points = new double[groups.size()][space.depth()];
        for (int group = 0; group < points.length; group++) {
            space.vector(rows, groups.row(group, 0), points[group]);
        }
        RowGroups sorted = groups.inOrder(SpatialOrder.of(points, space.coordinates(), kernel.width()));
        return packed(new RowSimilarity(metric, rows, rows), sorted, space, kernel, threads);
    }

    private static PackedMatrix packed(
            RowSimilarity similarity, RowGroups groups, ScoreSpace space, StripKernel kernel, int threads) {
        PackedMatrix result = new PackedMatrix(similarity, groups, space, kernel);
        result.pack(threads);
        return result;
    }

    /** Bytes that packing takes: the rounded values, and what is known of each row and group. */
    public static long bytes(int rows, int depth) {
        return PackedRows.bytes(rows, depth) + (long) ROW_BYTES * rows;
    }

    private void requireFit() {
        new Estimate(bytes(groups.size(), space.depth()), 0)
                .requireFit(
                        "searching " + groups.size() + " x " + groups.content().columns() + " vectors");
    }

    private void pack(int threads) {
        Workers.run(threads, packed.chunks(), () -> {
            double[] vector = new double[space.depth()];
            return chunk -> packChunk(chunk, vector);
        });
    }

    private void packChunk(int chunk, double[] vector) {
        for (int group = packed.first(chunk); group < packed.end(chunk); group++) {
            space.vector(groups.content(), groups.row(group, 0), vector);
            packed.set(group, vector);
            weight[group] = space.weight(vector);
            chunkWeight[chunk] = Math.max(chunkWeight[chunk], weight[group]);
        }
    }

    /** The similarity between the rows of the matrix, in float64. */
    public Similarity similarity() {
        return similarity;
    }

    /** Number of groups of equal usable rows. */
    public int groups() {
        return groups.size();
    }

    /** Number of rows of a group. */
    public int groupSize(int group) {
        return groups.size(group);
    }

    /** A row of a group; the rows of a group ascend. */
    public int row(int group, int index) {
        return groups.row(group, index);
    }

    /** Number of columns of the matrix. */
    public int columns() {
        return groups.content().columns();
    }

    public RowGroups rowGroups() {
        return groups;
    }

    public ScoreSpace space() {
        return space;
    }

    StripKernel kernel() {
        return kernel;
    }

    public PackedRows packed() {
        return packed;
    }

    double weight(int group) {
        return weight[group];
    }

    /** The largest weight in a chunk. */
    double chunkWeight(int chunk) {
        return chunkWeight[chunk];
    }
}
