package dev.embx.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.cluster.JsonResource;
import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Matrix;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The p-value of shared neighbors where many similarities tie: uniform for sets that have no problems found with each other. {@code
 * comparison/simulate_ties.py} of the test resources says the same of NumPy's, with more pairs.
 */
final class TiedListsTest {
    private static final int PAIRS = 100;
    private static final int ITEMS = 60;
    private static final int K = 10;

    /** Sets of which most neighbors tie; those of {@code simulate_ties.py}. */
    enum Design {
        SPARSE(random -> {
            double[] values = new double[ITEMS * 300];
            for (int i = 0; i < ITEMS * 5; i++) {
                values[i / 5 * 300 + random.nextInt(300)] = random.nextDouble() + 0.1;
            }
            return new Float64Matrix(ITEMS, 300, values);
        }),
        CATEGORIES(random -> {
            double[] values = new double[ITEMS * 6];
            for (int i = 0; i < ITEMS; i++) {
                values[i * 6 + random.nextInt(6)] = 1;
            }
            return new Float64Matrix(ITEMS, 6, values);
        }),
        GRID(random -> new Float64Matrix(
                ITEMS, 2, random.ints(2 * ITEMS, 1, 4).asDoubleStream().toArray())),
        REPEATED(random -> {
            double[] values = random.doubles(15 * 4, -1, 1).toArray();
            return new Float64Matrix(15, 4, values)
                    .select(random.ints(ITEMS, 0, 15).toArray());
        });

        private final Function<Random, Matrix> draw;

        Design(Function<Random, Matrix> draw) {
            this.draw = draw;
        }
    }

    private static double[] pValues(Design design) {
        Random random = new Random(14);
        double[] values = new double[PAIRS];
        for (int i = 0; i < PAIRS; i++) {
            Matrix a = design.draw.apply(random);
            Matrix b = design.draw.apply(random);
            values[i] = TruthCase.overlap(a, b, K).pValue();
        }
        Arrays.sort(values);
        return values;
    }

    /** Kolmogorov and Smirnov's distance to the uniform distribution; 1.63 / sqrt(n) is its 1 % point. */
    @ParameterizedTest
    @EnumSource(Design.class)
    void pIsUniformForSetsThatHaveNothingInCommon(Design design) {
        double[] values = pValues(design);
        double distance = IntStream.range(0, PAIRS)
                .mapToDouble(i -> Math.max((i + 1.0) / PAIRS - values[i], values[i] - (double) i / PAIRS))
                .max()
                .orElseThrow();
        assertTrue(distance < 1.63 / Math.sqrt(PAIRS), () -> design + ": distance " + distance);
    }

    @ParameterizedTest
    @EnumSource(Design.class)
    void recallWithTiesAtRandomIsTheChanceLevelOnAverage(Design design) {
        Random random = new Random(15);
        double mean = IntStream.range(0, PAIRS)
                .mapToDouble(i -> TruthCase.overlap(design.draw.apply(random), design.draw.apply(random), K)
                        .ties()
                        .recall())
                .average()
                .orElseThrow();
        assertEquals((double) K / (ITEMS - 1), mean, 0.01);
    }

    @Test
    void equalSetsKeepAllNeighborsHoweverManyTie() {
        Matrix set = Design.SPARSE.draw.apply(new Random(1));
        NeighborOverlap overlap = TruthCase.overlap(set, set, K);
        assertEquals(1, overlap.recall());
        assertTrue(overlap.ties().matter() && overlap.ties().recall() < 1);
        assertEquals(0.001, overlap.pValue(), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sparse", "categories", "grid", "repeated"})
    void theStoredSimulationSaysTheSame(String design) {
        JsonResource shares =
                JsonResource.read("/comparison/ties.json").get("designs").get(design);
        for (double level : new double[] {0.05, 0.25, 0.5, 0.75}) {
            double share = shares.get("atRandom").get(Double.toString(level)).number();
            assertEquals(level, share, 0.07, design);
        }
    }
}
