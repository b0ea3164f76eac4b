package dev.embx.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.cluster.distance.PointDistances;
import dev.embx.cluster.linkage.Linkage;
import dev.embx.cluster.linkage.LinkageMethod;
import dev.embx.cluster.linkage.Linkages;
import dev.embx.embedding.Float64Matrix;
import dev.embx.job.Progress;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptimalLeafOrderTest {

    static Stream<TruthSet> sets() {
        return TruthSet.all();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void orderIsSciPys(TruthSet set) {
        PointDistances distances = PointDistances.of(set.points(), set.distance());
        Dendrogram ordered = OptimalLeafOrder.of(Dendrogram.of(set.linkage()), distances, Progress.NONE);
        assertArrayEquals(set.says().get("optimal").ints(), ordered.leaves());
    }

    @Test
    void exactOrderIsBetterWhereSciPysIsNotTheBest() {
        Float64Matrix points = new Float64Matrix(4, 2, new double[] {4, 0, 0, 0, 0, 5, 3, 2});
        PointDistances distances = PointDistances.of(points, ClusterDistance.EUCLIDEAN);
        Dendrogram tree =
                Dendrogram.of(Linkages.of(points, LinkageMethod.AVERAGE, ClusterDistance.EUCLIDEAN, Progress.NONE));
        int[] exact = OptimalLeafOrder.exact(tree, distances, Progress.NONE).leaves();
        int[] scipys = OptimalLeafOrder.of(tree, distances, Progress.NONE).leaves();
        assertArrayEquals(new int[] {2, 0, 3, 1}, scipys);
        assertArrayEquals(new int[] {2, 3, 0, 1}, exact);
        assertEquals(12.244743490396628, length(distances, scipys), 1e-12);
        assertEquals(10.478708664619074, length(distances, exact), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 9})
    void exactOrderIsTheBestOfAll(int points) {
        double[] values = new Random(points).doubles(3L * points).toArray();
        Float64Matrix matrix = new Float64Matrix(points, 3, values);
        PointDistances distances = PointDistances.of(matrix, ClusterDistance.EUCLIDEAN);
        Linkage linkage = Linkages.of(matrix, LinkageMethod.AVERAGE, ClusterDistance.EUCLIDEAN, Progress.NONE);
        double best = Double.POSITIVE_INFINITY;
        for (int turns = 0; turns < 1 << (points - 1); turns++) {
            boolean[] swapped = new boolean[points - 1];
            for (int merge = 0; merge < swapped.length; merge++) {
                swapped[merge] = (turns >> merge & 1) == 1;
            }
            best = Math.min(
                    best, length(distances, Dendrogram.of(linkage, swapped).leaves()));
        }
        Dendrogram exact = OptimalLeafOrder.exact(Dendrogram.of(linkage), distances, Progress.NONE);
        assertEquals(best, length(distances, exact.leaves()), 1e-6);
    }

    private static double length(PointDistances distances, int[] leaves) {
        double[] row = new double[leaves.length];
        double sum = 0;
        for (int i = 1; i < leaves.length; i++) {
            distances.toAll(leaves[i], row);
            sum += row[leaves[i - 1]];
        }
        return sum;
    }
}
