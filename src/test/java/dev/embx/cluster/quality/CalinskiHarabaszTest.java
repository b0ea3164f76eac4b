package dev.embx.cluster.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.embx.cluster.CutClusters;
import dev.embx.cluster.Dendrogram;
import dev.embx.cluster.JsonResource;
import dev.embx.cluster.TruthSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CalinskiHarabaszTest {

    static Stream<TruthSet> sets() {
        return TruthSet.all().filter(set -> !set.says().get("quality").items().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("sets")
    void isScikitLearns(TruthSet set) {
        Dendrogram tree = Dendrogram.of(set.linkage());
        for (JsonResource expected : set.says().get("quality").items()) {
            CutClusters cut = CutClusters.atMost(tree, (int) expected.get("k").number());
            double score = expected.get("calinski_harabasz").number();
            assertEquals(score, CalinskiHarabasz.score(cut, set.points()), 1e-9 * score);
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void isNotDefinedForOneClusterOrOnePointEach(TruthSet set) {
        Dendrogram tree = Dendrogram.of(set.linkage());
        assertEquals(Double.NaN, CalinskiHarabasz.score(CutClusters.atMost(tree, 1), set.points()));
        assertEquals(Double.NaN, CalinskiHarabasz.score(CutClusters.atMost(tree, tree.size()), set.points()));
    }
}
