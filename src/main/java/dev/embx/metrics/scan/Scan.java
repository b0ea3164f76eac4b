package dev.embx.metrics.scan;

import dev.embx.linalg.kernel.PackedRows;
import dev.embx.linalg.kernel.Strip;
import dev.embx.linalg.kernel.StripKernel;
import dev.embx.metrics.ScaledRows;
import java.util.Arrays;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/**
 * One thread's walk over pairs of a block of left rows with the groups of a {@link PackedMatrix}, chunk by chunk, strip by
 * strip. Misses no pair that matters to its sink: limits on scores are limits on similarities less the error bound.
 */
public final class Scan {
    private static final int BLOCK_FLOATS = 3 << 15;
    private static final int MOST_BLOCK_ROWS = 1024;
    private static final double LARGEST_WEIGHT = 1e12;

    private final PackedMatrix matrix;
    private final ScoreSpace space;
    private final StripKernel kernel;
    private final PackedRows packed;
    private final Strip strip;
    private final float[] vector;
    private final double[] weights;
    private final double[] margins;
    private final double largestWeight;
    private boolean triangle;
    private int first;
    private int count;
    /** The strip and the chunk whose limits {@link #panel} has set; no strip where they have changed since. */
    private int limitedRow = -1;

    private int limitedChunk;

    /** A walk over a matrix, with room for {@link #blockRows} left rows. */
    public Scan(PackedMatrix matrix) {
        this(matrix, blockRows(matrix));
    }

    /** The same for blocks of another number of left rows, a multiple of the kernel's. */
    Scan(PackedMatrix matrix, int blockRows) {
        this.matrix = matrix;
        space = matrix.space();
        kernel = matrix.kernel();
        packed = matrix.packed();
        strip = new Strip(kernel, space.depth());
        vector = new float[space.depth()];
        weights = new double[blockRows];
        margins = new double[kernel.rows()];
        largestWeight = IntStream.range(0, packed.chunks())
                .mapToDouble(matrix::chunkWeight)
                .max()
                .orElse(0);
        strip.rows = new float[weights.length * space.depth()];
    }

    /** Left rows of a block: as many as fit the cache beside a chunk, and few enough to share among threads. */
    public static int blockRows(PackedMatrix matrix) {
        int rows = matrix.kernel().rows();
        int most = Math.min(
                MOST_BLOCK_ROWS, BLOCK_FLOATS / Math.max(1, matrix.space().depth()));
        return Math.max(1, most / rows) * rows;
    }

    /** Number of blocks that hold all groups. */
    public static int blocks(PackedMatrix matrix) {
        int rows = blockRows(matrix);
        return (matrix.groups() + rows - 1) / rows;
    }

    /** Left rows that are loaded. */
    int count() {
        return count;
    }

    /** The group of the first left row. */
    int first() {
        return first;
    }

    /** The left rows, strip by strip. */
    Strip strip() {
        return strip;
    }

    /** The weight of a left row. */
    double weight(int row) {
        return weights[row];
    }

    /** Loads groups of the matrix as the left rows; a left row is then known by its group. */
    public void loadBlock(int block) {
        limitedRow = -1;
        first = block * weights.length;
        count = Math.min(weights.length, matrix.groups() - first);
        for (int i = 0; i < count; i++) {
            packed.copy(first + i, vector);
            putLeft(i, matrix.weight(first + i));
        }
    }

