package dev.embx.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.cluster.linkage.Linkage;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DendrogramTest {

    static Stream<TruthSet> sets() {
        return TruthSet.all();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void parentsChildrenAndMembersAgree(TruthSet set) {
        Dendrogram tree = Dendrogram.of(set.linkage());
        assertEquals(-1, tree.parent(tree.root()));
        for (int merge = tree.size(); merge <= tree.root(); merge++) {
            assertEquals(merge, tree.parent(tree.left(merge)));
            assertEquals(merge, tree.parent(tree.right(merge)));
            int[] both = IntStream.concat(
                            Arrays.stream(tree.members(tree.left(merge))),
                            Arrays.stream(tree.members(tree.right(merge))))
                    .toArray();
            assertArrayEquals(both, tree.members(merge));
            assertEquals(tree.size(merge), both.length);
        }
        assertArrayEquals(
                IntStream.range(0, tree.size()).toArray(),
                IntStream.of(tree.leaves()).sorted().toArray());
        for (int leaf = 0; leaf < tree.size(); leaf++) {
            assertEquals(leaf, tree.leafAt(tree.position(leaf)));
            assertTrue(tree.isLeaf(leaf));
            assertEquals(0, tree.height(leaf));
        }
    }

    @Test
    void swappedMergesAreDrawnTheOtherWayRound() {
        Linkage linkage = new Linkage(new int[] {0, 2}, new int[] {1, 3}, new double[] {1, 2}, new int[] {2, 3});
        assertArrayEquals(new int[] {2, 0, 1}, Dendrogram.of(linkage).leaves());
        assertArrayEquals(
                new int[] {0, 1, 2},
                Dendrogram.of(linkage, new boolean[] {false, true}).leaves());
        assertArrayEquals(
                new int[] {1, 0, 2},
                Dendrogram.of(linkage, new boolean[] {true, true}).leaves());
    }

    @Test
    void colorThresholdIsSevenTenthsOfTheGreatestHeight() {
        Linkage inverted = new Linkage(new int[] {0, 2}, new int[] {1, 3}, new double[] {4, 3}, new int[] {2, 3});
        assertEquals(4, Dendrogram.of(inverted).maximumHeight());
        assertEquals(2.8, Dendrogram.of(inverted).defaultColorThreshold(), 1e-15);
    }

    /** A chain of 62,423 leaves: every merge adds one leaf to all before. */
    @Test
    void aTreeMayBeAsDeepAsItHasLeaves() {
        int leaves = 62_423;
        int merges = leaves - 1;
        Linkage chain = new Linkage(
                IntStream.range(0, merges).map(m -> m == 0 ? 0 : m + 1).toArray(),
                IntStream.range(0, merges).map(m -> m == 0 ? 1 : leaves + m - 1).toArray(),
                IntStream.range(0, merges).mapToDouble(m -> m + 1).toArray(),
                IntStream.range(0, merges).map(m -> m + 2).toArray());
        Dendrogram tree = Dendrogram.of(chain);
        assertEquals(merges, tree.leafAt(0));
        assertEquals(0, tree.leafAt(leaves - 2));
        CutClusters cut = CutClusters.atMost(tree, 1000);
        assertEquals(1000, cut.count());
        assertEquals(leaves - 999, cut.size(cut.label(0)));
        assertEquals(merges, Inconsistency.of(tree, 2).count().length);
        double[] row = new double[leaves];
        CopheneticDistances.row(tree, merges, row);
        assertEquals(merges, row[0]);
    }
}
