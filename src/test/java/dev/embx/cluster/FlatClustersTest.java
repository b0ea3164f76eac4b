package dev.embx.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
    @CsvSource({"0, A", "25, Z", "26, AA", "51, AZ", "52, BA", "701, ZZ", "702, AAA"})
    void lettersGoOnAfterZ(int place, String letter) {
        assertEquals(letter, FlatClusters.letter(place));
    }
}