    /**
     * Loads one vector as the only left row, known as 0.
     *
     * @param query a matrix of one row
     * @return false where the vector is too large beside the matrix for float32: then its scores mean nothing
     */
    public boolean loadVector(ScaledRows query) {
        double[] exact = new double[vector.length];
        space.vector(query, 0, exact);
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) exact[i];
        }
        first = 0;
        count = 1;
        putLeft(0, space.weight(exact));
        return weights[0] < LARGEST_WEIGHT;
    }

    private void putLeft(int index, double weight) {
        space.toLeft(vector);
        weights[index] = weight;
        int rows = kernel.rows();
        int at = index / rows * rows * vector.length + index % rows;
        for (int i = 0; i < vector.length; i++) {
            strip.rows[at + i * rows] = vector[i];
        }
    }

    /** Walks over the pairs of each left group with the groups before it. */
    public void earlier(ScanSink sink, LongConsumer pairsDone) {
        triangle = true;
        int end = first + count - 1;
        for (int chunk = 0; chunk < packed.chunks() && packed.first(chunk) < end; chunk++) {
            scanChunk(chunk, sink, pairsDone);
        }
    }

    /** Walks over the pairs of each left row with every group, itself too. */
    public void all(ScanSink sink, LongConsumer pairsDone) {
        triangle = false;
        for (int chunk = 0; chunk < packed.chunks(); chunk++) {
            scanChunk(chunk, sink, pairsDone);
        }
    }

    /** Walks over the pairs of each left row with the groups of one chunk. */
    public void chunk(int chunk, ScanSink sink) {
        triangle = false;
        scanChunk(chunk, sink, pairs -> {});
    }

    private void scanChunk(int chunk, ScanSink sink, LongConsumer pairsDone) {
        for (int row = 0; row < count; row += kernel.rows()) {
            scanStrip(row, chunk, sink);
            long pairs = 0;
            for (int r = row; r < Math.min(row + kernel.rows(), count); r++) {
                pairs += Math.max(0, limit(r, packed.end(chunk)) - packed.first(chunk));
            }
            pairsDone.accept(pairs);
        }
    }

    /** The group after the last that a left row is compared with, at most {@code end}. */
    private int limit(int row, int end) {
        return triangle ? Math.min(end, first + row) : end;
    }

    private void scanStrip(int row, int chunk, ScanSink sink) {
        int last = Math.min(row + kernel.rows(), count) - 1;
        int from = packed.first(chunk);
        int to = limit(last, packed.end(chunk));
        if (to <= from || !sink.wants(first + row, first + last + 1, from, to)) {
            return;
        }
        strip.rowsOffset = row * space.depth();
        strip.panels = packed.chunk(chunk);
        strip.panelCount = (to - from + kernel.width() - 1) / kernel.width();
        setLimits(row, last, chunk, sink);
        for (int panel = kernel.next(strip, 0); panel < strip.panelCount; panel = kernel.next(strip, panel + 1)) {
            for (int r = row; r <= last; r++) {
                report(r, r - row, from + panel * kernel.width(), limit(r, packed.end(chunk)), sink);
            }
            if (!sink.takesAll()) {
                setLimits(row, last, chunk, sink);
            }
        }
    }

    /**
     * Compares a strip of left rows with one panel.
     *
     * @param row the first of them
     * @return whether the sink received a pair
     */
    boolean panel(int row, int panel, ScanSink sink) {
        int last = Math.min(row + kernel.rows(), count) - 1;
        int chunk = packed.chunkOf(panel);
        int inChunk = panel - packed.first(chunk) / kernel.width();
        strip.rowsOffset = row * space.depth();
        strip.panels = packed.chunk(chunk);
        strip.panelCount = inChunk + 1;
        if (row != limitedRow || chunk != limitedChunk) {
            setLimits(row, last, chunk, sink);
            limitedRow = row;
            limitedChunk = chunk;
        }
        if (kernel.next(strip, inChunk) > inChunk) {
            return false;
        }
        for (int r = row; r <= last; r++) {
            report(r, r - row, panel * kernel.width(), packed.end(chunk), sink);
        }
        limitedRow = -1;
        return true;
    }

    /** No score below it, in any chunk, matters to any row of a strip. */
    double leastLimit(int row, ScanSink sink) {
        double least = Double.POSITIVE_INFINITY;
        for (int r = row; r < Math.min(row + kernel.rows(), count); r++) {
            double margin = space.margin(weights[r], largestWeight);
            least = Math.min(least, space.score(sink.most(first + r)) - margin);
        }
        return least;
    }

    private void setLimits(int row, int last, int chunk, ScanSink sink) {
        Arrays.fill(strip.most, Float.POSITIVE_INFINITY);
        Arrays.fill(strip.least, Float.NEGATIVE_INFINITY);
        for (int r = row; r <= last; r++) {
            double margin = space.margin(weights[r], matrix.chunkWeight(chunk));
            double most = sink.most(first + r);
            double least = sink.least(first + r);
            margins[r - row] = margin;
            strip.most[r - row] = most == Double.NEGATIVE_INFINITY
                    ? Float.NEGATIVE_INFINITY
                    : Math.nextDown((float) (space.score(most) - margin));
            strip.least[r - row] = least == Double.POSITIVE_INFINITY
                    ? Float.POSITIVE_INFINITY
                    : Math.nextUp((float) (space.score(least) + margin));
        }
    }

    private void report(int row, int stripRow, int from, int limit, ScanSink sink) {
        int at = stripRow * kernel.width();
        float most = strip.most[stripRow];
        float least = strip.least[stripRow];
        int columns = Math.min(kernel.width(), limit - from);
        if (sink.takesAll()) {
            sink.acceptRow(first + row, from, strip.scores, at, columns, margins[stripRow]);
            return;
        }
        for (int c = 0; c < columns; c++) {
            float score = strip.scores[at + c];
            if (score > most || score < least) {
                sink.accept(first + row, from + c, score, margins[stripRow]);
            }
        }
    }
}
