package dev.embx.metrics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.cluster.JsonResource;
import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Matrix;
import dev.embx.job.Progress;
import dev.embx.metrics.pairs.PairSearch;
import dev.embx.metrics.pairs.SimilarityHistogram;
import dev.embx.metrics.scan.PairFilter;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SimilaritiesTest {
    private static final JsonResource TRUTH = JsonResource.read("/metrics/similarities.json");

    @ParameterizedTest
    @EnumSource(Metric.class)
    void agreesWithScikitLearnAndScipy(Metric metric) {
        Similarity similarity = Similarities.of(truthMatrix(1), metric);
        double[][] expected = rows(metric.id());
        for (int a = 0; a < expected.length; a++) {
            for (int b = 0; b < expected.length; b++) {
                double scale = Math.max(1, Math.abs(expected[a][b]));
                assertEquals(expected[a][b], similarity.between(a, b), 1e-12 * scale, metric + " " + a + " " + b);
            }
        }
    }

    /** Cosine and correlation do not see the lengths of rows, however near the ends of float64 they are. */
    @ParameterizedTest
    @EnumSource(
            value = Metric.class,
            names = {"COSINE", "CORRELATION"})
    void lengthsOfRowsDoNotCount(Metric metric) {
        Similarity similarity = Similarities.of(truthMatrix(1e300), metric);
        double[][] expected = rows(metric.id());
        for (int a = 0; a < expected.length; a++) {
            for (int b = 0; b < expected.length; b++) {
                assertEquals(expected[a][b], similarity.between(a, b), 1e-12);
            }
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sameBitsWhicheverRowComesFirst(long seed) {
        Matrix matrix = RandomMatrix.of(seed);
        for (Metric metric : Metric.values()) {
            Similarity similarity = Similarities.of(matrix, metric);
            for (int a = 0; a < matrix.rows(); a++) {
                for (int b = 0; b <= a; b++) {
                    assertEquals(similarity.between(a, b), similarity.between(b, a));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equalRowsAreExactlyOneAlike(long seed) {
        Matrix matrix = RandomMatrix.of(seed);
        Similarity cosine = Similarities.of(matrix, Metric.COSINE);
        Similarity euclidean = Similarities.of(matrix, Metric.EUCLIDEAN);
        for (int row = 0; row < matrix.rows(); row++) {
            assertEquals(cosine.usable(row) ? 1 : Double.NaN, cosine.between(row, row));
            assertEquals(euclidean.usable(row) ? 0.0 : Double.NaN, euclidean.between(row, row));
        }
    }

    @Test
    void tellsWhichRowsAreUsable() {
        double[] values = {1, 2, 0, 0, 3, 3, Double.NaN, 1, 1, Double.POSITIVE_INFINITY, 1e-320, -1e-320};
        Matrix matrix = new Float64Matrix(6, 2, values);
        assertArrayEquals(new boolean[] {true, false, true, false, false, true}, usable(matrix, Metric.COSINE));
        assertArrayEquals(new boolean[] {true, false, false, false, false, true}, usable(matrix, Metric.CORRELATION));
        assertArrayEquals(new boolean[] {true, true, true, false, false, true}, usable(matrix, Metric.DOT));
        assertArrayEquals(new boolean[] {true, true, true, false, false, true}, usable(matrix, Metric.EUCLIDEAN));
    }

    private static boolean[] usable(Matrix matrix, Metric metric) {
        Similarity similarity = Similarities.of(matrix, metric);
        boolean[] usable = new boolean[matrix.rows()];
        for (int row = 0; row < usable.length; row++) {
            usable[row] = similarity.usable(row);
            assertEquals(!usable[row], Double.isNaN(similarity.between(row, 0)));
        }
        return usable;
    }

    @Test
    void dotProductsAndDistancesNearTheEndsOfFloat64AreRight() {
        Matrix matrix = new Float64Matrix(3, 2, new double[] {3e200, 4e200, 1e-200, 1e-200, -3e200, 4e200});
        assertEquals(7.0, Similarities.of(matrix, Metric.DOT).between(0, 1), 1e-14);
        assertEquals(
                Double.POSITIVE_INFINITY, Similarities.of(matrix, Metric.DOT).between(0, 0));
        assertEquals(-6e200, Similarities.of(matrix, Metric.EUCLIDEAN).between(0, 2), 1e186);
    }

    @Test
    void similarityToAVectorIsThatToAnEqualRow() {
        Matrix matrix = truthMatrix(1);
        double[] vector = new double[7];
        matrix.copyRow(4, vector);
        for (Metric metric : Metric.values()) {
            Similarity similarity = Similarities.of(matrix, metric);
            for (int row = 0; row < matrix.rows(); row++) {
                assertEquals(
                        similarity.between(row, 4),
                        Similarities.to(matrix, metric, vector).applyAsDouble(row));
            }
        }
    }

    @Test
    void vectorOfAnotherLengthIsRefused() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> Similarities.to(truthMatrix(1), Metric.COSINE, new double[3]));
        assertEquals("the vector has 3 dimensions, the set has 7; give one value per dimension", refused.getMessage());
    }

    @Test
    void histogramIsNumpys() {
        SimilarityHistogram found = new PairSearch(1)
                .histogram(
                        truthMatrix(1),
                        Metric.COSINE,
                        SimilarityHistogram.Range.cosine(10),
                        PairFilter.all(),
                        Progress.NONE);
        JsonResource expected = TRUTH.get("histogram");
        assertArrayEquals(expected.get("edges").doubles(), found.edges());
        assertArrayEquals(
                expected.get("counts").doubles(),
                Arrays.stream(found.counts()).asDoubleStream().toArray());
        assertTrue(found.below() == 0 && found.above() == 0);
    }

    /** The truth's matrix, its rows alternately multiplied and divided by {@code factor}. */
    private static Matrix truthMatrix(double factor) {
        double[][] rows = rows("matrix");
        double[] values = new double[rows.length * rows[0].length];
        for (int row = 0; row < rows.length; row++) {
            for (int i = 0; i < rows[row].length; i++) {
                double value = rows[row][i];
                values[row * rows[row].length + i] = row % 2 == 0 ? value * factor : value / factor;
            }
        }
        return new Float64Matrix(rows.length, rows[0].length, values);
    }

    private static double[][] rows(String name) {
        return TRUTH.get(name).items().stream().map(JsonResource::doubles).toArray(double[][]::new);
    }
}
