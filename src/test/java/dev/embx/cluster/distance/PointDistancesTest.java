package dev.embx.cluster.distance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Matrix;
import dev.embx.job.Progress;
import dev.embx.metrics.Metric;
import dev.embx.metrics.Similarities;
import dev.embx.metrics.Similarity;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointDistancesTest {
    private static final int POINTS = 300;

    private static Float64Matrix points(int columns, double magnitude) {
        double[] values = new Random(columns)
                .doubles((long) POINTS * columns, -magnitude, magnitude)
                .toArray();
        System.arraycopy(values, 0, values, 7 * columns, columns);
        return new Float64Matrix(POINTS, columns, values);
    }

    private static double[] row(Matrix points, ClusterDistance distance, int point) {
        double[] row = new double[POINTS];
        PointDistances.of(points, distance).toAll(point, row);
        return row;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 8, 11, 50})
    void cosineIsTheOneDefinitionBitByBit(int columns) {
        for (double magnitude : new double[] {1, 1e300, 1e-300}) {
            Float64Matrix points = points(columns, magnitude);
            Similarity similarity = Similarities.of(points, Metric.COSINE);
            double[] row = row(points, ClusterDistance.COSINE, 7);
            for (int other = 0; other < POINTS; other++) {
                assertEquals(Math.max(0, 1 - similarity.between(7, other)), row[other]);
            }
            assertEquals(0, row[0], "equal rows");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8, 50})
    void euclideanIsTheOneDefinitionBitByBit(int columns) {
        for (double magnitude : new double[] {1, 1e300, 1e-300}) {
            Float64Matrix points = points(columns, magnitude);
            Similarity similarity = Similarities.of(points, Metric.EUCLIDEAN);
            double[] row = row(points, ClusterDistance.EUCLIDEAN, 299);
            for (int other = 0; other < POINTS; other++) {
                assertEquals(-similarity.between(299, other) + 0.0, row[other]);
            }
        }
    }

    @Test
    void unitEuclideanIsTheChordOfTheAngle() {
        Float64Matrix points = points(5, 3);
        double[] cosine = row(points, ClusterDistance.COSINE, 9);
        double[] chord = row(points, ClusterDistance.UNIT_EUCLIDEAN, 9);
        for (int other = 0; other < POINTS; other++) {
            assertEquals(2 * cosine[other], chord[other] * chord[other], 1e-14);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTriangleHoldsWhatTheRowsSay(ClusterDistance distance) {
        Float64Matrix points = points(3, 2);
        PointDistances distances = PointDistances.of(points, distance);
        DistanceTriangle triangle = DistanceTriangle.of(POINTS, DistanceStorage.FLOAT64, () -> {});
        distances.fill(triangle, Progress.NONE);
        double[] stored = new double[POINTS];
        for (int point = 0; point < POINTS; point++) {
            triangle.copyRow(point, stored);
            assertArrayEquals(row(points, distance, point), stored);
        }
    }
}
