package dev.embx.manifold.tsne.repulsion;

import dev.embx.job.Workers;
import java.util.Arrays;

/**
 * Repulsion on a grid: points are spread over its nodes, the sums over all pairs become two convolutions by Fourier transforms,
 * and the forces are read back at the points (Linderman et al. 2019; here with B-splines as in Essmann et al. 1995, which need
 * fewer nodes). A kernel as narrow as this would need many nodes; so the grid holds its smooth part only, and the rest is added
 * pair by pair where points are near ({@link Split}; Hockney and Eastwood 1988, Computer Simulation Using Particles, chapter 8).
 * O(points + area of the map).
 *
 * <p>Two real grids travel as one complex one. Each sum has one order, whatever the threads.
 */
public final class GridRepulsion implements Repulsion {
    /** Distance of nodes at most; the kernel is 1 wide, and what is near is not on the grid. */
    private static final double SPACING = 2;

    /** About this number of pairs takes the time of one node. */
    private static final int PAIRS_PER_NODE = 300;

    private static final int LARGEST_FOR_CROWDS = 1024;

    private static final double GROWTH = 1.05;
    private static final int SMALLEST = 128;
    private static final int POINTS_PER_TASK = 4096;

    private final int threads;
    private final int points;
    private final int[] cellX;
    private final int[] cellY;
    private final double[] weightX;
    private final double[] weightY;
    private final NearField near;
    private GridKernel kernel = GridKernel.NONE;

    public GridRepulsion(int points, int threads) {
        this.points = points;
        this.threads = threads;
        near = new NearField(points, threads);
        cellX = new int[points];
        cellY = new int[points];
        weightX = new double[Math.multiplyExact(points, Spline.NODES)];
        weightY = new double[weightX.length];
    }

    @Override
    public double forces(double[] x, double[] y, double[] forceX, double[] forceY) {
        double[] low = {min(x), min(y)};
        prepare(x, y, low, Math.max(max(x) - low[0], max(y) - low[1]));
        locate(x, low[0], cellX, weightX);
        locate(y, low[1], cellY, weightY);
        double[][] grids = kernel.grids();
        Workers.run(Math.min(2, threads), 2, () -> half -> spread(half == 0, x, y, grids));
        kernel.convolve();
        double total = read(x, y, new double[][] {forceX, forceY}, grids);
        return kernel.split().isNone() ? total : total + near.add(forceX, forceY);
    }

    /**
     * Makes a grid that the map fits on, where the present one is too small or far too large, or where enough points are near
     * each other that a finer grid costs less.
     */
    private void prepare(double[] x, double[] y, double[] low, double extent) {
        if (kernel.fits(extent) && isSparse(x, y, low, extent, 2 * PAIRS_PER_NODE)) {
            return;
        }
        double room = Math.max(1, extent * GROWTH);
        int size = SMALLEST;
        while (room / GridKernel.cells(size) > SPACING) {
            size *= 2;
        }
        kernel = new GridKernel(size, room / GridKernel.cells(size), threads);
        while (size < LARGEST_FOR_CROWDS && !isSparse(x, y, low, extent, PAIRS_PER_NODE)) {
            size *= 2;
            kernel = new GridKernel(size, room / GridKernel.cells(size), threads);
        }
    }

    /** Sorts the points for what is near; whether there are few enough pairs for the present grid. */
    private boolean isSparse(double[] x, double[] y, double[] low, double extent, int pairsANode) {
        if (kernel.split().isNone()) {
            return true;
        }
        near.sort(x, y, low, extent, kernel.split());
        return kernel.size() >= LARGEST_FOR_CROWDS || near.pairs() <= (long) pairsANode * kernel.size() * kernel.size();
    }

    private void locate(double[] at, double low, int[] cell, double[] weight) {
        double scale = 1 / kernel.spacing();
        Workers.run(threads, tasks(), () -> task -> {
            for (int i = task * POINTS_PER_TASK; i < end(task); i++) {
                double u = (at[i] - low) * scale;
                int floor = (int) u;
                cell[i] = floor;
                Spline.weights(u - floor, weight, i * Spline.NODES);
            }
        });
    }

    private int tasks() {
        return (points + POINTS_PER_TASK - 1) / POINTS_PER_TASK;
    }

    private int end(int task) {
        return Math.min(points, (task + 1) * POINTS_PER_TASK);
    }

    /** The first grid takes the number of points, the other two their abscissae and ordinates. */
    private void spread(boolean number, double[] x, double[] y, double[][] grids) {
        int stride = kernel.stride();
        for (int i = 0; i < points; i++) {
            for (int a = 0; a < Spline.NODES; a++) {
                double along = weightY[i * Spline.NODES + a];
                int node = (cellY[i] + a) * stride + cellX[i];
                for (int b = 0; b < Spline.NODES; b++) {
                    double weight = along * weightX[i * Spline.NODES + b];
                    if (number) {
                        grids[0][node + b] += weight;
                    } else {
                        grids[2][node + b] += weight * x[i];
                        grids[3][node + b] += weight * y[i];
                    }
                }
            }
        }
    }

    private double read(double[] x, double[] y, double[][] force, double[][] grids) {
        return OrderedSum.of(threads, tasks(), () -> task -> {
            double[] sum = new double[4];
            double total = 0;
            for (int i = task * POINTS_PER_TASK; i < end(task); i++) {
                read(i, grids, sum);
                // Sums over j of q^2, q, q^2 x[j] and q^2 y[j]; a point meets itself too.
                force[0][i] = x[i] * sum[0] - sum[2];
                force[1][i] = y[i] * sum[0] - sum[3];
                total += sum[1] - 1;
            }
            return total;
        });
    }

    private void read(int point, double[][] grids, double[] sum) {
        Arrays.fill(sum, 0);
        int stride = kernel.stride();
        for (int a = 0; a < Spline.NODES; a++) {
            double along = weightY[point * Spline.NODES + a];
            int node = (cellY[point] + a) * stride + cellX[point];
            for (int b = 0; b < Spline.NODES; b++) {
                double weight = along * weightX[point * Spline.NODES + b];
                for (int grid = 0; grid < sum.length; grid++) {
                    sum[grid] += weight * grids[grid][node + b];
                }
            }
        }
    }

    private static double min(double[] values) {
        double min = values[0];
        for (double value : values) {
            min = Math.min(min, value);
        }
        return min;
    }

    private static double max(double[] values) {
        double max = values[0];
        for (double value : values) {
            max = Math.max(max, value);
        }
        return max;
    }
}
