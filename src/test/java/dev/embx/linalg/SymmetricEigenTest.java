package dev.embx.linalg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SymmetricEigenTest {
    private static final double TOLERANCE = 1e-13;

    static Stream<double[][]> symmetric() {
        return Matrices.symmetric();
    }

    @ParameterizedTest
    @MethodSource("symmetric")
    void vectorsAreOrthonormalAndStretchedByTheirValues(double[][] matrix) {
        SymmetricEigen eigen = SymmetricEigen.of(matrix);
        double largest = Vectors.largest(eigen.values());
        for (int i = 0; i < matrix.length; i++) {
            double[] vector = eigen.vectors()[i];
            for (int j = 0; j <= i; j++) {
                assertEquals(i == j ? 1 : 0, Vectors.dot(vector, eigen.vectors()[j]), TOLERANCE);
            }
            for (int row = 0; row < matrix.length; row++) {
                assertEquals(eigen.values()[i] * vector[row], Vectors.dot(matrix[row], vector), TOLERANCE * largest);
            }
            assertEquals(
                    eigen.values()[i],
                    Arrays.stream(eigen.values()).skip(i).max().orElseThrow());
        }
        assertArrayEquals(eigen.values(), SymmetricEigen.values(matrix), TOLERANCE * largest);
    }

    @Test
    void knownValues() {
        double[] values = SymmetricEigen.values(new double[][] {{2, 1, 0}, {1, 2, 1}, {0, 1, 2}});
        assertArrayEquals(new double[] {2 + Math.sqrt(2), 2, 2 - Math.sqrt(2)}, values, 1e-15);
    }

    @Test
    void whatIsNotFiniteIsRefused() {
        double[][] matrix = {{1, Double.NaN}, {Double.NaN, 1}};
        assertThrows(IllegalArgumentException.class, () -> SymmetricEigen.of(matrix));
    }
}
