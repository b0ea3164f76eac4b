package dev.embx.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CutClustersTest {

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

    private static CutClusters cut(Dendrogram tree, JsonResource cut) {
        double t = cut.get("t").number();
        return switch (cut.get("criterion").text()) {
            case "distance" -> CutClusters.atHeight(tree, t);
            case "maxclust" -> CutClusters.atMost(tree, (int) t);
            default ->
                CutClusters.byInconsistency(tree, t, (int) cut.get("depth").number());
        };
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyHeightFromLeastToNextGivesTheSameClusters(TruthSet set) {
        Dendrogram tree = Dendrogram.of(set.linkage());
        for (int clusters = 1; clusters < tree.size(); clusters++) {
            CutClusters cut = CutClusters.atMost(tree, clusters);
            assertArrayEquals(
                    cut.nodes(), CutClusters.atHeight(tree, cut.leastHeight()).nodes());
            assertTrue(CutClusters.atHeight(tree, cut.nextHeight()).count() < Math.max(2, cut.count()));
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void placesFromTheTopFollowTheLeavesBackwards(TruthSet set) {
        Dendrogram tree = Dendrogram.of(set.linkage());
        CutClusters cut = CutClusters.atMost(tree, 5);
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
        assertEquals(letter, CutClusters.letter(place));
    }
}
