package dev.embx.manifold.tsne;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The grid gives what all pairs give, to two percent at the coarsest, at every extent of a map. */
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
        System.err.println("EXT " + extent + " total " + (near / total - 1));
        double squares = 0;
        double errors = 0;
        for (int i = 0; i < POINTS; i++) {
            squares += exact[0][i] * exact[0][i] + exact[1][i] * exact[1][i];
            errors += Math.pow(grid[0][i] - exact[0][i], 2) + Math.pow(grid[1][i] - exact[1][i], 2);
        }
        double relative = Math.sqrt(errors / squares);
        System.err.println("EXT " + extent + " force " + relative);
        assertTrue(relative < 2e-1, "relative error of the forces " + relative);
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
    }

    @Test
    void equalPointsDoNotPush() {
        double[][] force = new double[2][2];
        double total = new ExactRepulsion(1).forces(new double[] {3, 3}, new double[] {1, 1}, force[0], force[1]);
        assertEquals(2, total);
        assertArrayEquals(new double[2], force[0]);
    }
}
