package dev.embx.manifold.tsne;

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
import dev.embx.manifold.tsne.repulsion.ExactRepulsion;
import dev.embx.metrics.Metric;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Affinities, divergence and gradient by the formulas; maps as good as scikit-learn's; the same map every time. */
class TsneTest {
    private static final double TOLERANCE = 1e-9;
    private static final JsonResource TRUTH = Maps.truth("tsne");

    private static Affinities affinities() {
        Matrix iris = Maps.matrix(Maps.truth("iris").get("rows"));
        double perplexity = TRUTH.get("perplexity").number();
        // With a perplexity of 8, 25 neighbors count; the truth has all 29, so ask for the graph of all.
        return all(iris, perplexity);
    }

    private static Affinities all(Matrix rows, double perplexity) {
        int items = rows.rows();
        int[] neighbor = new int[items * (items - 1)];
        double[] squared = new double[neighbor.length];
        double[] a = new double[rows.columns()];
        double[] b = new double[rows.columns()];
        int next = 0;
        for (int i = 0; i < items; i++) {
            rows.copyRow(i, a);
            for (int j = 0; j < items; j++) {
                if (j != i) {
                    rows.copyRow(j, b);
                    neighbor[next] = j;
                    for (int d = 0; d < a.length; d++) {
                        squared[next] += (a[d] - b[d]) * (a[d] - b[d]);
                    }
                    next++;
                }
            }
        }
        return Affinities.of(items, neighbor, squared, perplexity, 1);
    }

    @Test
    void affinitiesAgreeWithTheFormula() {
        Affinities affinities = affinities();
        double[][] expected = Maps.rows(TRUTH.get("affinities"));
        for (int row = 0; row < expected.length; row++) {
            double[] actual = new double[affinities.items()];
            for (int entry = affinities.start()[row]; entry < affinities.start()[row + 1]; entry++) {
                actual[affinities.column()[entry]] = affinities.value()[entry];
            }
            assertArrayEquals(expected[row], actual, TOLERANCE);
        }
        assertEquals(1, Arrays.stream(affinities.value()).sum(), TOLERANCE);
    }

    @Test
    void divergenceAndGradientAgreeWithTheFormula() {
        Layout layout = Maps.layout(TRUTH.get("layout"));
        int items = layout.size();
        double[][] push = new double[2][items];
        double[][] pull = new double[2][items];
        double total = new ExactRepulsion(1).forces(layout.x(), layout.y(), push[0], push[1]);
        Attraction attraction = new Attraction(affinities(), 1);
        attraction.forces(layout.x(), layout.y(), pull[0], pull[1]);
        double[][] gradient = Maps.rows(TRUTH.get("gradient"));
        for (int i = 0; i < items; i++) {
            assertEquals(gradient[i][0], 4 * (pull[0][i] - push[0][i] / total), TOLERANCE);
            assertEquals(gradient[i][1], 4 * (pull[1][i] - push[1][i] / total), TOLERANCE);
        }
        assertEquals(TRUTH.get("divergence").number(), attraction.divergence(layout.x(), layout.y(), total), TOLERANCE);
    }

    @ParameterizedTest
    @CsvSource({"nn, EUCLIDEAN", "nn, COSINE", "word2vec_20, EUCLIDEAN", "word2vec_20, COSINE"})
    void mapsAreAsGoodAsScikitLearns(String set, Metric metric) {
        Matrix rows = SeedSets.vectors(set);
        Tsne.Result result = TsneMap.of(rows, metric, TsneOptions.defaults(42), 2, LayoutListener.NONE, Progress.NONE);
        JsonResource theirs = Maps.truth(set).get(metric.id());
        double divergence = theirs.get("divergence").number();
        assertTrue(result.divergence() <= divergence + TOLERANCE, result.divergence() + " against " + divergence);
        double trust = MapTrust.of(MapSpace.of(rows, metric), result.layout(), 5, 2, Progress.NONE)
                .trustworthiness();
        double published = Maps.truth(set).get("published").get(metric.id()).number();
        assertTrue(trust >= published, trust + " against " + published + " of the published map");
    }

