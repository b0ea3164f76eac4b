package dev.embx.metrics.pairs;

import dev.embx.embedding.Float64Matrix;
import dev.embx.job.Workers;
import dev.embx.metrics.Metric;
import dev.embx.metrics.RowSimilarity;
import dev.embx.metrics.ScaledRows;
import dev.embx.metrics.scan.PackedMatrix;
import dev.embx.metrics.scan.Scan;
import dev.embx.metrics.scan.ScanSink;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Compares one vector with every row of a {@link PackedMatrix}: the most and the least similar rows, exactly. */
public final class VectorSearch {
    private static final int CHUNKS_PER_TASK = 8;

    /** Both ends of the ranking of rows; in each the row is {@link ExtremePairs.Ranking#row()}, the column 0. */
    public record RowEnds(ExtremePairs.Ranking most, ExtremePairs.Ranking least) {}

    private final PackedMatrix matrix;
    private final int threads;

    /** A search on {@code threads} threads, at least 1. */
    public VectorSearch(PackedMatrix matrix, int threads) {
        this.matrix = matrix;
        this.threads = threads;
    }

    /**
     * The {@code k} most and least similar rows of a vector; none where the vector is not usable. Ties go to the smaller row.
     *
     * @param vector as long as the matrix has columns
     * @param except a row that is left out; -1 for none
     */
    public RowEnds nearest(double[] vector, int k, int except) {
        if (vector.length != matrix.columns()) {
            throw new IllegalArgumentException("the vector has " + vector.length + " dimensions, the set has "
                    + matrix.columns() + "; give one value per dimension");
        }
        Metric metric = matrix.similarity().metric();
        ScaledRows query = ScaledRows.of(new Float64Matrix(1, vector.length, vector.clone()), metric, 1);
        RowSink total = new RowSink(query, k, except);
        if (query.usable(0)) {
            search(total, () -> new RowSink(query, k, except));
        }
        return new RowEnds(total.most.drain(), total.least.drain());
    }

    private void search(RowSink total, Supplier<RowSink> more) {
        int chunks = matrix.packed().chunks();
        int tasks = (chunks + CHUNKS_PER_TASK - 1) / CHUNKS_PER_TASK;
        Collection<RowSink> sinks = new ConcurrentLinkedQueue<>();
        Workers.run(threads, tasks, () -> {
            RowSink sink = more.get();
            sinks.add(sink);
            IntConsumer chunkSearch = chunkSearch(sink);
            return task -> {
                int end = Math.min(chunks, (task + 1) * CHUNKS_PER_TASK);
                for (int chunk = task * CHUNKS_PER_TASK; chunk < end; chunk++) {
                    chunkSearch.accept(chunk);
                }
            };
        });
        sinks.forEach(total::merge);
    }

    private IntConsumer chunkSearch(RowSink sink) {
        Scan scan = new Scan(matrix);
        if (scan.loadVector(sink.query)) {
            return chunk -> scan.chunk(chunk, sink);
        }
        return chunk -> {
            for (int group = matrix.packed().first(chunk);
                    group < matrix.packed().end(chunk);
                    group++) {
                sink.accept(0, group, 0, 0);
            }
        };
    }

    /** Keeps the best rows that one thread has found. */
    private final class RowSink implements ScanSink {
        private final ScaledRows query;
        private final RowSimilarity similarity;
        private final int except;
        private final BestPairs most;
        private final BestPairs least;

        RowSink(ScaledRows query, int k, int except) {
            this.query = query;
            this.except = except;
            similarity = new RowSimilarity(
                    matrix.similarity().metric(), matrix.rowGroups().content(), query);
            most = BestPairs.most(k);
            least = BestPairs.least(k);
        }

        @Override
        public double most(int left) {
            return most.bound();
        }

        @Override
        public double least(int left) {
            return least.bound();
        }

        @Override
        public void accept(int left, int group, float score, double margin) {
            double exact = similarity.between(matrix.row(group, 0), 0);
            offer(most, exact, group);
            offer(least, exact, group);
        }

        /** The rows of a group tie, and come in ascending order: after a refusal none is taken. */
        private void offer(BestPairs best, double exact, int group) {
            boolean wanted = true;
            for (int i = 0; wanted && i < matrix.groupSize(group); i++) {
                int row = matrix.row(group, i);
                wanted = row == except || best.offer(exact, row, 0);
            }
        }

        void merge(RowSink other) {
            most.offerAll(other.most);
            least.offerAll(other.least);
        }
    }
}
