package dev.embx.health;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.cluster.JsonResource;
import dev.embx.embedding.ElementType;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Ids;
import dev.embx.embedding.JoinReport;
import dev.embx.embedding.Origin;
import dev.embx.embedding.RowCheck;
import dev.embx.error.UserError;
import dev.embx.job.Cancelled;
import dev.embx.job.Progress;
import dev.embx.text.Label;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every figure against NumPy and SciPy ({@code health/make_truth.py} of the test resources). */
final class HealthTruthTest {
    private static final double EXACT = 1e-9;

    static Stream<JsonResource> cases() {
        return JsonResource.read("/health/truth.json").items().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void lengthsAndColumns(JsonResource says) {
        Health health = health(says);
        VectorNorms norms = health.norms();
        assertArrayEquals(
                says.get("norms").doubles(), new double[] {norms.minimum(), norms.median(), norms.maximum()}, EXACT);
        assertArrayEquals(
                says.get("normCounts").ints(),
                Arrays.stream(Distribution.of(norms.longest().values()).counts())
                        .mapToInt(Math::toIntExact)
                        .toArray());
        assertSame(says.get("normOutliers"), norms.outliers());
        assertArrayEquals(
                says.get("zeroColumns").ints(), health.content().columns().zero());
        assertArrayEquals(
                says.get("constantColumns").ints(), health.content().columns().constant());
        assertArrayEquals(
                says.get("brokenColumns").ints(), health.content().columns().broken());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void duplicates(JsonResource says) {
        Duplicates duplicates = health(says).duplicates();
        assertGroups(says.get("exact"), duplicates.exact());
        assertGroups(says.get("near"), duplicates.near());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void neighborhoods(JsonResource says) {
        Health health = health(says);
        assertEquals(says.get("skewness").number(), health.hubness().skewness(), EXACT);
        assertArrayEquals(says.get("hubs").ints(), health.hubness().hubs().rows());
        assertSame(says.get("antihubs"), health.hubness().antihubs());
        assertEquals(says.get("medianDistance").number(), health.outliers().median(), EXACT);
        assertSame(says.get("far"), health.outliers().far());
        Remedies remedies = health.measured().remedies();
        assertEquals(says.get("euclideanSkewness").number(), remedies.euclideanSkewness(), EXACT);
        assertEquals(says.get("skewness").number(), remedies.cosineSkewness(), EXACT);
        assertEquals(says.get("centeredSkewness").number(), remedies.centeredSkewness(), EXACT);
        assertEquals(says.get("centeredMeanCosine").number(), remedies.centeredMeanCosine(), EXACT);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void space(JsonResource says) {
        Health health = health(says);
        assertEquals(says.get("meanCosine").number(), health.directions().meanCosine(), EXACT);
        assertEquals(says.get("firstShare").number(), health.directions().firstShare(), EXACT);
        assertEquals(says.get("effectiveRank").number(), health.directions().effectiveRank(), EXACT);
        assertEquals(says.get("twoNearest").number(), health.dimension().twoNearest(), EXACT);
        assertEquals(says.get("likelihood").number(), health.dimension().likelihood(), EXACT);
        double[] local = health.dimension().local().values();
        assertArrayEquals(says.get("local").doubles(), local, 1e-6);
        assertArrayEquals(
                says.get("common").doubles(), health.directions().common().values(), EXACT);
        assertArrayEquals(
                says.get("along").doubles(), health.directions().along().values(), EXACT);
        assertArrayEquals(
                says.get("similarities").ints(),
                Arrays.stream(health.measured().similarities().counts())
                        .mapToInt(Math::toIntExact)
                        .toArray());
    }

    @Test
    void oneItemHasNoNeighborsAndNoFigureOfPairs() {
        Health health = Health.of(set(1, 2, 3.0, 4.0), RowCheck.of(set(1, 2, 3.0, 4.0)), 10, Progress.NONE);
        assertEquals(5, health.norms().median());
        assertEquals(Double.NaN, health.directions().meanCosine());
        assertEquals(Double.NaN, health.dimension().twoNearest());
        assertEquals(0, health.hubness().antihubs().size());
    }

    @Test
    void equalItemsHaveNoDimension() {
        EmbeddingSet equal = set(3, 2, 1, 2, 1, 2, 1, 2);
        Health health = Health.of(equal, RowCheck.of(equal), 2, Progress.NONE);
        assertEquals(1, health.duplicates().exact().size());
        assertEquals(Double.NaN, health.dimension().likelihood());
        assertEquals(1, health.directions().meanCosine(), EXACT);
        assertEquals(0, health.directions().firstShare());
    }

    @Test
    void withoutAUsableRowItIsRefused() {
        EmbeddingSet zero = set(2, 1, 0, 0);
        assertThrows(UserError.class, () -> Health.of(zero, RowCheck.of(zero), 2, Progress.NONE));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0x1p620, 0x1p-620})
    void lengthsBeyondTheRangeOfSquaresAreLengths(double scale) {
        double[] values = {3, 4, 6, 8, 5, -12, 8, -15, 1, 1};
        EmbeddingSet set = set(5, 2, Arrays.stream(values).map(v -> v * scale).toArray());
        Health health = Health.of(set, RowCheck.of(set), 2, Progress.NONE);
        assertEquals(17 * scale, health.norms().maximum());
        assertEquals(10 * scale, health.norms().median());
        EmbeddingSet plain = set(5, 2, values);
        Health unscaled = Health.of(plain, RowCheck.of(plain), 2, Progress.NONE);
        assertEquals(unscaled.directions().meanCosine(), health.directions().meanCosine());
        assertEquals(unscaled.directions().effectiveRank(), health.directions().effectiveRank());
        assertEquals(unscaled.dimension().likelihood(), health.dimension().likelihood());
        assertEquals(unscaled.measured().remedies(), health.measured().remedies());
    }

    @Test
    void progressRisesToTheEndAndACancelStopsItAnywhere() {
        double[] values = new Random(3).doubles(300 * 8, -1, 1).toArray();
        EmbeddingSet set = set(300, 8, values);
        List<Double> shares = new ArrayList<>();
        Health.of(set, RowCheck.of(set), 5, (done, total) -> {
            synchronized (shares) {
                shares.add((double) done / total);
            }
        });
        assertEquals(1, shares.get(shares.size() - 1), 1e-3);
        for (int i = 1; i < shares.size(); i++) {
            assertTrue(shares.get(i) >= shares.get(i - 1), shares::toString);
        }
        for (double stop : new double[] {0, 0.2, 0.4, 0.5, 0.7, 0.9}) {
            assertThrows(
                    Cancelled.class,
                    () -> Health.of(set, RowCheck.of(set), 5, (done, total) -> {
                        if (done >= stop * total) {
                            throw new Cancelled();
                        }
                    }));
        }
    }

    private static void assertSame(JsonResource rows, Ranked found) {
        int[] ascending = found.rows().clone();
        Arrays.sort(ascending);
        assertArrayEquals(rows.ints(), ascending);
    }

    private static void assertGroups(JsonResource says, List<int[]> found) {
        assertEquals(
                says.items().stream()
                        .map(group -> Arrays.toString(group.ints()))
                        .toList(),
                found.stream().map(Arrays::toString).toList());
    }

    private static Health health(JsonResource says) {
        List<double[]> vectors =
                says.get("vectors").items().stream().map(JsonResource::doubles).toList();
        says.get("nan").items().forEach(cell -> vectors.get(cell.ints()[0])[cell.ints()[1]] = Double.NaN);
        says.get("infinite")
                .items()
                .forEach(cell -> vectors.get(cell.ints()[0])[cell.ints()[1]] = Double.POSITIVE_INFINITY);
        EmbeddingSet set = set(
                vectors.size(),
                vectors.get(0).length,
                vectors.stream().flatMapToDouble(Arrays::stream).toArray());
        return Health.of(set, RowCheck.of(set), (int) says.get("k").number(), Progress.NONE);
    }

    static EmbeddingSet set(int rows, int columns, double... values) {
        long[] numbers = new long[rows];
        Arrays.setAll(numbers, i -> i);
        Label[] labels = new Label[rows];
        Arrays.setAll(labels, i -> Label.of("item " + i));
        return new EmbeddingSet(
                "made",
                new Float64Matrix(rows, columns, values),
                Ids.ofIntegers("id", "int64", numbers),
                labels,
                List.of(),
                JoinReport.none(rows),
                new Origin(Path.of("x"), "made", ElementType.FLOAT64, List.of("vector"), List.of()));
    }
}
