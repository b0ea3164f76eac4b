package dev.embx.linalg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SingularValuesTest {
    private static final double TOLERANCE = 1e-13;

    static Stream<double[][]> symmetric() {
        return Matrices.symmetric();
    }

    @ParameterizedTest
    @MethodSource("symmetric")
    void areTheMagnitudesOfTheEigenvalues(double[][] matrix) {
        double[] expected = Arrays.stream(SymmetricEigen.values(matrix))
                .map(Math::abs)
                .sorted()
                .toArray();
        double[] values = SingularValues.of(matrix);
        assertEquals(expected.length, values.length);
        for (int i = 0; i < values.length; i++) {
            assertEquals(expected[values.length - 1 - i], values[i], TOLERANCE * expected[values.length - 1]);
        }
    }

    /** Q diag(s) P with orthonormal Q and P, down to singular values whose squares are lost beside the largest. */
    @ParameterizedTest
    @CsvSource({"30, 12", "12, 30", "20, 20"})
    void areFoundAgain(int rows, int columns) {
        Random random = new Random(8);
        int count = Math.min(rows, columns);
        double[][] left = Qr.basis(Matrices.gaussian(count, rows, random), count, () -> {});
        double[][] right = Qr.basis(Matrices.gaussian(count, columns, random), count, () -> {});
        double[] values = new double[count];
        double[][] matrix = new double[rows][columns];
        for (int i = 0; i < count; i++) {
            values[i] = Math.pow(10, -i);
            for (int row = 0; row < rows; row++) {
                Vectors.addTimes(values[i] * left[i][row], right[i], matrix[row]);
            }
        }
        assertArrayEquals(values, SingularValues.of(matrix), 1e-14);
    }

    @Test
    void anEmptyMatrixHasNone() {
        assertEquals(0, SingularValues.of(new double[3][0]).length);
    }
}
