package dev.embx.cluster.linkage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.embx.cluster.Dendrogram;
import dev.embx.cluster.JsonResource;
import dev.embx.cluster.OptimalLeafOrder;
import dev.embx.cluster.SeedTruth;
import dev.embx.cluster.Truth;
import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.cluster.distance.PointDistances;
import dev.embx.fixtures.SeedSets;
import dev.embx.job.Progress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The notebook's own sets on 1 - cosine, and its picture. */
class LinkagesOnSeedTest {

    static Stream<Arguments> setsAndMethods() {
        return SeedSets.NAMES.stream()
                .flatMap(set -> Arrays.stream(LinkageMethod.values()).map(method -> Arguments.of(set, method)));
    }

    /** Equal genres make ties in tf_idf that a last bit of scikit-learn's matrix product breaks: heights only. */
    @ParameterizedTest
    @MethodSource("setsAndMethods")
    void heightsOnScikitLearnsCosineAreSciPys(String set, LinkageMethod method) {
        Linkage linkage = Linkages.of(SeedSets.vectors(set), method, ClusterDistance.COSINE, Progress.NONE);
        assertArrayEquals(SeedTruth.linkage(set, method).height(), linkage.height(), Truth.TOLERANCE);
        if (!set.equals("tf_idf")) {
            Truth.assertSame(SeedTruth.linkage(set, method), linkage);
            assertArrayEquals(
                    SeedTruth.leaves(set, method.id()), Dendrogram.of(linkage).leaves());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nn", "word2vec", "word2vec_20"})
    void optimalOrderIsSciPys(String set) {
        Dendrogram tree = Dendrogram.of(
                Linkages.of(SeedSets.vectors(set), LinkageMethod.WARD, ClusterDistance.COSINE, Progress.NONE));
        PointDistances distances = PointDistances.of(SeedSets.vectors(set), ClusterDistance.COSINE);
        assertArrayEquals(
                SeedTruth.leaves(set, "ward_optimal"),
                OptimalLeafOrder.of(tree, distances, Progress.NONE).leaves());
    }

    @Test
    void leavesOfNnFromTheTopAreThePublishedPicture() {
        int[] leaves = Dendrogram.of(
                        Linkages.of(SeedSets.vectors("nn"), LinkageMethod.WARD, ClusterDistance.COSINE, Progress.NONE))
                .leaves();
        List<String> titles = SeedSets.titles("nn");
        List<String> fromTop = IntStream.range(0, leaves.length)
                .mapToObj(i -> titles.get(leaves[leaves.length - 1 - i]))
                .toList();
        List<String> published = JsonResource.read("/seed/published_nn_dendrogram_top_to_bottom.json").items().stream()
                .map(JsonResource::text)
                .toList();
        assertEquals(published, fromTop);
    }

    @Test
    void lastMergesOfNnAreThePublishedOnes() {
        Linkage linkage =
                Linkages.of(SeedSets.vectors("nn"), LinkageMethod.WARD, ClusterDistance.COSINE, Progress.NONE);
        assertEquals(1.22, linkage.height()[46], 0.005);
        assertEquals(1.48, linkage.height()[47], 0.005);
        assertEquals(2.88, linkage.height()[48], 0.005);
    }
}
