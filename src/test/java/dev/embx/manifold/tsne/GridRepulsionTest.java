package dev.embx.manifold.tsne;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.manifold.tsne.repulsion.ExactRepulsion;
import dev.embx.manifold.tsne.repulsion.GridRepulsion;
import dev.embx.manifold.tsne.repulsion.NearField;
import dev.embx.manifold.tsne.repulsion.SingleRepulsion;
import dev.embx.manifold.tsne.repulsion.Split;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The grid gives what all pairs give, to two thousandths, at every extent of a map. */
class GridRepulsionTest {
    private static final int POINTS = 1500;

    private final double[] x = new double[POINTS];
    private final double[] y = new double[POINTS];

    private void scatter(double extent) {
        Random random = new Random(3);
        for (int i = 0; i < POINTS; i++) {
            double clump = 0.15 * (i % 5);
            x[i] = extent * (clump + 0.1 * random.nextGaussian());
            y[i] = extent * (0.3 * random.nextDouble() - clump * clump);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-4, 1, 20, 100, 300})
    void nearlyEqualsAllPairs(double extent) {
        scatter(extent);
        double[][] exact = new double[2][POINTS];
        double[][] grid = new double[2][POINTS];
        double total = new ExactRepulsion(1).forces(x, y, exact[0], exact[1]);
        double near = new GridRepulsion(POINTS, 1).forces(x, y, grid[0], grid[1]);
        double squares = 0;
        double errors = 0;
        for (int i = 0; i < POINTS; i++) {
            squares += exact[0][i] * exact[0][i] + exact[1][i] * exact[1][i];
            errors += Math.pow(grid[0][i] - exact[0][i], 2) + Math.pow(grid[1][i] - exact[1][i], 2);
        }
        double relative = Math.sqrt(errors / squares);
        assertTrue(relative < 2e-3, "relative error of the forces " + relative);
        assertEquals(1, near / total, 1e-3);
    }

    @Test
    void isTheSameOnAnyNumberOfThreads() {
        scatter(50);
        double[][] one = new double[2][POINTS];
        double[][] three = new double[2][POINTS];
        double total = new GridRepulsion(POINTS, 1).forces(x, y, one[0], one[1]);
        assertEquals(total, new GridRepulsion(POINTS, 3).forces(x, y, three[0], three[1]));
        assertArrayEquals(one[0], three[0]);
        assertArrayEquals(one[1], three[1]);
        assertEquals(
                new ExactRepulsion(1).forces(x, y, one[0], one[1]),
                new ExactRepulsion(3).forces(x, y, three[0], three[1]));
        assertArrayEquals(one[0], three[0]);
        assertEquals(
                new SingleRepulsion(POINTS, 1).forces(x, y, one[0], one[1]),
                new SingleRepulsion(POINTS, 3).forces(x, y, three[0], three[1]));
        assertArrayEquals(one[0], three[0]);
    }

    /** Two crowds in which every point is near a thousand others, far from each other: a finer grid takes over. */
    @Test
    void crowdsAreNoHindrance() {
        Random random = new Random(5);
        int points = 6000;
        double[][] at = new double[2][points];
        for (int i = 0; i < points; i++) {
            at[0][i] = (i % 2) * 90 + random.nextGaussian();
            at[1][i] = random.nextGaussian();
        }
        double[][] exact = new double[2][points];
        double[][] grid = new double[2][points];
        double total = new ExactRepulsion(2).forces(at[0], at[1], exact[0], exact[1]);
        assertEquals(1, new GridRepulsion(points, 2).forces(at[0], at[1], grid[0], grid[1]) / total, 1e-3);
        assertEquals(1, new SingleRepulsion(points, 2).forces(at[0], at[1], exact[0], exact[1]) / total, 1e-5);
        assertEquals(0, distance(exact, grid), 2e-3 * distance(exact, new double[2][points]));
    }

    private static double distance(double[][] a, double[][] b) {
        double squares = 0;
        for (int i = 0; i < a[0].length; i++) {
            squares += Math.pow(a[0][i] - b[0][i], 2) + Math.pow(a[1][i] - b[1][i], 2);
        }
        return Math.sqrt(squares);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.4, 0.6, 1, 2})
    void bothPartsOfASplitAreTheKernel(double spacing) {
        Split split = Split.of(spacing);
        assertEquals(spacing < 0.45, split.isNone());
        NearField near = new NearField(2, 1);
        for (double distance = 0; distance < 20 && !split.isNone(); distance += 0.37) {
            double s = 1 + distance * distance;
            double[][] force = new double[2][2];
            near.sort(new double[] {0, distance}, new double[] {0, 0}, new double[2], distance, split);
            double sum = near.add(force[0], force[1]) - 2 * split.weight(1);
            assertEquals(1 / s, split.smooth(s) + sum / 2, 1e-3 / s);
            assertEquals(-distance / (s * s), split.smoothSquared(s) * -distance + force[0][0], 2e-3);
        }
    }

    @Test
    void equalPointsDoNotPush() {
        double[][] force = new double[2][2];
        double total = new ExactRepulsion(1).forces(new double[] {3, 3}, new double[] {1, 1}, force[0], force[1]);
        assertEquals(2, total);
        assertArrayEquals(new double[2], force[0]);
    }
}
