package dev.embx.manifold.tsne;

import dev.embx.job.Workers;
import dev.embx.manifold.tsne.repulsion.OrderedSum;

/** The attraction of neighbors, and the loss of a map. */
final class Attraction {
    private static final int ROWS_PER_TASK = 512;

    private final Affinities affinities;
    private final int threads;

    Attraction(Affinities affinities, int threads) {
        this.affinities = affinities;
        this.threads = threads;
    }

    /** Sets {@code forceX[i]} to the sum over j of p(i,j) q(i,j) (x[i] - x[j]), likewise for y. */
    void forces(double[] x, double[] y, double[] forceX, double[] forceY) {
        int tasks = (x.length + ROWS_PER_TASK - 1) / ROWS_PER_TASK;
        Workers.run(threads, tasks, () -> task -> {
            int end = Math.min(x.length, (task + 1) * ROWS_PER_TASK);
            for (int row = task * ROWS_PER_TASK; row < end; row++) {
                pull(row, x, y, forceX, forceY);
            }
        });
    }

    private void pull(int row, double[] x, double[] y, double[] forceX, double[] forceY) {
        int[] column = affinities.column();
        double[] value = affinities.value();
        double sumX = 0;
        double sumY = 0;
        for (int entry = affinities.start()[row]; entry < affinities.start()[row + 1]; entry++) {
            double dx = x[row] - x[column[entry]];
            double dy = y[row] - y[column[entry]];
            double weight = value[entry] / (1 + dx * dx + dy * dy);
            sumX += weight * dx;
            sumY += weight * dy;
        }
        forceX[row] = sumX;
        forceY[row] = sumY;
    }

    /**
     * The Kullback-Leibler divergence of the map's probabilities from the affinities, 0 or more (van der Maaten and Hinton 2008,
     * equation 2).
     *
     * @param total the sum of q over all ordered pairs of different points
     */
    double divergence(double[] x, double[] y, double total) {
        int tasks = (x.length + ROWS_PER_TASK - 1) / ROWS_PER_TASK;
        return OrderedSum.of(threads, tasks, () -> task -> {
            double sum = 0;
            int end = Math.min(x.length, (task + 1) * ROWS_PER_TASK);
            for (int row = task * ROWS_PER_TASK; row < end; row++) {
                sum += divergence(row, x, y, total);
            }
            return sum;
        });
    }

    private double divergence(int row, double[] x, double[] y, double total) {
        double sum = 0;
        for (int entry = affinities.start()[row]; entry < affinities.start()[row + 1]; entry++) {
            double p = affinities.value()[entry];
            double dx = x[row] - x[affinities.column()[entry]];
            double dy = y[row] - y[affinities.column()[entry]];
            if (p > 0) {
                sum += p * StrictMath.log(p * total * (1 + dx * dx + dy * dy));
            }
        }
        return sum;
    }
}
