package dev.embx.cluster.distance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.embx.embedding.Float64Matrix;
import dev.embx.job.Cancelled;
import dev.embx.job.Progress;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DistanceRowsTest {
    private static final int POINTS = 150;
    private static final int COLUMNS = 30;

    @ParameterizedTest
    @EnumSource
    void areThoseOfPointDistances(ClusterDistance distance) {
        PointDistances distances = PointDistances.of(points(), distance);
        double[][] rows = rows(distances, 1, Progress.NONE);
        double[] expected = new double[POINTS];
        for (int point = 0; point < POINTS; point++) {
            distances.toAll(point, expected);
            for (int other = 0; other < POINTS; other++) {
                double allowed = distance == ClusterDistance.COSINE ? 1e-14 : 1e-12 * expected[other];
                assertEquals(expected[other], rows[point][other], allowed, point + ", " + other);
            }
        }
        assertArrayEquals(rows, rows(distances, 3, Progress.NONE));
    }

    @Test
    void canBeCancelled() {
        PointDistances distances = PointDistances.of(points(), ClusterDistance.EUCLIDEAN);
        assertThrows(
                Cancelled.class,
                () -> rows(distances, 2, (done, total) -> {
                    throw new Cancelled();
                }));
    }

    private static double[][] rows(PointDistances distances, int threads, Progress progress) {
        double[][] rows = new double[POINTS][];
        DistanceRows.each(
                distances,
                threads,
                progress,
                () -> (point, values, from) -> rows[point] = Arrays.copyOfRange(values, from, from + POINTS));
        return rows;
    }

    /** Far from the origin; some equal, some nearly equal. */
    private static Float64Matrix points() {
        Random random = new Random(1);
        double[] values = random.doubles(POINTS * COLUMNS, 100, 101).toArray();
        for (int point = 1; point < POINTS; point += 3) {
            for (int c = 0; c < COLUMNS; c++) {
                double noise = point % 2 == 0 ? 0 : 1e-8 * random.nextGaussian();
                values[point * COLUMNS + c] = values[(point - 1) * COLUMNS + c] + noise;
            }
        }
        return new Float64Matrix(POINTS, COLUMNS, values);
    }
}
