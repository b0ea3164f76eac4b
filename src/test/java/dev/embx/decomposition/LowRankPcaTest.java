package dev.embx.decomposition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.embedding.Float64Matrix;
import dev.embx.job.Progress;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that do not use all dimensions: ordinary data, whose many zero eigenvalues a solver must not stumble over. */
class LowRankPcaTest {
    private static final double TOLERANCE = 1e-9;

    private static double[] gaussian(int count, long seed) {
        return new Random(seed).doubles(count).map(value -> value - 0.5).toArray();
    }

    /** The product of two random matrices. */
    private static Float64Matrix product(int rows, int rank, int columns, long seed) {
        double[] left = gaussian(rows * rank, seed);
        double[] right = gaussian(rank * columns, seed + 1);
        double[] values = new double[rows * columns];
        for (int i = 0; i < values.length; i++) {
            for (int k = 0; k < rank; k++) {
                values[i] += left[i / columns * rank + k] * right[k * columns + i % columns];
            }
        }
        return new Float64Matrix(rows, columns, values);
    }

    private static Float64Matrix matrix(int rows, int columns, IntToDoubleFunction value) {
        double[] values = new double[rows * columns];
        Arrays.setAll(values, value);
        return new Float64Matrix(rows, columns, values);
    }

    /** All components together hold all variance, and no more of them vary than there are dimensions in use. */
    private static void assertTakenApart(Float64Matrix points, int rank) {
        Pca pca = Pca.fit(points, points.columns(), 2, Progress.NONE);
        assertEquals(pca.totalVariance(), Arrays.stream(pca.variance()).sum(), TOLERANCE * pca.totalVariance());
        assertEquals(rank, Arrays.stream(pca.variance()).filter(v -> v > 0).count());
        for (int c = rank; c < pca.components().length; c++) {
            assertArrayEquals(new double[points.columns()], pca.components()[c]);
        }
        Pca two = Pca.fit(points, 2, 2, Progress.NONE);
        assertArrayEquals(Arrays.copyOf(pca.variance(), 2), two.variance(), TOLERANCE * pca.totalVariance());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void productsOfLowRank(long seed) {
        assertTakenApart(product(500, 20, 100, 2 * seed), 20);
    }

    @ParameterizedTest
    @CsvSource({"60, 20, 300", "60, 1, 8", "8, 1, 60", "700, 3, 600"})
    void productsOfOtherShapes(int rows, int rank, int columns) {
        assertTakenApart(product(rows, rank, columns, 7), rank);
    }

    @Test
    void doubledColumns() {
        double[] once = gaussian(300 * 20, 3);
        assertTakenApart(matrix(300, 40, i -> once[i / 40 * 20 + i % 20]), 20);
    }

    @Test
    void oneHotColumns() {
        assertTakenApart(matrix(400, 40, i -> i / 40 % 40 == i % 40 ? 1 : 0), 39);
    }

    @Test
    void repeatedRows() {
        double[] few = gaussian(5 * 50, 4);
        assertTakenApart(matrix(200, 50, i -> few[i / 50 % 5 * 50 + i % 50]), 4);
    }

    /** Fewer rows than columns, on a line: there is no second direction, and none is made of rounding. */
    @Test
    void aLineHasNoSecondAxis() {
        double[] direction = gaussian(30, 9);
        Float64Matrix line = matrix(10, 30, i -> 5 + Math.floorDiv(i, 30) * direction[i % 30]);
        Pca pca = Pca.fit(line, 2, 1, Progress.NONE);
        assertEquals(0, pca.variance()[1]);
        assertEquals(1, pca.explainedVarianceRatio()[0], TOLERANCE);
        Float64Matrix scores = pca.transform(line);
        for (int row = 0; row < 10; row++) {
            assertEquals(0, scores.get(row, 1));
        }
        assertTrue(Math.abs(scores.get(0, 0)) > 1);
    }
}
