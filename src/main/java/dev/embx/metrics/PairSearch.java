package dev.embx.metrics;

import dev.embx.embedding.Matrix;
import dev.embx.job.Progress;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Searches all pairs of rows of a matrix. */
public final class PairSearch {
    private final int threads;

    /** A search on all cores. */
    public PairSearch() {
        this(Runtime.getRuntime().availableProcessors());
    }

    /** A search on so many threads; the answer does not depend on it. */
    public PairSearch(int threads) {
        this.threads = threads;
    }

    /**
     * The most and the least similar of all pairs of usable rows that the filter takes.
     *
     * @param count pairs wanted at each end, at least 0
     * @throws dev.embx.job.Cancelled when {@code progress} says so
     */
    public ExtremePairs extremes(Matrix matrix, Metric metric, int count, PairFilter filter, Progress progress) {
        filter.requireRows(matrix.rows());
        Similarity similarity = Similarities.of(matrix, metric);
        int[] rows = IntStream.range(0, matrix.rows())
                .filter(row -> similarity.usable(row) && filter.takes(row))
                .toArray();
        record Pair(int row, int column, double similarity) {}
        Pair[] pairs = Arrays.stream(rows)
                .boxed()
                .flatMap(row -> Arrays.stream(rows)
                        .filter(c -> c < row && filter.accepts(filter.code(row), filter.code(c)))
                        .mapToObj(c -> new Pair(row, c, similarity.between(row, c))))
                .toArray(Pair[]::new);
        int taken = Math.min(count, pairs.length);
        Comparator<Pair> position = Comparator.comparingInt(Pair::row).thenComparingInt(Pair::column);
        PairRanking[] ends = new PairRanking[2];
        for (int end = 0; end < 2; end++) {
            Comparator<Pair> order = Comparator.comparingDouble(Pair::similarity);
            Arrays.sort(pairs, (end == 0 ? order.reversed() : order).thenComparing(position));
            Pair[] first = Arrays.copyOf(pairs, taken);
            ends[end] = new PairRanking(
                    Arrays.stream(first).mapToInt(Pair::row).toArray(),
                    Arrays.stream(first).mapToInt(Pair::column).toArray(),
                    Arrays.stream(first).mapToDouble(Pair::similarity).toArray());
        }
        progress.advance(pairs.length, pairs.length);
        return new ExtremePairs(ends[0], ends[1], rows.length, pairs.length);
    }

    /** Number of threads that the search uses. */
    public int threads() {
        return threads;
    }
}
