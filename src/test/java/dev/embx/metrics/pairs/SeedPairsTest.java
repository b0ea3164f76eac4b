package dev.embx.metrics.pairs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.cluster.JsonResource;
import dev.embx.fixtures.SeedSets;
import dev.embx.job.Progress;
import dev.embx.metrics.Metric;
import dev.embx.metrics.scan.PairFilter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The extreme pairs of the notebook's sets against scikit-learn's. */
class SeedPairsTest {
    static final List<String> NAMES = SeedSets.NAMES;
    private static final double TIE = 1e-12;

    @ParameterizedTest
    @FieldSource("NAMES")
    void pairsAreScikitLearns(String set) {
        ExtremePairs found =
                new PairSearch().extremes(SeedSets.vectors(set), Metric.COSINE, 25, PairFilter.all(), Progress.NONE);
        JsonResource truth = JsonResource.read("/seed/truth.json").get("sets").get(set);
        double tolerance = set.equals("tf_idf") ? 1e-12 : 1e-6;
        requireEqual(set, truth.get("most"), found.most(), tolerance);
        requireEqual(set, truth.get("least"), found.least(), tolerance);
        assertEquals(1225, found.pairs());
    }

    /** Equal values in equal order; where values tie but for rounding, equal pairs in any order. */
    private static void requireEqual(String set, JsonResource truth, ExtremePairs.Ranking found, double tolerance) {
        int[] ids = SeedSets.ids(set);
        List<JsonResource> expected = truth.items();
        List<List<Integer>> missing = new ArrayList<>();
        List<List<Integer>> extra = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            double[] pair = expected.get(i).doubles();
            assertEquals(pair[2], found.similarity()[i], tolerance);
            missing.add(List.of((int) pair[0], (int) pair[1]));
            extra.add(List.of(ids[found.row()[i]], ids[found.column()[i]]));
            boolean tieGoesOn =
                    i + 1 < expected.size() && Math.abs(expected.get(i + 1).doubles()[2] - pair[2]) < TIE;
            if (!tieGoesOn && i + 1 < expected.size()) {
                assertEquals(new HashSet<>(missing), new HashSet<>(extra));
                missing.clear();
                extra.clear();
            }
        }
        assertTrue(missing.size() < expected.size());
    }
}
