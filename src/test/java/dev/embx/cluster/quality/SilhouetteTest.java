package dev.embx.cluster.quality;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.embx.cluster.CutClusters;
import dev.embx.cluster.Dendrogram;
import dev.embx.cluster.JsonResource;
import dev.embx.cluster.TruthSet;
import dev.embx.cluster.distance.PointDistances;
import dev.embx.job.Progress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SilhouetteTest {
    private static final double TOLERANCE = 1e-9;

    static Stream<TruthSet> sets() {
        return TruthSet.all().filter(set -> !set.says().get("quality").items().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("sets")
    void isScikitLearns(TruthSet set) {
        Dendrogram tree = Dendrogram.of(set.linkage());
        PointDistances distances = PointDistances.of(set.points(), set.distance());
        List<JsonResource> expected = set.says().get("quality").items();
        List<CutClusters> cuts = expected.stream()
                .map(e -> CutClusters.atMost(tree, (int) e.get("k").number()))
                .toList();
        List<Silhouette> actual = Silhouette.of(cuts, distances, Progress.NONE);
        for (int i = 0; i < expected.size(); i++) {
            double mean = expected.get(i).get("silhouette").number();
            assertEquals(mean, actual.get(i).mean(), TOLERANCE);
            assertSamples(
                    expected.get(i).get("samples").doubles(), actual.get(i).samples());
            assertEquals(mean, weightedMean(actual.get(i), cuts.get(i)), TOLERANCE);
        }
    }

    private static void assertSamples(double[] expected, double[] actual) {
        if (expected.length > 0) {
            assertArrayEquals(expected, actual, TOLERANCE);
        }
    }

    private static double weightedMean(Silhouette silhouette, CutClusters cut) {
        double[] means = silhouette.meanByCluster(cut);
        double sum = 0;
        for (int label = 1; label <= cut.count(); label++) {
            sum += means[label - 1] * cut.size(label);
        }
        return sum / silhouette.samples().length;
    }

    @ParameterizedTest
    @MethodSource("sets")
    void oneClusterHasNone(TruthSet set) {
        CutClusters cut = CutClusters.atMost(Dendrogram.of(set.linkage()), 1);
        PointDistances distances = PointDistances.of(set.points(), set.distance());
        double[] samples = Silhouette.of(cut, distances, Progress.NONE).samples();
        assertEquals(0, Arrays.stream(samples).map(Math::abs).max().orElseThrow());
    }
}
