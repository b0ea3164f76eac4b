package dev.embx.decomposition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.embx.cluster.JsonResource;
import dev.embx.embedding.Float64Matrix;
import dev.embx.job.Progress;
import dev.embx.manifold.Maps;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Components, variances and scores are scikit-learn's, signs included. */
class PcaTest {
    private static final double TOLERANCE = 1e-9;

    @ParameterizedTest
    @ValueSource(strings = {"iris", "wide"})
    void agreesWithScikitLearn(String name) {
        JsonResource truth = Maps.truth(name);
        Float64Matrix rows = Maps.matrix(truth.get("rows"));
        Pca pca = Pca.fit(rows, 3, 2, Progress.NONE);
        double[][] components = Maps.rows(truth.get("components"));
        for (int c = 0; c < 3; c++) {
            assertArrayEquals(components[c], pca.components()[c], TOLERANCE);
        }
        assertArrayEquals(truth.get("variance").doubles(), pca.variance(), TOLERANCE);
        assertArrayEquals(truth.get("ratio").doubles(), pca.explainedVarianceRatio(), TOLERANCE);
        assertArrayEquals(
                Maps.matrix(truth.get("scores")).values(), pca.transform(rows).values(), TOLERANCE);
    }

    @Test
    void isTheSameOnAnyNumberOfThreads() {
        double[] values = new Random(1).doubles(7000 * 3).toArray();
        Float64Matrix rows = new Float64Matrix(7000, 3, values);
        Pca one = Pca.fit(rows, 2, 1, Progress.NONE);
        Pca four = Pca.fit(rows, 2, 4, Progress.NONE);
        assertArrayEquals(one.variance(), four.variance());
        assertArrayEquals(one.components()[1], four.components()[1]);
    }

    @Test
    void rowsThatDoNotDifferHaveNoVariance() {
        double[] values = new double[12];
        Arrays.fill(values, 0.1);
        Pca pca = Pca.fit(new Float64Matrix(4, 3, values), 2, 1, Progress.NONE);
        assertEquals(0, pca.totalVariance(), 1e-30);
        assertEquals(
                0,
                Arrays.stream(pca.transform(new Float64Matrix(4, 3, values)).values())
                        .sum(),
                1e-12);
    }

    @Test
    void oneRowHasNoComponentThatMeansAnything() {
        Pca pca = Pca.fit(new Float64Matrix(1, 2, new double[] {3, 4}), 2, 1, Progress.NONE);
        assertEquals(1, pca.components().length);
        assertEquals(0, pca.variance()[0]);
    }
}
