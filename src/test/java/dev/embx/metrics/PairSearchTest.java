package dev.embx.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.embx.embedding.Matrix;
import dev.embx.job.Progress;
import dev.embx.metrics.kernel.Kernels;
import java.util.List;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PairSearchTest {
    private static final List<Metric> METRICS = List.of(Metric.values());

    static java.util.stream.LongStream seeds() {
        return java.util.stream.LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void extremesEqualBruteForce(long seed) {
        Matrix matrix = RandomMatrix.of(seed);
        Metric metric = METRICS.get((int) (seed / 5 % 4));
        int count = new int[] {0, 1, 10, 300, 100_000}[(int) (seed / 3 % 5)];
        int[] codes = new Random(seed).ints(matrix.rows(), -1, 4).toArray();
        int[] touched = new Random(seed)
                .ints(matrix.rows() == 0 ? 0 : 3, 0, Math.max(1, matrix.rows()))
                .toArray();
        int kind = (int) (seed / 7 % 4);
        PairFilter filter = List.of(
                        PairFilter.all(),
                        PairFilter.across(codes),
                        PairFilter.within(codes),
                        PairFilter.touching(touched, matrix.rows()))
                .get(kind);
        List<IntBinaryOperator> rules = List.of(
                (a, b) -> 1,
                (a, b) -> codes[a] >= 0 && codes[b] >= 0 && codes[a] != codes[b] ? 1 : 0,
                (a, b) -> codes[a] >= 0 && codes[a] == codes[b] ? 1 : 0,
                (a, b) -> java.util.Arrays.stream(touched).anyMatch(t -> t == a || t == b) ? 1 : 0);
        List<BruteForce.Pair> all = BruteForce.pairs(matrix, metric, rules.get(kind));
        for (PairSearch search : searches()) {
            ExtremePairs found = search.extremes(matrix, metric, count, filter, Progress.NONE);
            assertEquals(BruteForce.most(all, count), BruteForce.list(found.most()));
            assertEquals(BruteForce.least(all, count), BruteForce.list(found.least()));
            assertEquals(all.size(), found.pairs());
        }
    }

    static List<PairSearch> searches() {
        return List.of(
                new PairSearch(1, Kernels.scalar()),
                new PairSearch(2, Kernels.scalar()),
                new PairSearch(1, Kernels.best()),
                new PairSearch(2, Kernels.best()));
    }
}
