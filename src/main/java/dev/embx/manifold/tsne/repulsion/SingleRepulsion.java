package dev.embx.manifold.tsne.repulsion;

/**
 * Every pair in float32, as scikit-learn computes its forces: the vector instructions divide twice as many at once, in half the
 * time. Otherwise as {@link ExactRepulsion}.
 */
public final class SingleRepulsion implements Repulsion {
    private static final int LANES = 128;

    private final int threads;
    private final float[] allX;
    private final float[] allY;

    public SingleRepulsion(int points, int threads) {
        this.threads = threads;
        allX = new float[points];
        allY = new float[points];
    }

    @Override
    public double forces(double[] x, double[] y, double[] forceX, double[] forceY) {
        for (int i = 0; i < x.length; i++) {
            allX[i] = (float) x[i];
            allY[i] = (float) y[i];
        }
        int tasks = (x.length + LANES - 1) / LANES;
        return OrderedSum.of(threads, tasks, () -> {
            Lanes lanes = new Lanes(allX, allY);
            return task -> lanes.run(task * LANES, forceX, forceY);
        });
    }

    /** One thread's lanes. */
    private static final class Lanes {
        private final float[] x;
        private final float[] y;
        private final float[] laneX = new float[LANES];
        private final float[] laneY = new float[LANES];
        private final float[] pushX = new float[LANES];
        private final float[] pushY = new float[LANES];
        private final float[] weight = new float[LANES];

        Lanes(float[] x, float[] y) {
            this.x = x;
            this.y = y;
        }

        double run(int from, double[] forceX, double[] forceY) {
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
            double sum = 0;
            for (int lane = 0; lane < count; lane++) {
                forceX[from + lane] = pushX[lane];
                forceY[from + lane] = pushY[lane];
                // Less 1: a point meets itself too.
                sum += weight[lane] - 1;
            }
            return sum;
        }

        private void pass(float otherX, float otherY, float[] hereX, float[] hereY) {
            float[] toX = pushX;
            float[] toY = pushY;
            float[] sum = weight;
            for (int lane = 0; lane < LANES; lane++) {
                float dx = hereX[lane] - otherX;
                float dy = hereY[lane] - otherY;
                float q = 1 / (1 + dx * dx + dy * dy);
                sum[lane] += q;
                toX[lane] += q * q * dx;
                toY[lane] += q * q * dy;
            }
        }
    }
}
