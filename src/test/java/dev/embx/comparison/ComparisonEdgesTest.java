package dev.embx.comparison;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Ids;
import dev.embx.embedding.Matrix;
import dev.embx.embedding.RowCheck;
import dev.embx.job.Cancelled;
import dev.embx.job.Progress;
import dev.embx.metrics.Metric;
import dev.embx.metrics.Similarities;
import dev.embx.metrics.Similarity;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys of other types, unusable and repeated rows, samples, chance, one item or none, cancelling. */
class ComparisonEdgesTest {
    private static final int LARGE = 720;

    private static Matrix gaussian(long seed, int rows, int columns) {
        Random random = new Random(seed);
        return new Float64Matrix(
                rows,
                columns,
                IntStream.range(0, rows * columns)
                        .mapToDouble(i -> random.nextGaussian())
                        .toArray());
    }

    private static Matrix noisy(Matrix matrix, long seed) {
        double[] values = ((Float64Matrix) gaussian(seed, matrix.rows(), matrix.columns())).values();
        for (int i = 0; i < values.length; i++) {
            values[i] += matrix.get(i / matrix.columns(), i % matrix.columns());
        }
        return new Float64Matrix(matrix.rows(), matrix.columns(), values);
    }

    @Test
    void keysOfOtherTypesAreMatchedAndUnusableRowsCounted() {
        double[] values = {1, 2, 0, 0, 3, 4, 5, Double.NaN, 7, 8};
        EmbeddingSet a = TruthCase.set(
                "a", new Float64Matrix(5, 2, values), Ids.ofIntegers("id", "int64", new long[] {7, 1, 3, 2, 7}));
        EmbeddingSet b = TruthCase.set(
                "b", gaussian(1, 6, 3), Ids.ofTexts("key", "string", new String[] {"3", "x", "2", "1", "7", "07"}));
        CommonItems items = CommonItems.of(a, RowCheck.of(a), b, RowCheck.of(b));
        assertArrayEquals(new int[] {0, 2}, items.rowsA());
        assertArrayEquals(new int[] {4, 0}, items.rowsB());
        assertEquals(4, items.common());
        assertEquals(2, items.unusable());
        assertEquals(0, items.onlyA());
        assertEquals(2, items.onlyB());
        assertEquals(1, items.placeOfRowA(2));
        assertEquals(-1, items.placeOfRowA(1));
    }

    @Test
    void wholeFloatsAreTheirIntegers() {
        EmbeddingSet a = TruthCase.set("a", gaussian(1, 2, 2), Ids.ofFloats("id", "double", new double[] {2.0, 1.5}));
        EmbeddingSet b = TruthCase.set("b", gaussian(2, 1, 2), Ids.ofIntegers("id", "int64", new long[] {2}));
        assertEquals(1, CommonItems.of(a, RowCheck.of(a), b, RowCheck.of(b)).size());
    }

    @Test
    void independentSetsGiveTheChanceLevel() {
        NeighborOverlap overlap = TruthCase.overlap(gaussian(3, LARGE, 5), gaussian(4, LARGE, 6), 10);
        assertEquals(overlap.chance(), overlap.recall(), 0.15 * overlap.chance());
        assertEquals(overlap.jaccardChance(), overlap.jaccard(), 0.15 * overlap.jaccardChance());
        assertEquals(overlap.rankBiasedChance(), overlap.rankBiasedOverlap(), 0.2 * overlap.rankBiasedChance());
        assertTrue(overlap.pValue() > 0.01, () -> "p " + overlap.pValue());
        Geometry geometry = Geometry.of(gaussian(3, LARGE, 5), gaussian(4, LARGE, 6), Progress.NONE);
        assertEquals(0, geometry.debiasedCka(), 0.01);
    }

    /** The interval is that of all pairs: it must hold the true value, here known, in nearly all of many draws. */
    @Test
    void aSampleOfPairsHasAnIntervalAroundTheWhole() {
        Matrix vectors = gaussian(5, LARGE, 6);
        Similarity a = Similarities.of(vectors, Metric.COSINE);
        Similarity b = Similarities.of(noisy(vectors, 6), Metric.COSINE);
        PairAgreement sample = PairAgreement.of(LARGE, a, b, Progress.NONE);
        PairAgreement whole = PairAgreement.of(PairSample.all(LARGE), LARGE, a, b, Progress.NONE);
        assertFalse(sample.all());
        assertTrue(whole.all());
        assertEquals(LARGE * (LARGE - 1) / 2, whole.pairs());
        assertEquals(100_000, sample.pairs());
        assertTrue(sample.low() < whole.spearman() && whole.spearman() < sample.high());
        assertTrue(sample.high() - sample.low() < 0.02);
        assertEquals(
                whole.withKendall(LARGE, a, b).kendall(),
                sample.withKendall(LARGE, a, b).kendall(),
                0.01);
        assertEquals(1.0 / (1 + 501), sample.mantelP(), 1e-12);
        assertEquals(sample, PairAgreement.of(LARGE, a, b, Progress.NONE));
    }

