package dev.embx.metrics.pairs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.embedding.Float32Matrix;
import dev.embx.embedding.Matrix;
import dev.embx.job.Cancelled;
import dev.embx.job.Estimate;
import dev.embx.job.Progress;
import dev.embx.linalg.kernel.Kernels;
import dev.embx.metrics.Metric;
import dev.embx.metrics.RandomMatrix;
import dev.embx.metrics.scan.PairFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PairSearchTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    static LongStream fewSeeds() {
        return LongStream.range(1000, 1060);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void extremesEqualBruteForce(long seed) {
        SearchCase search = SearchCase.of(seed);
        for (PairSearch variant : SearchCase.searches()) {
            ExtremePairs found =
                    variant.extremes(search.matrix(), search.metric(), search.count(), search.filter(), Progress.NONE);
            assertEquals(BruteForce.most(search.pairs(), search.count()), BruteForce.list(found.most()));
            assertEquals(BruteForce.least(search.pairs(), search.count()), BruteForce.list(found.least()));
            assertEquals(search.pairs().size(), found.pairs());
        }
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void pairsBeyondAThresholdEqualBruteForce(long seed) {
        SearchCase search = SearchCase.of(seed);
        List<BruteForce.Pair> ranked = BruteForce.most(search.pairs(), Integer.MAX_VALUE);
        double value = ranked.isEmpty() ? 0 : ranked.get(ranked.size() / 3).similarity();
        for (PairSearch variant : SearchCase.searches()) {
            for (boolean above : new boolean[] {true, false}) {
                ThresholdPairs.Threshold threshold = new ThresholdPairs.Threshold(above, value, search.count());
                ThresholdPairs found =
                        variant.beyond(search.matrix(), search.metric(), threshold, search.filter(), Progress.NONE);
                List<BruteForce.Pair> expected = search.pairs().stream()
                        .filter(pair -> above ? pair.similarity() >= value : pair.similarity() <= value)
                        .toList();
                assertEquals(expected.size(), found.count());
                assertEquals(found.count() > search.count(), found.cut());
                List<BruteForce.Pair> kept = new ArrayList<>();
                found.forEach((row, column, s) -> kept.add(new BruteForce.Pair(row, column, s)));
                assertEquals(
                        above ? BruteForce.most(expected, search.count()) : BruteForce.least(expected, search.count()),
                        kept);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void histogramCountsEveryPairInItsBin(long seed) {
        SearchCase search = SearchCase.of(seed);
        List<BruteForce.Pair> ranked = BruteForce.most(search.pairs(), Integer.MAX_VALUE);
        double median = ranked.isEmpty() ? 0 : ranked.get(ranked.size() / 2).similarity();
        // Ends that are similarities themselves, so that pairs lie exactly on an end.
        SimilarityHistogram.Range range = Math.abs(median) < 1e100
                ? new SimilarityHistogram.Range(median, median + Math.max(1e-30, Math.abs(median)), 7)
                : SimilarityHistogram.Range.cosine(8);
        double[] edges = range.edges();
        long[] counts = new long[range.bins()];
        search.pairs()
                .forEach(pair -> IntStream.range(0, range.bins())
                        .filter(bin -> pair.similarity() >= edges[bin])
                        .filter(bin -> pair.similarity() < edges[bin + 1]
                                || (bin == range.bins() - 1 && pair.similarity() == edges[bin + 1]))
                        .forEach(bin -> counts[bin]++));
        long below =
                search.pairs().stream().filter(p -> p.similarity() < edges[0]).count();
        for (PairSearch variant : SearchCase.searches()) {
            SimilarityHistogram found =
                    variant.histogram(search.matrix(), search.metric(), range, search.filter(), Progress.NONE);
            assertArrayEquals(counts, found.counts());
            assertEquals(below, found.below());
            assertEquals(search.pairs().size() - below - LongStream.of(counts).sum(), found.above());
        }
    }

    @ParameterizedTest
    @CsvSource({"1700, 3", "900, 33", "300, 384", "130, 1024"})
    void answersAgreeAcrossBlocksAndChunks(int rows, int columns) {
        Matrix matrix = RandomMatrix.of(2, rows, columns);
        List<BruteForce.Pair> all = BruteForce.pairs(matrix, Metric.COSINE, (a, b) -> true);
        for (PairSearch variant : SearchCase.searches()) {
            ExtremePairs found = variant.extremes(matrix, Metric.COSINE, 1000, PairFilter.all(), Progress.NONE);
            assertEquals(BruteForce.most(all, 1000), BruteForce.list(found.most()));
            assertEquals(BruteForce.least(all, 1000), BruteForce.list(found.least()));
        }
    }

    /** 40,000 rows in two crowds: 400 million pairs of cosine exactly 1. */
    @Test
    void crowdsOfEqualRowsCostNothing() {
        int rows = 40_000;
        float[] values = new float[rows * 2];
        for (int row = 0; row < rows; row++) {
            values[2 * row] = row % 2 == 0 ? 1 : -0.5f;
            values[2 * row + 1] = row % 2 == 0 ? 2 : 1;
        }
        AtomicLong work = new AtomicLong();
        ExtremePairs found = new PairSearch(1)
                .extremes(
                        new Float32Matrix(rows, 2, values),
                        Metric.COSINE,
                        5,
                        PairFilter.all(),
                        (done, total) -> work.set(total));
        assertEquals(1, work.get());
        assertArrayEquals(new int[] {2, 3, 4, 4, 5}, found.most().row());
        assertArrayEquals(new int[] {0, 1, 0, 2, 1}, found.most().column());
        assertArrayEquals(new int[] {1, 2, 3, 3, 4}, found.least().row());
        assertEquals(799_980_000L, found.pairs());
    }

    @Test
    void cancelStopsAllThreads() {
        Matrix matrix = RandomMatrix.of(0, 20_000, 20);
        AtomicLong calls = new AtomicLong();
        Progress cancelAtOnce = (done, total) -> {
            calls.incrementAndGet();
            throw new Cancelled();
        };
        PairSearch search = new PairSearch(2, (groups, depth) -> Kernels.scalar());
        assertThrows(Cancelled.class, () -> search.extremes(matrix, Metric.COSINE, 10, PairFilter.all(), cancelAtOnce));
        assertEquals(1, calls.get());
    }

    @Test
    void progressEndsAtAllPairs() {
        Matrix matrix = RandomMatrix.of(0, 3000, 20);
        List<Long> told = new ArrayList<>();
        new PairSearch(1).extremes(matrix, Metric.COSINE, 10, PairFilter.all(), (done, total) -> {
            assertTrue(done <= total);
            told.add(done);
        });
        assertEquals(3000L * 2999 / 2, told.get(told.size() - 1));
        assertEquals(told.stream().sorted().toList(), told);
    }

    @Test
    void filterOfAnotherSetIsRefused() {
        Matrix matrix = RandomMatrix.of(0, 10, 2);
        PairFilter filter = PairFilter.within(new int[9]);
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> new PairSearch().extremes(matrix, Metric.COSINE, 10, filter, Progress.NONE));
        assertEquals("the filter has 9 rows, the set has 10", refused.getMessage());
    }

    @Test
    void estimateGrowsWithTheSquareInTimeAndWithTheRowsInMemory() {
        PairSearch search = new PairSearch(1, (groups, depth) -> Kernels.scalar());
        Estimate small = search.estimate(RandomMatrix.of(0, 3000, 20), Metric.COSINE, 10);
        Estimate large = search.estimate(RandomMatrix.of(0, 48_000, 20), Metric.COSINE, 10);
        assertEquals(16, (double) large.bytes() / small.bytes(), 0.5);
        assertTrue(large.seconds() > 20 * small.seconds(), () -> small + " " + large);
        assertTrue(small.seconds() > 0);
    }
}
