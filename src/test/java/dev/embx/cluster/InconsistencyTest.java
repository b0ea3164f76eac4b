package dev.embx.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InconsistencyTest {

    static Stream<TruthSet> sets() {
        return TruthSet.all();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void isSciPys(TruthSet set) {
        Dendrogram tree = Dendrogram.of(set.linkage());
        JsonResource expected = set.says().get("inconsistent");
        for (String depth : expected.names()) {
            assertRows(expected.get(depth).doubles(), Inconsistency.of(tree, Integer.parseInt(depth)));
        }
    }

    private static void assertRows(double[] expected, Inconsistency actual) {
        assertEquals(expected.length, 4 * actual.count().length);
        for (int m = 0; m < actual.count().length; m++) {
            assertEquals(expected[4 * m], actual.mean()[m], Truth.TOLERANCE);
            assertEquals(expected[4 * m + 1], actual.deviation()[m], Truth.TOLERANCE);
            assertEquals(expected[4 * m + 2], actual.count()[m]);
            assertEquals(expected[4 * m + 3], actual.coefficient()[m], Truth.TOLERANCE);
        }
    }
}
