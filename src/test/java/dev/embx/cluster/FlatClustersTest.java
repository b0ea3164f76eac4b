package dev.embx.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FlatClustersTest {

    static Stream<TruthSet> sets() {
        return TruthSet.all();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void cutsAreNumberedAsByFcluster(TruthSet set) {
        Dendrogram tree = Dendrogram.of(set.linkage());
        for (JsonResource cut : set.says().get("fcluster").items()) {
            assertArrayEquals(
                    cut.get("labels").ints(),
                    cut(tree, cut).labels(),
                    () -> cut.value().toString());
        }
    }

    private static FlatClusters cut(Dendrogram tree, JsonResource cut) {
        double t = cut.get("t").number();
        return switch (cut.get("criterion").text()) {
            case "distance" -> FlatClusters.atHeight(tree, t);
            case "maxclust" -> FlatClusters.atMost(tree, (int) t);
            default ->
                FlatClusters.byInconsistency(tree, t, (int) cut.get("depth").number());
        };
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyHeightFromLeastToNextGivesTheSameClusters(TruthSet set) {
        Dendrogram tree = Dendrogram.of(set.linkage());
        for (int clusters = 1; clusters < tree.size(); clusters++) {
            FlatClusters cut = FlatClusters.atMost(tree, clusters);
            assertArrayEquals(
                    cut.nodes(), FlatClusters.atHeight(tree, cut.leastHeight()).nodes());
            assertTrue(FlatClusters.atHeight(tree, cut.nextHeight()).count() < Math.max(2, cut.count()));
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void placesFromTheTopFollowTheLeavesBackwards(TruthSet set) {
        Dendrogram tree = Dendrogram.of(set.linkage());
        FlatClusters cut = FlatClusters.atMost(tree, 5);
        int[] places = cut.placesFromTop();
        int place = 0;
        for (int position = tree.size() - 1; position >= 0; position--) {
            int here = places[cut.label(tree.leafAt(position)) - 1];
            assertTrue(here == place || here == place + 1, () -> "place " + here);
            place = here;
        }
        assertEquals(cut.count() - 1, place);
        assertEquals(0, places[cut.labelsFromTop()[0] - 1]);
    }

    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "51, AZ", "52, BA", "701, ZZ", "702, AAA"})
    void lettersGoOnAfterZ(int place, String letter) {
        assertEquals(letter, FlatClusters.letter(place));
    }
}
