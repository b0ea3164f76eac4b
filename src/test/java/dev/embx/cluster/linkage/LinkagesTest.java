package dev.embx.cluster.linkage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.embx.cluster.CutClusters;
import dev.embx.cluster.Dendrogram;
import dev.embx.cluster.Truth;
import dev.embx.cluster.TruthSet;
import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.cluster.distance.DistanceStorage;
import dev.embx.cluster.distance.PointDistances;
import dev.embx.embedding.Float64Matrix;
import dev.embx.error.UserError;
import dev.embx.job.Cancelled;
import dev.embx.job.Progress;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Seven methods, two distances, fifteen sets with ties, duplicates and inversions: SciPy's linkage and leaves. */
class LinkagesTest {
    private static final List<String> WITHOUT_TIES = List.of("nn", "word2vec", "word2vec_20", "two", "three");

    static Stream<TruthSet> sets() {
        return TruthSet.all();
    }

    static Stream<TruthSet> setsWithoutTies() {
        return TruthSet.all().filter(set -> WITHOUT_TIES.contains(set.name()));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void linkageAndLeavesAreSciPys(TruthSet set) {
        Linkage linkage = Linkages.of(set.points(), set.method(), set.distance(), Progress.NONE);
        Truth.assertSame(set.linkage(), linkage);
        assertArrayEquals(
                set.says().get("leaves").ints(), Dendrogram.of(linkage).leaves());
    }

    @ParameterizedTest
    @MethodSource("sets")
    void condensedDistancesGiveTheSame(TruthSet set) {
        PointDistances distances = PointDistances.of(set.points(), set.distance());
        int points = distances.points();
        double[] row = new double[points];
        double[] condensed = new double[points * (points - 1) / 2];
        for (int i = 0, next = 0; i < points; next += points - 1 - i, i++) {
            distances.toAll(i, row);
            System.arraycopy(row, i + 1, condensed, next, points - 1 - i);
        }
        Truth.assertSame(set.linkage(), Linkages.ofCondensed(condensed, set.method(), Progress.NONE));
    }

    @ParameterizedTest
    @MethodSource("setsWithoutTies")
    void float32KeepsTheTreeAndHeightsToSixDigits(TruthSet set) {
        Linkage linkage =
                Linkages.of(set.points(), set.method(), set.distance(), DistanceStorage.FLOAT32, Progress.NONE);
        double greatest = Arrays.stream(linkage.height()).max().orElseThrow();
        assertArrayEquals(set.linkage().height(), linkage.height(), 1e-6 * greatest);
        assertArrayEquals(
                set.says().get("leaves").ints(), Dendrogram.of(linkage).leaves());
    }

    @ParameterizedTest
    @EnumSource(names = {"EUCLIDEAN", "UNIT_EUCLIDEAN"})
    void wardOfCentroidsIsWardOfStoredDistances(ClusterDistance distance) {
        double[] values = new Random(4).doubles(6 * 700L, -1, 1).toArray();
        Float64Matrix points = new Float64Matrix(700, 6, values);
        Linkage stored = Linkages.of(points, LinkageMethod.WARD, distance, DistanceStorage.FLOAT64, Progress.NONE);
        Linkage computed = Linkages.of(points, LinkageMethod.WARD, distance, DistanceStorage.NONE, Progress.NONE);
        Truth.assertSame(stored, computed);
    }

    @ParameterizedTest
    @EnumSource
    void onePointIsATreeOfOneLeaf(LinkageMethod method) {
        Float64Matrix point = new Float64Matrix(1, 2, new double[] {1, 2});
        Linkage linkage = Linkages.of(point, method, ClusterDistance.COSINE, Progress.NONE);
        assertEquals(1, linkage.leaves());
        assertArrayEquals(new int[] {0}, Dendrogram.of(linkage).leaves());
        assertEquals(0, Dendrogram.of(linkage).defaultColorThreshold());
        assertEquals(1, CutClusters.atMost(Dendrogram.of(linkage), 3).count());
    }

    @ParameterizedTest
    @EnumSource
    void aCancelledOneStopsAtTheNextStep(LinkageMethod method) {
        Float64Matrix points =
                new Float64Matrix(600, 2, new Random(1).doubles(1200).toArray());
        for (int calls : new int[] {1, 30, 500}) {
            AtomicInteger left = new AtomicInteger(calls);
            Progress progress = (done, total) -> {
                if (left.decrementAndGet() <= 0) {
                    throw new Cancelled();
                }
            };
            assertThrows(Cancelled.class, () -> Linkages.of(points, method, ClusterDistance.EUCLIDEAN, progress));
        }
    }

    @Test
    void rowsThatCannotBeClusteredAreNamed() {
        Float64Matrix zero = new Float64Matrix(2, 2, new double[] {1, 2, 0, 0});
        assertEquals("row 1 is zero and has no direction; exclude it before clustering", refusal(zero));
        Float64Matrix nan = new Float64Matrix(2, 2, new double[] {Double.NaN, 2, 1, 0});
        assertEquals("row 0 holds a value that is not finite; exclude it before clustering", refusal(nan));
        assertEquals("no points to cluster", refusal(new Float64Matrix(0, 2, new double[0])));
    }

    private static String refusal(Float64Matrix points) {
        return assertThrows(
                        UserError.class,
                        () -> Linkages.of(points, LinkageMethod.WARD, ClusterDistance.COSINE, Progress.NONE))
                .getMessage();
    }

    @Test
    void condensedDistancesAreChecked() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Linkages.ofCondensed(new double[2], LinkageMethod.SINGLE, Progress.NONE));
        assertThrows(
                IllegalArgumentException.class,
                () -> Linkages.ofCondensed(new double[] {Double.NaN}, LinkageMethod.SINGLE, Progress.NONE));
    }

    @Test
    void averageLinkageMustStoreItsDistances() {
        Float64Matrix points = new Float64Matrix(2, 1, new double[] {1, 2});
        assertThrows(
                IllegalArgumentException.class,
                () -> Linkages.of(
                        points, LinkageMethod.AVERAGE, ClusterDistance.EUCLIDEAN, DistanceStorage.NONE, Progress.NONE));
    }
}
