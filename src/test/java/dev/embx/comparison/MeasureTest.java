package dev.embx.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Ids;
import dev.embx.embedding.Matrix;
import dev.embx.job.Progress;
import dev.embx.metrics.Metric;
import dev.embx.metrics.Similarities;
import dev.embx.metrics.Similarity;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every measure: equal sets, turned and stretched ones, and sets that have no problems found with each other. */
class MeasureTest {
    private static final int ITEMS = 500;
    private static final Matrix FIRST = gaussian(21, 6);
    private static final Comparison EQUAL = compare(FIRST, FIRST);
    private static final Comparison STRETCHED = compare(FIRST, stretched());
    private static final Comparison INDEPENDENT = compare(FIRST, gaussian(22, 9));

    private static Matrix gaussian(long seed, int columns) {
        Random random = new Random(seed);
        double[] values = new double[ITEMS * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextGaussian();
        }
        return new Float64Matrix(ITEMS, columns, values);
    }

    /** Columns in another order, three times as long: the same set to all that looks at angles and shapes. */
    private static Matrix stretched() {
        double[] values = new double[ITEMS * FIRST.columns()];
        for (int i = 0; i < values.length; i++) {
            values[i] = 3 * FIRST.get(i / FIRST.columns(), FIRST.columns() - 1 - i % FIRST.columns());
        }
        return new Float64Matrix(ITEMS, FIRST.columns(), values);
    }

    private static Comparison compare(Matrix x, Matrix y) {
        long[] ids = new Random(1).longs(ITEMS).toArray();
        TruthCase test = new TruthCase(
                "made",
                TruthCase.set("a", x, Ids.ofIntegers("id", "int64", ids)),
                TruthCase.set("b", y, Ids.ofIntegers("id", "int64", ids)),
                10,
                null);
        Similarity a = Similarities.of(x, Metric.COSINE);
        Similarity b = Similarities.of(y, Metric.COSINE);
        return new Comparison(
                test.items(),
                test.overlap(),
                PairAgreement.of(ITEMS, a, b, Progress.NONE).withKendall(ITEMS, a, b),
                test.geometry(),
                Optional.of(test.trees()));
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void equalSetsAreTheSame(Measure measure) {
        assertEquals(measure.same(), measure.of(EQUAL), 1e-6);
        assertEquals(measure.same(), measure.of(STRETCHED), 1e-6);
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void independentSetsGiveTheChanceLevel(Measure measure) {
        double chance = measure.chance(INDEPENDENT);
        if (Double.isNaN(chance)) {
            // No formula: at least far from what equal sets give.
            assertTrue(Math.abs(measure.of(INDEPENDENT) - measure.same()) > 0.5, () -> measure.id());
            return;
        }
        assertEquals(chance, measure.of(INDEPENDENT), chance > 0 ? 0.15 * chance : 0.02, measure.id());
    }

    @Test
    void onlyEqualSetsAreBeyondChance() {
        assertTrue(EQUAL.overlap().pValue() < 0.01);
        assertTrue(EQUAL.pairs().mantelP() < 0.01);
        assertTrue(INDEPENDENT.overlap().pValue() > 0.05);
        assertTrue(INDEPENDENT.pairs().mantelP() > 0.05);
    }
}
