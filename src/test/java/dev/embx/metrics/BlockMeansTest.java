package dev.embx.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Matrix;
import dev.embx.job.Progress;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Means of blocks are those of all their cosines, one by one. */
class BlockMeansTest {

    @ParameterizedTest(name = "{0} x {1} in {2} blocks")
    @CsvSource({"1, 1, 1", "7, 3, 4", "50, 5, 12", "23, 70, 23", "5, 4, 9"})
    void equalTheMeanOfEveryPair(int rows, int columns, int blocks) {
        Random random = new Random(rows + columns);
        double[] values = random.doubles((long) rows * columns, -1, 1).toArray();
        values[0] = 1e200;
        Matrix matrix = new Float64Matrix(rows, columns, values);
        int[] order = IntStream.range(0, rows).map(i -> rows - 1 - i).toArray();
        BlockMeans means = BlockMeans.of(matrix, order, blocks, Progress.NONE);
        assertEquals(Math.min(rows, blocks), means.blocks());
        Similarity similarity = Similarities.of(matrix, Metric.COSINE);
        for (int a = 0; a < means.blocks(); a++) {
            for (int b = 0; b < means.blocks(); b++) {
                assertEquals(mean(similarity, order, means.starts(), a, b), means.mean(a, b), 1e-14);
            }
        }
    }

    private static double mean(Similarity similarity, int[] order, int[] starts, int a, int b) {
        double sum = 0;
        for (int i = starts[a]; i < starts[a + 1]; i++) {
            for (int j = starts[b]; j < starts[b + 1]; j++) {
                sum += similarity.between(order[i], order[j]);
            }
        }
        return sum / ((starts[a + 1] - starts[a]) * (double) (starts[b + 1] - starts[b]));
    }

    @Test
    void aBlockWithoutAUsableRowHasNone() {
        Matrix matrix = new Float64Matrix(3, 2, new double[] {0, 0, 1, 0, Double.NaN, 1});
        BlockMeans means = BlockMeans.of(matrix, new int[] {0, 1, 2}, 3, Progress.NONE);
        assertEquals(Double.NaN, means.mean(0, 1));
        assertEquals(1, means.mean(1, 1));
        assertEquals(Double.NaN, means.mean(2, 2));
    }
}
