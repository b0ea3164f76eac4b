package dev.embx.manifold.tsne.repulsion;

import dev.embx.job.Workers;
import java.util.Arrays;

/**
 * The sums over pairs on a grid: convolution with the smooth parts of q^2 and q, where q = 1 / (1 + squared distance). The grid is twice as large as
 * the map, so that no point meets another one from behind.
 */
final class GridKernel {
    /** Where there is no grid yet. */
    static final GridKernel NONE = new GridKernel();

    private static final double SHRINKAGE = 0.6;
    private static final int ROWS_PER_TASK = 16;

    private final int size;
    private final double spacing;
    private final Split split;
    private final int threads;
    private final Plane plane;
    private final double[] squaredSpectrum;
    private final double[] plainSpectrum;
    private final double[][] grids;

    private GridKernel() {
        size = 0;
        spacing = 0;
        split = Split.NONE;
        threads = 1;
        plane = new Plane(1, 1);
        squaredSpectrum = new double[0];
        plainSpectrum = new double[0];
        grids = new double[4][0];
    }

    /**
     * Prepares a grid.
     *
     * @param size nodes along a side, a power of 2
     * @param spacing distance between nodes
     */
    GridKernel(int size, double spacing, int threads) {
        this.size = size;
        split = Split.of(spacing);
        this.spacing = spacing;
        this.threads = threads;
        plane = new Plane(size, threads);
        squaredSpectrum = plane.grid();
        plainSpectrum = plane.grid();
        grids = new double[][] {plane.grid(), plane.grid(), plane.grid(), plane.grid()};
        sample();
        plane.forward(squaredSpectrum, plainSpectrum, size);
        correct();
    }

    /** Intervals that a map may extend over on a grid of a size. */
    static int cells(int size) {
        return size / 2 - Spline.NODES;
    }

    /** Whether a map of an extent fits and would not be better off on a finer grid. */
    boolean fits(double extent) {
        double room = spacing * cells(size);
        return size > 0 && extent < room && (extent > room * SHRINKAGE || room <= 1);
    }

    /** Where the row after a row begins. */
    int stride() {
        return plane.stride();
    }

    int size() {
        return size;
    }

    /** Which part of the kernels is left to pairs. */
    Split split() {
        return split;
    }

    double spacing() {
        return spacing;
    }

    /** Room for: number of points, nothing, abscissae, ordinates; emptied. After {@link #convolve} the four sums. */
    double[][] grids() {
        for (double[] grid : grids) {
            Arrays.fill(grid, 0);
        }
        return grids;
    }

    /** q^2 as real, q as imaginary part; both are real and even, so their transforms stay apart. */
    private void sample() {
        for (int row = 0; row < size; row++) {
            double dy = Math.min(row, size - row) * spacing;
            for (int column = 0; column < size; column++) {
                double dx = Math.min(column, size - column) * spacing;
                double s = 1 + dx * dx + dy * dy;
                squaredSpectrum[row * plane.stride() + column] = split.smoothSquared(s);
                plainSpectrum[row * plane.stride() + column] = split.smooth(s);
            }
        }
    }

    /** Takes back what spreading and reading by splines do to each frequency, and the factor of the transforms. */
    private void correct() {
        double[] response = Spline.response(size);
        double points = (double) size * size;
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                double factor = 1 / (response[row] * response[column] * points);
                squaredSpectrum[row * plane.stride() + column] *= factor;
                plainSpectrum[row * plane.stride() + column] *= factor;
            }
        }
    }

    /** Turns what was spread into sums. Nodes beyond half of the grid are not read. */
    void convolve() {
        int rows = size / 2;
        plane.forward(grids[0], grids[1], rows);
        plane.forward(grids[2], grids[3], rows);
        Workers.run(threads, size / ROWS_PER_TASK, () -> task -> {
            for (int i = task * ROWS_PER_TASK * plane.stride(); i < (task + 1) * ROWS_PER_TASK * plane.stride(); i++) {
                multiply(i);
            }
        });
        plane.backward(grids[0], grids[1], rows);
        plane.backward(grids[2], grids[3], rows);
    }

    /** The number of points is convolved with both kernels: with q^2 into the real, with q into the imaginary part. */
    private void multiply(int i) {
        double re = grids[0][i];
        double im = grids[1][i];
        double squared = squaredSpectrum[i];
        double plain = plainSpectrum[i];
        grids[0][i] = re * squared - im * plain;
        grids[1][i] = re * plain + im * squared;
        grids[2][i] *= squared;
        grids[3][i] *= squared;
    }
}
