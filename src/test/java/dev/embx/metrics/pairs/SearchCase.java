package dev.embx.metrics.pairs;

import dev.embx.embedding.Matrix;
import dev.embx.linalg.kernel.Kernels;
import dev.embx.metrics.Metric;
import dev.embx.metrics.RandomMatrix;
import dev.embx.metrics.scan.PairFilter;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;

/**
 * A search whose matrix, metric, filter and count follow from a seed, and what it must answer.
 *
 * @param pairs every pair that takes part, in order of row, then column
 */
record SearchCase(Matrix matrix, Metric metric, PairFilter filter, int count, List<BruteForce.Pair> pairs) {
    private static final List<Metric> METRICS = List.of(Metric.values());
    private static final int[] COUNTS = {0, 1, 10, 300, 100_000};

    static SearchCase of(long seed) {
        Matrix matrix = RandomMatrix.of(seed);
        Metric metric = METRICS.get((int) (seed / 5 % 4));
        int count = COUNTS[(int) (seed / 3 % 5)];
        return filtered(matrix, metric, count, seed);
    }

    private static SearchCase filtered(Matrix matrix, Metric metric, int count, long seed) {
        int rows = matrix.rows();
        int[] codes = new Random(seed).ints(rows, -1, 4).toArray();
        int[] touched =
                new Random(seed).ints(Math.min(rows, 3), 0, Math.max(1, rows)).toArray();
        PairFilter filter;
        BruteForce.Rule rule;
        switch ((int) (seed / 7 % 4)) {
            case 0 -> {
                filter = PairFilter.all();
                rule = (a, b) -> true;
            }
            case 1 -> {
                filter = PairFilter.across(codes);
                rule = (a, b) -> codes[a] >= 0 && codes[b] >= 0 && codes[a] != codes[b];
            }
            case 2 -> {
                filter = PairFilter.within(codes);
                rule = (a, b) -> codes[a] >= 0 && codes[a] == codes[b];
            }
            default -> {
                filter = PairFilter.touching(touched, rows);
                rule = (a, b) -> Arrays.stream(touched).anyMatch(row -> row == a || row == b);
            }
        }
        if (seed / 11 % 3 != 0) {
            return new SearchCase(matrix, metric, filter, count, BruteForce.pairs(matrix, metric, rule));
        }
        IntPredicate some = row -> row % 3 != seed % 3;
        BruteForce.Rule whole = rule;
        BruteForce.Rule narrow = (a, b) -> some.test(a) && some.test(b) && whole.accepts(a, b);
        return new SearchCase(
                matrix, metric, filter.among(some, rows), count, BruteForce.pairs(matrix, metric, narrow));
    }

    /** One and two threads, plain and vector kernel: all must answer alike. */
    static List<PairSearch> searches() {
        return List.of(
                new PairSearch(1, (groups, depth) -> Kernels.scalar()),
                new PairSearch(2, (groups, depth) -> Kernels.scalar()),
                new PairSearch(1, (groups, depth) -> Kernels.best()),
                new PairSearch(2, (groups, depth) -> Kernels.best()));
    }
}
