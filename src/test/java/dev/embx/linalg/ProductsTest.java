package dev.embx.linalg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.embedding.Float32Matrix;
import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Matrix;
import dev.embx.job.Cancelled;
import dev.embx.job.Progress;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blocked products against plain loops, on any number of threads. */
class ProductsTest {
    private static final double TOLERANCE = 1e-11;

    private static Matrix matrix(int rows, int columns, long seed) {
        double[] values = new Random(seed).doubles((long) rows * columns, 1, 2).toArray();
        return new Float64Matrix(rows, columns, values);
    }

    private static double[][] rows(CenteredRows x) {
        double[][] rows = new double[x.rows()][x.columns()];
        for (int r = 0; r < rows.length; r++) {
            x.copyRow(r, rows[r]);
        }
        return rows;
    }

    private static void assertClose(double[][] expected, double[][] found) {
        assertEquals(expected.length, found.length);
        for (int i = 0; i < expected.length; i++) {
            assertArrayEquals(expected[i], found[i], TOLERANCE);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "3, 5, 2", "300, 33, 17", "2100, 7, 40", "5000, 4, 3"})
    void productsOfColumns(int rows, int columns, int others) {
        CenteredRows x = CenteredRows.of(matrix(rows, columns, 1), 1);
        CenteredRows y = CenteredRows.of(matrix(rows, others, 2), 1);
        double[][] transposed = Matrices.transposed(rows(x));
        assertClose(Matrices.product(transposed, rows(y)), Products.ofColumns(x, y, 2, Progress.NONE));
        double[][] own = Products.ofColumns(x, x, 1, Progress.NONE);
        assertClose(Matrices.product(transposed, rows(x)), own);
        assertArrayEquals(own, Products.ofColumns(x, x, 3, Progress.NONE));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "5, 300", "150, 700", "70, 3"})
    void productsOfRows(int rows, int columns) {
        CenteredRows x = CenteredRows.of(matrix(rows, columns, 3), 1);
        double[][] products = Products.ofRows(x, 2, Progress.NONE);
        assertClose(Matrices.product(rows(x), Matrices.transposed(rows(x))), products);
        assertArrayEquals(products, Products.ofRows(x, 1, Progress.NONE));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "5000, 4, 3", "130, 520, 12", "65, 9, 33"})
    void productsWithVectors(int rows, int columns, int count) {
        CenteredRows x = CenteredRows.of(matrix(rows, columns, 4), 1);
        double[][] vectors = Matrices.gaussian(count, columns, new Random(5));
        double[][] expected = Matrices.product(rows(x), Matrices.transposed(vectors));
        double[] found = Products.withVectors(x, vectors, 2, Progress.NONE);
        for (int r = 0; r < rows; r++) {
            assertArrayEquals(expected[r], Arrays.copyOfRange(found, r * count, (r + 1) * count), TOLERANCE);
        }
        double[][] sums = Matrices.product(Matrices.transposed(expected), rows(x));
        assertClose(sums, Products.ofColumnsWithVectors(x, vectors, 2, Progress.NONE));
        assertArrayEquals(
                Products.ofColumnsWithVectors(x, vectors, 1, Progress.NONE),
                Products.ofColumnsWithVectors(x, vectors, 3, Progress.NONE));
    }

    @Test
    void aColumnThatDoesNotVaryIsZeroOnceCentered() {
        float[] values = new float[3000 * 2];
        for (int i = 0; i < values.length; i++) {
            values[i] = i % 2 == 0 ? 0.1f : i;
        }
        CenteredRows x = CenteredRows.of(new Float32Matrix(3000, 2, values), 2);
        double[][] products = Products.ofColumns(x, x, 1, Progress.NONE);
        assertEquals(0, products[0][0]);
        assertEquals(0, products[0][1]);
        assertEquals(0.1f, x.mean()[0]);
        assertEquals(3000, x.mean()[1], TOLERANCE);
    }

    @Test
    void hugeAndTinyValuesStayInRange() {
        for (double magnitude : new double[] {1e-310, 1e-200, 1e200, 1e307}) {
            double[] values = new Random(1).doubles(40).map(v -> v * magnitude).toArray();
            CenteredRows x = CenteredRows.of(new Float64Matrix(10, 4, values), 1);
            double square = Products.ofColumns(x, x, 1, Progress.NONE)[0][0];
            assertTrue(square > 1e-9 && square < 100, magnitude + ": " + square);
        }
    }

    @Test
    void stopWhenCancelled() {
        CenteredRows x = CenteredRows.of(matrix(60_000, 60, 1), 1);
        Progress stop = (done, total) -> {
            throw new Cancelled();
        };
        assertThrows(Cancelled.class, () -> Products.ofColumns(x, x, 2, stop));
        assertThrows(Cancelled.class, () -> Products.withVectors(x, new double[2][60], 2, stop));
    }
}