    @Test
    void drawnPairsAreDistinctAndAnyPairMayBeDrawn() {
        PairSample drawn = PairSample.of(30, 10, 5_000);
        assertEquals(435, drawn.size());
        for (int i = 0; i < drawn.size(); i++) {
            assertTrue(drawn.right()[i] < drawn.left()[i]);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void fewItemsGiveNaNInsteadOfAFault(int items) {
        Matrix x = gaussian(7, items, 2);
        Matrix y = gaussian(8, items, 3);
        NeighborOverlap overlap = TruthCase.overlap(x, y, 10);
        assertEquals(Math.max(0, items - 1), overlap.k());
        assertEquals(items < 2 ? Double.NaN : 1, overlap.recall());
        assertEquals(items < 2 ? Double.NaN : 1, overlap.chance());
        PairAgreement pairs = PairAgreement.of(
                items, Similarities.of(x, Metric.COSINE), Similarities.of(y, Metric.COSINE), Progress.NONE);
        assertEquals(items < 3, Double.isNaN(pairs.spearman()));
        Geometry geometry = Geometry.of(x, y, Progress.NONE);
        assertTrue(Double.isNaN(geometry.debiasedCka()));
        assertEquals(items < 2, Double.isNaN(geometry.cka()));
    }

    @Test
    void aSetThatDoesNotVaryHasNoGeometry() {
        double[] same = new double[20];
        Arrays.fill(same, 0.1);
        Geometry geometry = Geometry.of(new Float64Matrix(10, 2, same), gaussian(9, 10, 2), Progress.NONE);
        assertTrue(Double.isNaN(geometry.cka()) && Double.isNaN(geometry.procrustes()), geometry::toString);
        assertTrue(Double.isNaN(geometry.angle()), geometry::toString);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-200, 1e200})
    void hugeAndTinyNumbersChangeNothing(double factor) {
        Matrix x = gaussian(10, 30, 4);
        Matrix y = noisy(x, 11);
        double[] scaled = Arrays.stream(((Float64Matrix) y).values())
                .map(value -> value * factor)
                .toArray();
        Geometry plain = Geometry.of(x, y, Progress.NONE);
        Geometry other = Geometry.of(x, new Float64Matrix(30, 4, scaled), Progress.NONE);
        assertEquals(plain.cka(), other.cka(), 1e-12);
        assertEquals(plain.procrustes(), other.procrustes(), 1e-12);
        assertEquals(plain.angle(), other.angle(), 1e-9);
    }

    @Test
    void whatMovedMostComesFirst() {
        TruthCase noisy = TruthCase.all().findFirst().orElseThrow();
        NeighborOverlap overlap = noisy.overlap();
        int[] order = overlap.movedMost();
        for (int i = 1; i < order.length; i++) {
            assertTrue(overlap.recall(order[i - 1]) <= overlap.recall(order[i]));
        }
        assertEquals(overlap.size(), Arrays.stream(overlap.histogram()).sum());
    }

    @Test
    void isCancelled() {
        Progress stop = (done, total) -> {
            throw new Cancelled();
        };
        Matrix x = gaussian(12, 50, 3);
        NeighborLists lists = NeighborLists.of(x, 3, Progress.NONE);
        assertThrows(Cancelled.class, () -> Geometry.of(x, x, stop));
        assertThrows(Cancelled.class, () -> NeighborOverlap.of(lists, lists, stop));
    }

    /** However late the user stops it, and however wide the sets are: every step of n columns asks at least n times. */
    @ParameterizedTest
    @ValueSource(ints = {1, 50, 100, 200, 400})
    void isCancelledInside(int checks) {
        Matrix x = gaussian(13, 60, 200);
        AtomicInteger left = new AtomicInteger(checks);
        Progress stop = (done, total) -> {
            if (left.decrementAndGet() < 0) {
                throw new Cancelled();
            }
        };
        assertThrows(Cancelled.class, () -> Geometry.of(x, gaussian(14, 60, 90), stop));
    }

    @Test
    void everyMeasureSaysWhatItIs() {
        for (Measure measure : Measure.values()) {
            assertTrue(measure.definition().length() <= 100, measure::definition);
        }
    }
}
