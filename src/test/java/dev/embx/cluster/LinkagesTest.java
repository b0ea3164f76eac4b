package dev.embx.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.embx.job.Progress;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Seven methods, two distances, fifteen sets with ties, duplicates and inversions: SciPy's linkage and leaves. */
class LinkagesTest {

    static Stream<TruthSet> sets() {
        return TruthSet.all();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void linkageAndLeavesAreSciPys(TruthSet set) {
        Linkage linkage = Linkages.of(set.points(), set.method(), set.distance(), Progress.NONE);
        Truth.assertSame(set.linkage(), linkage);
        assertArrayEquals(
                set.says().get("leaves").ints(), Dendrogram.of(linkage).leaves());
    }
}
