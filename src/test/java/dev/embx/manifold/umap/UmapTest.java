package dev.embx.manifold.umap;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.cluster.JsonResource;
import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Matrix;
import dev.embx.error.UserError;
import dev.embx.fixtures.SeedSets;
import dev.embx.job.Cancelled;
import dev.embx.job.Progress;
import dev.embx.manifold.Layout;
import dev.embx.manifold.LayoutListener;
import dev.embx.manifold.MapSpace;
import dev.embx.manifold.Maps;
import dev.embx.manifold.trust.MapTrust;
import dev.embx.metrics.Metric;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Curve and graph by the formulas ({@code manifold/make_umap_truth.py}); maps that can be trusted; the same map every time. */
class UmapTest {
    private static final JsonResource TRUTH = JsonResource.read("/manifold/umap.json");

    private static Layout map(Matrix rows, Metric metric, UmapOptions options, int threads) {
        return UmapMap.of(rows, metric, options, threads, LayoutListener.NONE, Progress.NONE);
    }

    private static Float64Matrix clumps(int items, int columns) {
        Random random = new Random(6);
        double[] values = new double[items * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextGaussian() + 3.0 * (i / columns % 7 % (1 + i % columns));
        }
        return new Float64Matrix(items, columns, values);
    }

    @Test
    void curveAgreesWithSciPy() {
        for (JsonResource curve : TRUTH.get("curves").items()) {
            double[] expected = curve.doubles();
            MembershipCurve fitted = MembershipCurve.fit(expected[0]);
            // SciPy takes slopes from differences, so its digits end here.
            assertEquals(expected[1], fitted.a(), 1e-5);
            assertEquals(expected[2], fitted.b(), 1e-5);
        }
    }

    @Test
    void graphAgreesWithTheFormula() {
        double[][] expected = Maps.rows(TRUTH.get("strength"));
        int[] neighbor = TRUTH.get("neighbor").items().stream()
                .flatMapToInt(row -> Arrays.stream(row.ints()))
                .toArray();
        double[] distance = Stream.of(Maps.rows(TRUTH.get("distance")))
                .flatMapToDouble(Arrays::stream)
                .toArray();
        FuzzyGraph graph = FuzzyGraph.of(expected.length, neighbor, distance, 2);
        assertEquals(expected.length, graph.items());
        for (int row = 0; row < expected.length; row++) {
            double[] actual = new double[expected.length];
            for (int entry = graph.start()[row]; entry < graph.start()[row + 1]; entry++) {
                assertEquals(0, actual[graph.column()[entry]]);
                actual[graph.column()[entry]] = graph.strength()[entry];
            }
            // The search for the reach ends at 1e-5.
            assertArrayEquals(expected[row], actual, 1e-4);
        }
    }

    @Test
    void powersComeFromATable() {
        PowerTable table = new PowerTable(0.895);
        for (double x = 1e-12; x < 1e12; x *= 1.37) {
            double exact = Math.pow(x, 0.895);
            assertEquals(exact, table.of(x), 1e-5 * exact);
        }
        assertEquals(0, table.of(0), 1e-20);
        assertTrue(Double.isFinite(table.of(1e300)));
    }

    /** Trust of t-SNE maps as published; UMAP leaves a little more to the eye and less to the ranks. */
    @ParameterizedTest
    @CsvSource({"nn, EUCLIDEAN", "nn, COSINE", "word2vec_20, EUCLIDEAN", "word2vec_20, COSINE"})
    void seedSetsKeepTheirNeighbors(String set, Metric metric) {
        Matrix rows = SeedSets.vectors(set);
        Layout layout = map(rows, metric, UmapOptions.defaults(42), 2);
        double trust = MapTrust.of(MapSpace.of(rows, metric), layout, 5, 2, Progress.NONE)
                .trustworthiness();
        double published = Maps.truth(set).get("published").get(metric.id()).number();
        assertTrue(trust >= published - 0.05, trust + " against " + published);
    }

    @Test
    void manyItemsKeepTheirNeighbors() {
        Matrix rows = clumps(1500, 12);
        Layout layout = map(rows, Metric.EUCLIDEAN, UmapOptions.defaults(42), 2);
        MapTrust trust = MapTrust.of(rows, layout, 15, 2, Progress.NONE);
        assertTrue(trust.trustworthiness() > 0.9, trust.trustworthiness() + " trustworthiness");
        assertTrue(trust.continuity() > 0.9, trust.continuity() + " continuity");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 5000})
    void isTheSameOnAnyNumberOfThreads(int items) {
        UmapOptions options = new UmapOptions(15, 0.1, 6, 5, 7);
        Layout one = map(clumps(items, 4), Metric.COSINE, options, 1);
        Layout three = map(clumps(items, 4), Metric.COSINE, options, 3);
        assertArrayEquals(one.x(), three.x());
        assertArrayEquals(one.y(), three.y());
        Layout other = map(clumps(items, 4), Metric.COSINE, new UmapOptions(15, 0.1, 6, 5, 8), 1);
        assertTrue(Math.abs(one.x()[0] - other.x()[0]) > 1e-6);
    }

    @Test
    void duplicatesLieTogether() {
        double[] values = Arrays.copyOf(clumps(50, 3).values(), 300);
        System.arraycopy(values, 0, values, 150, 150);
        Layout layout = map(new Float64Matrix(100, 3, values), Metric.EUCLIDEAN, UmapOptions.defaults(1), 2);
        double apart = 0;
        for (int i = 0; i < 50; i++) {
            assertTrue(Double.isFinite(layout.x()[i]) && Double.isFinite(layout.y()[i]));
            apart += Math.hypot(layout.x()[i] - layout.x()[i + 50], layout.y()[i] - layout.y()[i + 50]) / 50;
        }
        assertTrue(apart < 1, apart + " between equal rows");
        assertTrue(Arrays.stream(
                        map(new Float64Matrix(40, 2, new double[80]), Metric.EUCLIDEAN, UmapOptions.defaults(1), 1)
                                .x())
                .allMatch(Double::isFinite));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aFewItemsHaveAMapToo(int items) {
        Layout layout = map(clumps(items, 2), Metric.EUCLIDEAN, UmapOptions.defaults(1), 2);
        assertEquals(items, layout.size());
        assertTrue(Arrays.stream(layout.x()).allMatch(Double::isFinite));
    }

    @Test
    void stopsWhenCancelledAndRefusesWhatCannotBe() {
        assertThrows(
                Cancelled.class,
                () -> UmapMap.of(
                        clumps(100, 3),
                        Metric.COSINE,
                        UmapOptions.defaults(1),
                        1,
                        LayoutListener.NONE,
                        (done, total) -> {
                            if (total == 500 && done > 3) {
                                throw new Cancelled();
                            }
                        }));
        assertThrows(IllegalArgumentException.class, () -> map(clumps(9, 3), Metric.DOT, UmapOptions.defaults(1), 1));
        assertThrows(UserError.class, () -> UmapOptions.defaults(1).with(1, 0.1));
        assertEquals(200, UmapOptions.defaults(1).epochs(10_001));
    }
}
