package dev.embx.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.embx.cluster.distance.PointDistances;
import dev.embx.job.Progress;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CopheneticDistancesTest {

    static Stream<TruthSet> setsWithDistances() {
        return TruthSet.all().filter(set -> !set.says().get("cophenet").items().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("setsWithDistances")
    void areSciPys(TruthSet set) {
        Dendrogram tree = Dendrogram.of(set.linkage());
        double[] condensed = set.says().get("cophenet").doubles();
        double[] row = new double[tree.size()];
        int next = 0;
        for (int leaf = 0; leaf < tree.size(); leaf++) {
            CopheneticDistances.row(tree, leaf, row);
            assertEquals(0, row[leaf]);
            for (int other = leaf + 1; other < tree.size(); other++) {
                assertEquals(condensed[next++], row[other], Truth.TOLERANCE);
            }
        }
        assertEquals(condensed.length, next);
    }

    static Stream<TruthSet> setsWithCorrelation() {
        return TruthSet.all()
                .filter(set -> set.says().get("cophenetic_correlation").value() != null);
    }

    @ParameterizedTest
    @MethodSource("setsWithCorrelation")
    void correlationIsNumPys(TruthSet set) {
        PointDistances distances = PointDistances.of(set.points(), set.distance());
        double correlation = CopheneticDistances.correlation(Dendrogram.of(set.linkage()), distances, Progress.NONE);
        assertEquals(set.says().get("cophenetic_correlation").number(), correlation, Truth.TOLERANCE);
    }
}
