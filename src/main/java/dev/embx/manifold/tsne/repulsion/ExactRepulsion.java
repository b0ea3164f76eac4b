package dev.embx.manifold.tsne.repulsion;

/**
 * Every pair. Points stand side by side in lanes while the others pass by one after the other: each sum has one order, whatever
 * the threads, and the compiler makes vector instructions of the inner loop.
 */
public final class ExactRepulsion implements Repulsion {
    private static final int LANES = 128;

    private final int threads;

    public ExactRepulsion(int threads) {
        this.threads = threads;
    }

    @Override
    public double forces(double[] x, double[] y, double[] forceX, double[] forceY) {
        int tasks = (x.length + LANES - 1) / LANES;
        return OrderedSum.of(threads, tasks, () -> new Lanes(x, y, forceX, forceY)::run);
    }

    /** One thread's lanes. */
    private static final class Lanes {
        private final double[] x;
        private final double[] y;
        private final double[] forceX;
        private final double[] forceY;
        private final double[] laneX = new double[LANES];
        private final double[] laneY = new double[LANES];
        private final double[] pushX = new double[LANES];
        private final double[] pushY = new double[LANES];
        private final double[] weight = new double[LANES];

        Lanes(double[] x, double[] y, double[] forceX, double[] forceY) {
            this.x = x;
            this.y = y;
            this.forceX = forceX;
            this.forceY = forceY;
        }

        double run(int task) {
            int from = task * LANES;
            int count = Math.min(LANES, x.length - from);
            for (int lane = 0; lane < LANES; lane++) {
                laneX[lane] = lane < count ? x[from + lane] : 0;
                laneY[lane] = lane < count ? y[from + lane] : 0;
                pushX[lane] = 0;
                pushY[lane] = 0;
                weight[lane] = 0;
            }
            for (int other = 0; other < x.length; other++) {
                pass(x[other], y[other], laneX, laneY);
            }
            System.arraycopy(pushX, 0, forceX, from, count);
            System.arraycopy(pushY, 0, forceY, from, count);
            double sum = 0;
            for (int lane = 0; lane < count; lane++) {
                // Less 1: a point meets itself too.
                sum += weight[lane] - 1;
            }
            return sum;
        }

        private void pass(double otherX, double otherY, double[] hereX, double[] hereY) {
            double[] toX = pushX;
            double[] toY = pushY;
            double[] sum = weight;
            for (int lane = 0; lane < LANES; lane++) {
                double dx = hereX[lane] - otherX;
                double dy = hereY[lane] - otherY;
                double q = 1 / (1 + dx * dx + dy * dy);
                sum[lane] += q;
                toX[lane] += q * q * dx;
                toY[lane] += q * q * dy;
            }
        }
    }
}
