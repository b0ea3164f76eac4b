package dev.embx.neighbors;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.cluster.JsonResource;
import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Matrix;
import dev.embx.error.UserError;
import dev.embx.job.Cancelled;
import dev.embx.job.Progress;
import dev.embx.metrics.Metric;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sums of items and items on an axis against NumPy ({@code neighbors/make_truth.py} of the test resources). */
final class AnalogyTruthTest {
    private static final double EXACT = 1e-9;

    static Stream<JsonResource> cases() {
        return JsonResource.read("/neighbors/truth.json").items().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void byTheSum(JsonResource says) {
        Matrix vectors = vectors(says);
        Analogy analogy = new Analogy(vectors, terms(says));
        assertArrayEquals(says.get("operands").ints(), analogy.operands());
        Neighbors found = analogy.add(NeighborSearch.of(vectors, Metric.COSINE), k(says));
        assertRanked(says.get("add"), found.nearest(), found.nearestSimilarity());
        assertRanked(says.get("addFarthest"), found.farthest(), found.farthestSimilarity());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void byTheProduct(JsonResource says) {
        Matrix vectors = vectors(says);
        Analogy analogy = new Analogy(vectors, terms(says));
        Neighbors found = analogy.multiply(usable(vectors, true), k(says), Progress.NONE);
        assertRanked(says.get("multiply"), found.nearest(), found.nearestSimilarity());
        assertRanked(says.get("multiplyFarthest"), found.farthest(), found.farthestSimilarity());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void onTheLine(JsonResource says) {
        Matrix vectors = vectors(says);
        int from = (int) says.get("from").number();
        int to = (int) says.get("to").number();
        Axis line = Axis.of(vectors, usable(vectors, false), from, to);
        assertArrayEquals(says.get("lineRows").ints(), line.rows());
        assertArrayEquals(says.get("position").doubles(), line.position(), EXACT);
        assertArrayEquals(says.get("distance").doubles(), line.distance(), EXACT);
    }

    @Test
    void theNearestToALineKeepTheirOrder() {
        Matrix vectors = new Float64Matrix(6, 2, new double[] {0, 0, 4, 0, 3, 1, 1, 5, 2, -1, -1, 0.5});
        Axis line = Axis.of(vectors, IntStream.range(0, 6).toArray(), 0, 1);
        assertEquals(4, line.length());
        assertArrayEquals(new int[] {5, 3, 4, 2}, line.rows());
        assertArrayEquals(new int[] {5, 4, 2}, line.nearest(3).rows());
        assertArrayEquals(new double[] {-0.25, 0.5, 0.75}, line.nearest(3).position());
    }

    @Test
    void whatCancelsOutIsRefused() {
        Matrix vectors = new Float64Matrix(4, 2, new double[] {1, 2, -2, -4, 0, 3, 1, 2});
        NeighborSearch search = NeighborSearch.of(vectors, Metric.COSINE);
        Analogy nothing = new Analogy(vectors, List.of(term(false, 0), term(false, 1)));
        assertThrows(UserError.class, () -> nothing.add(search, 1));
        Analogy mean = new Analogy(vectors, List.of(term(false, 0, 1), term(false, 2)));
        int[] all = {0, 1, 2, 3};
        assertThrows(UserError.class, () -> mean.multiply(all, 1, Progress.NONE));
        assertEquals(3, mean.add(search, 1).nearest()[0]);
        assertThrows(UserError.class, () -> Axis.of(vectors, all, 0, 3));
    }

    @Test
    void aProductIsCancelled() {
        Matrix vectors = new Float64Matrix(
                5_000, 1, IntStream.rangeClosed(1, 5_000).asDoubleStream().toArray());
        Analogy analogy = new Analogy(vectors, List.of(term(false, 0)));
        int[] all = IntStream.range(0, 5_000).toArray();
        assertThrows(
                Cancelled.class,
                () -> analogy.multiply(all, 1, (done, total) -> {
                    throw new Cancelled();
                }));
    }

    private static AnalogyTerm<Integer> term(boolean minus, Integer... rows) {
        return new AnalogyTerm<>(minus, List.of(rows));
    }

    private static int k(JsonResource says) {
        return (int) says.get("k").number();
    }

    private static List<AnalogyTerm<Integer>> terms(JsonResource says) {
        return says.get("terms").items().stream()
                .map(term -> term(
                        term.get("sign").number() < 0,
                        Arrays.stream(term.get("rows").ints()).boxed().toArray(Integer[]::new)))
                .toList();
    }

    private static int[] usable(Matrix vectors, boolean withDirection) {
        return IntStream.range(0, vectors.rows())
                .filter(row -> {
                    double[] values = new double[vectors.columns()];
                    vectors.copyRow(row, values);
                    boolean zero = Arrays.stream(values).allMatch(v -> v == 0);
                    return Arrays.stream(values).allMatch(Double::isFinite) && !(withDirection && zero);
                })
                .toArray();
    }

    private static Matrix vectors(JsonResource says) {
        List<double[]> rows =
                says.get("vectors").items().stream().map(JsonResource::doubles).toList();
        says.get("nan").items().forEach(cell -> rows.get(cell.ints()[0])[cell.ints()[1]] = Double.NaN);
        double[] values = rows.stream().flatMapToDouble(Arrays::stream).toArray();
        return new Float64Matrix(rows.size(), rows.get(0).length, values);
    }

    private static void assertRanked(JsonResource says, int[] rows, double[] values) {
        assertArrayEquals(says.items().get(0).ints(), rows);
        assertArrayEquals(says.items().get(1).doubles(), values, EXACT);
        assertTrue(rows.length > 0);
    }
}
