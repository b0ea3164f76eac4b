package dev.embx.linalg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QrTest {
    private static final double TOLERANCE = 1e-12;

    @ParameterizedTest
    @CsvSource({"30, 12", "12, 30", "1, 1"})
    void theTriangleKeepsAllProducts(int rows, int columns) {
        double[][] matrix = Matrices.transposed(Matrices.gaussian(rows, columns, new Random(3)));
        double[][] triangle = Qr.triangle(matrix);
        for (int i = 0; i < columns; i++) {
            for (int j = 0; j < columns; j++) {
                assertEquals(Vectors.dot(matrix[i], matrix[j]), Vectors.dot(triangle[i], triangle[j]), TOLERANCE);
            }
            for (int row = i + 1; row < triangle[i].length; row++) {
                assertEquals(0, triangle[i][row]);
            }
        }
    }

    @Test
    void theBasisSpansDependentColumns() {
        Random random = new Random(4);
        double[][] columns = Matrices.product(Matrices.gaussian(9, 4, random), Matrices.gaussian(4, 25, random));
        columns[0] = new double[25];
        double[][] basis = Qr.basis(columns, 4, () -> {});
        for (double[] column : columns) {
            double[] rest = column.clone();
            for (double[] direction : basis) {
                Vectors.addTimes(-Vectors.dot(direction, column), direction, rest);
            }
            assertArrayEquals(new double[25], rest, TOLERANCE);
        }
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                assertEquals(i == j ? 1 : 0, Vectors.dot(basis[i], basis[j]), TOLERANCE);
            }
        }
    }
}