    /** The figure told is that of the map told: the definition, written out over all pairs. */
    @ParameterizedTest
    @CsvSource({"nn, EUCLIDEAN", "word2vec_20, COSINE"})
    void theDivergenceIsThatOfTheMap(String set, Metric metric) {
        Matrix rows = SeedSets.vectors(set);
        Tsne.Result result = TsneMap.of(rows, metric, TsneOptions.defaults(42), 2, LayoutListener.NONE, Progress.NONE);
        Affinities p = TsneMap.affinities(rows, metric, 30, 1, Progress.NONE);
        double[] x = result.layout().x();
        double[] y = result.layout().y();
        double[][] q = new double[x.length][x.length];
        double total = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                q[i][j] = i == j ? 0 : 1 / (1 + Math.pow(x[i] - x[j], 2) + Math.pow(y[i] - y[j], 2));
                total += q[i][j];
            }
        }
        double divergence = 0;
        for (int i = 0; i < x.length; i++) {
            for (int entry = p.start()[i]; entry < p.start()[i + 1]; entry++) {
                double value = p.value()[entry];
                divergence += value * Math.log(value / (q[i][p.column()[entry]] / total));
            }
        }
        assertEquals(divergence, result.divergence(), TOLERANCE);
    }

    @Test
    void isTheSameOnAnyNumberOfThreadsAndEveryTime() {
        Matrix rows = SeedSets.vectors("word2vec");
        TsneOptions options = new TsneOptions(30, 12, 0, 300, Initialization.RANDOM, 7);
        Layout one = TsneMap.of(rows, Metric.COSINE, options, 1, LayoutListener.NONE, Progress.NONE)
                .layout();
        Layout three = TsneMap.of(rows, Metric.COSINE, options, 3, LayoutListener.NONE, Progress.NONE)
                .layout();
        assertArrayEquals(one.x(), three.x());
        assertArrayEquals(one.y(), three.y());
    }

    /** The same start and the same forces; only the order of sums tells them apart. */
    @Test
    void duplicatesLieOnOnePlace() {
        double[] values = new double[60];
        Random random = new Random(2);
        for (int i = 0; i < 30; i++) {
            values[i] = random.nextGaussian();
            values[30 + i] = values[i];
        }
        Layout layout = TsneMap.of(
                        new Float64Matrix(30, 2, values),
                        Metric.EUCLIDEAN,
                        TsneOptions.defaults(1).withPerplexity(8),
                        2,
                        LayoutListener.NONE,
                        Progress.NONE)
                .layout();
        assertTrue(Arrays.stream(layout.x()).allMatch(Double::isFinite));
        for (int i = 0; i < 15; i++) {
            double between = Math.hypot(layout.x()[i] - layout.x()[i + 15], layout.y()[i] - layout.y()[i + 15]);
            assertTrue(between < 1, i + ": " + between);
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3"})
    void aFewItemsHaveAMapToo(int items) {
        double[] values = new Random(1).doubles(2L * items).toArray();
        Layout layout = TsneMap.of(
                        new Float64Matrix(items, 2, values),
                        Metric.EUCLIDEAN,
                        TsneOptions.defaults(1),
                        1,
                        LayoutListener.NONE,
                        Progress.NONE)
                .layout();
        assertEquals(items, layout.size());
        assertTrue(Arrays.stream(layout.x()).allMatch(Double::isFinite));
    }

    @Test
    void tellsOfTheMapOnTheWayAndStopsWhenCancelled() {
        Matrix rows = SeedSets.vectors("nn");
        List<Integer> told = new ArrayList<>();
        TsneMap.of(
                rows,
                Metric.COSINE,
                new TsneOptions(30, 12, 0, 300, Initialization.PCA, 0),
                1,
                (iteration, iterations, loss, layout) -> told.add(iteration),
                Progress.NONE);
        assertEquals(List.of(50, 100, 150, 200, 250, 300), told);
        assertThrows(
                Cancelled.class,
                () -> TsneMap.of(
                        rows, Metric.COSINE, TsneOptions.defaults(1), 1, LayoutListener.NONE, (done, total) -> {
                            if (total == 1000) {
                                throw new Cancelled();
                            }
                        }));
    }

    @Test
    void optionsOutOfRangeAreRefused() {
        assertThrows(UserError.class, () -> TsneOptions.defaults(1).withPerplexity(0.5));
        assertEquals(49, TsneOptions.defaults(1).withPerplexity(80).perplexity(50));
        assertEquals(50, TsneOptions.defaults(1).rate(100));
        assertEquals(62_423 / 48.0, TsneOptions.defaults(1).rate(62_423), TOLERANCE);
    }
}
