package dev.embx.decomposition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.cluster.JsonResource;
import dev.embx.embedding.Float64Matrix;
import dev.embx.job.Cancelled;
import dev.embx.job.Progress;
import dev.embx.linalg.Vectors;
import dev.embx.manifold.Maps;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Components of larger sets are those of scikit-learn's full decomposition ({@code manifold/make_pca_truth.py}). */
class LeadingComponentsTest {
    private static final double TOLERANCE = 1e-9;

    private static double[] numbers(int count, long seed) {
        double[] numbers = new double[count];
        long state = seed;
        for (int i = 0; i < count; i++) {
            state = (state * 1103515245 + 12345) % (1L << 31);
            numbers[i] = (double) state / (1L << 31) - 0.5;
        }
        return numbers;
    }

    private static Float64Matrix points(int rows, int columns) {
        double[] values = numbers(rows * columns, 1);
        double[] strengths = {3, 2, 1.9};
        for (int s = 0; s < strengths.length; s++) {
            double[] left = numbers(rows, 2L * s + 2);
            double[] right = numbers(columns, 2L * s + 3);
            for (int i = 0; i < values.length; i++) {
                values[i] += strengths[s] * (left[i / columns] * right[i % columns]);
            }
        }
        return new Float64Matrix(rows, columns, values);
    }

    @ParameterizedTest
    @CsvSource({"900, 600", "520, 1500"})
    void agreesWithScikitLearn(int rows, int columns) {
        JsonResource truth = JsonResource.read("/manifold/pca.json").get(rows + "x" + columns);
        Float64Matrix points = points(rows, columns);
        Pca pca = Pca.fit(points, 3, 2, Progress.NONE);
        assertArrayEquals(truth.get("variance").doubles(), pca.variance(), TOLERANCE);
        assertArrayEquals(truth.get("ratio").doubles(), pca.explainedVarianceRatio(), TOLERANCE);
        double[][] components = Maps.rows(truth.get("components"));
        Float64Matrix scores = pca.transform(points);
        double[][] first = Maps.rows(truth.get("scores"));
        for (int c = 0; c < 3; c++) {
            assertArrayEquals(components[c], Arrays.copyOf(pca.components()[c], 8), TOLERANCE);
            assertEquals(1, Vectors.length(pca.components()[c]), TOLERANCE);
            for (int row = 0; row < first.length; row++) {
                assertEquals(first[row][c], scores.get(row, c), TOLERANCE);
            }
        }
    }

    /** Noise alone: the variances lie close to each other, so that many rounds and a restart are needed. */
    @Test
    void noiseIsTakenApartAsExactly() {
        double[] values = new Random(3).doubles(700 * 550).toArray();
        Float64Matrix noise = new Float64Matrix(700, 550, values);
        Pca some = Pca.fit(noise, 2, 2, Progress.NONE);
        Pca all = Pca.fit(noise, 550, 2, Progress.NONE);
        assertArrayEquals(Arrays.copyOf(all.variance(), 2), some.variance(), TOLERANCE);
        assertArrayEquals(all.components()[0], some.components()[0], 1e-7);
        assertArrayEquals(all.components()[1], some.components()[1], 1e-7);
        assertEquals(all.totalVariance(), some.totalVariance(), TOLERANCE);
    }

    @Test
    void isTheSameOnAnyNumberOfThreads() {
        Float64Matrix points = points(4200, 510);
        Pca one = Pca.fit(points, 2, 1, Progress.NONE);
        Pca three = Pca.fit(points, 2, 3, Progress.NONE);
        assertArrayEquals(one.variance(), three.variance());
        assertArrayEquals(one.components()[1], three.components()[1]);
    }

    @Test
    void equalVariancesAndNoneAtAllHaveComponentsToo() {
        double[] values = new double[1200 * 600];
        for (int i = 0; i < 1200; i++) {
            values[i * 600 + i % 3] = i % 2 == 0 ? 1 : -1;
        }
        Pca equal = Pca.fit(new Float64Matrix(1200, 600, values), 3, 2, Progress.NONE);
        assertEquals(equal.variance()[0], equal.variance()[2], TOLERANCE);
        assertEquals(equal.totalVariance(), Arrays.stream(equal.variance()).sum(), TOLERANCE);
        Pca none = Pca.fit(new Float64Matrix(600, 600, new double[360_000]), 2, 2, Progress.NONE);
        assertArrayEquals(new double[2], none.variance());
    }

    /** Too many rows and columns for a matrix of products: two waves across both, whose variances are known. */
    @Test
    void largeSetsAreTakenApartWithoutTheirProducts() {
        int rows = 2100;
        int columns = 2060;
        double[] values = new double[rows * columns];
        for (int i = 0; i < values.length; i++) {
            double down = 2 * Math.PI * Math.floorDiv(i, columns) / rows;
            double along = 2 * Math.PI * (i % columns) / columns;
            values[i] = Math.cos(down) * Math.cos(along) + 0.5 * Math.cos(2 * down) * Math.cos(2 * along);
        }
        Pca pca = Pca.fit(new Float64Matrix(rows, columns, values), 3, 2, Progress.NONE);
        double first = rows / 2.0 * (columns / 2.0) / (rows - 1);
        assertArrayEquals(new double[] {first, first / 4, 0}, pca.variance(), TOLERANCE * first);
        assertEquals(first * 5 / 4, pca.totalVariance(), TOLERANCE * first);
    }

    @Test
    void memoryDoesNotGrowWithTheRows() {
        long bytes = Pca.estimate(1_000_000, 3000, 2).bytes();
        assertEquals(Pca.estimate(3_000, 3000, 2).bytes(), bytes);
        assertTrue(bytes < 5_000_000);
        assertTrue(Pca.estimate(400, 100_000, 2).bytes() > 400L * 100_000 * 8);
    }

    @Test
    void stopsWhenCancelled() {
        Float64Matrix points = points(3000, 510);
        assertThrows(
                Cancelled.class,
                () -> Pca.fit(points, 2, 2, (done, total) -> {
                    throw new Cancelled();
                }));
    }
}
