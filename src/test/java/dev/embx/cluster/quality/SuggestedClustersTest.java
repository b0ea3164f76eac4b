package dev.embx.cluster.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.embx.cluster.Dendrogram;
import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.cluster.distance.PointDistances;
import dev.embx.cluster.linkage.LinkageMethod;
import dev.embx.cluster.linkage.Linkages;
import dev.embx.embedding.Float64Matrix;
import dev.embx.job.Progress;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestedClustersTest {
    private static SuggestedClusters suggest(int most, double... line) {
        Float64Matrix points = new Float64Matrix(line.length, 1, line);
        Dendrogram tree =
                Dendrogram.of(Linkages.of(points, LinkageMethod.AVERAGE, ClusterDistance.EUCLIDEAN, Progress.NONE));
        PointDistances distances = PointDistances.of(points, ClusterDistance.EUCLIDEAN);
        return SuggestedClusters.of(tree, distances, most, Progress.NONE);
    }

    @Test
    void threeGroupsAreThree() {
        SuggestedClusters suggested = suggest(6, 0, 1, 2, 50, 51, 52, 100, 101, 102);
        assertEquals(3, suggested.largestGap());
        assertEquals(3, suggested.bestSilhouette());
        assertEquals(5, suggested.silhouettes().length);
    }

    /** Two pairs far apart, each of two blobs: heights say 2, silhouettes say 4. */
    @Test
    void theTwoRulesMayDiffer() {
        SuggestedClusters suggested = suggest(6, 0, 0.1, 20, 20.1, 60, 60.1, 80, 80.1);
        assertEquals(2, suggested.largestGap());
        assertEquals(4, suggested.bestSilhouette());
    }

    @Test
    void neverMoreThanAskedFor() {
        SuggestedClusters suggested = suggest(2, 0, 1, 2, 50, 51, 52, 100, 101, 102);
        assertEquals(2, suggested.largestGap());
        assertEquals(2, suggested.bestSilhouette());
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 2"})
    void fewPointsGiveFewClusters(int points, int clusters) {
        double[] line = {0, 10, 11};
        SuggestedClusters suggested = suggest(6, Arrays.copyOf(line, points));
        assertEquals(clusters, suggested.largestGap());
        assertEquals(clusters, suggested.bestSilhouette());
    }
}
