package dev.embx.neighbors;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.embx.embedding.Matrix;
import dev.embx.job.Progress;
import dev.embx.metrics.Metric;
import dev.embx.metrics.RandomMatrix;
import dev.embx.metrics.Similarities;
import dev.embx.metrics.Similarity;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NeighborSearchTest {
    private static final List<Metric> METRICS = List.of(Metric.values());

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neighborsOfRowsEqualSorting(long seed) {
        Matrix matrix = RandomMatrix.of(seed);
        Similarity similarity = Similarities.of(matrix, METRICS.get((int) (seed / 5 % 4)));
        int k = 1 + (int) (seed % 20);
        for (int threads = 1; threads <= 2; threads++) {
            NeighborSearch search = NeighborSearch.of(matrix, similarity.metric(), threads);
            KNearestGraph graph = KNearestGraph.of(matrix, similarity.metric(), k, threads, Progress.NONE);
            for (int row = 0; row < matrix.rows(); row++) {
                int item = row;
                Neighbors found = search.nearest(row, k);
                requireEqual(matrix.rows(), item, other -> similarity.between(item, other), k, found);
                for (int rank = 0; rank < graph.k(); rank++) {
                    boolean usable = similarity.usable(row);
                    assertEquals(usable ? found.nearest()[rank] : -1, graph.neighbor(row, rank));
                    assertEquals(usable ? found.nearestSimilarity()[rank] : Double.NaN, graph.similarity(row, rank));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neighborsOfVectorsEqualSorting(long seed) {
        Matrix matrix = RandomMatrix.of(seed);
        Metric metric = METRICS.get((int) (seed / 5 % 4));
        NeighborSearch search = NeighborSearch.of(matrix, metric, 2);
        Matrix questions = RandomMatrix.of(seed + 5, 20, matrix.columns());
        double[] vector = new double[matrix.columns()];
        for (int question = 0; question < questions.rows(); question++) {
            questions.copyRow(question, vector);
            requireEqual(matrix.rows(), -1, Similarities.to(matrix, metric, vector), 10, search.nearest(vector, 10));
        }
    }

    @Test
    void chosenFewComeInTheirOrder() {
        NeighborSearch search = NeighborSearch.of(RandomMatrix.of(0, 50, 4), Metric.COSINE);
        List<Neighbors> few = search.nearest(new int[] {7, 3}, 2);
        assertEquals(List.of(7, 3), few.stream().map(Neighbors::item).toList());
        assertArrayEquals(search.nearest(3, 2).nearest(), few.get(1).nearest());
    }

    private static void requireEqual(int rows, int item, IntToDoubleFunction similarity, int k, Neighbors found) {
        List<Integer> usable = IntStream.range(0, rows)
                .filter(row -> row != item && !Double.isNaN(similarity.applyAsDouble(row)))
                .boxed()
                .toList();
        Comparator<Integer> order = Comparator.comparingDouble(similarity::applyAsDouble);
        int[] near = first(usable, order.reversed(), k);
        int[] far = first(usable, order, k);
        assertEquals(item, found.item());
        assertArrayEquals(near, found.nearest());
        assertArrayEquals(far, found.farthest());
        assertArrayEquals(IntStream.of(near).mapToDouble(similarity).toArray(), found.nearestSimilarity());
        assertArrayEquals(IntStream.of(far).mapToDouble(similarity).toArray(), found.farthestSimilarity());
    }

    private static int[] first(List<Integer> rows, Comparator<Integer> order, int k) {
        return rows.stream().sorted(order).limit(k).mapToInt(Integer::intValue).toArray();
    }
}
