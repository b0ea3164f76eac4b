package dev.embx.manifold.tsne.repulsion;

import dev.embx.linalg.kernel.PushKernel;
import dev.embx.linalg.kernel.Pushes;

/**
 * Every pair in float32, as scikit-learn computes its forces: the vector instructions divide twice as many at once, in half the
 * time. Otherwise as {@link ExactRepulsion}.
 */
public final class SingleRepulsion implements Repulsion {
    private static final int LANES = PushKernel.LANES;
    /** A map takes about a thousand evaluations. */
    private static final long EVALUATIONS = 1000;

    private final int threads;
    private final PushKernel kernel;
    private final float[] allX;
    private final float[] allY;

    public SingleRepulsion(int points, int threads) {
        this.threads = threads;
        kernel = Pushes.forWork(EVALUATIONS * points * points);
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
            Lanes lanes = new Lanes(kernel, allX, allY);
            return task -> lanes.run(task * LANES, forceX, forceY);
        });
    }

    /** One thread's lanes. */
    private static final class Lanes {
        private final PushKernel kernel;
        private final float[] x;
        private final float[] y;
        private final float[][] here = new float[2][LANES];
        private final float[][] sums = new float[3][LANES];

        Lanes(PushKernel kernel, float[] x, float[] y) {
            this.kernel = kernel;
            this.x = x;
            this.y = y;
        }

        double run(int from, double[] forceX, double[] forceY) {
            int count = Math.min(LANES, x.length - from);
            System.arraycopy(x, from, here[0], 0, count);
            System.arraycopy(y, from, here[1], 0, count);
            kernel.push(x, y, here, sums);
            double sum = 0;
            for (int lane = 0; lane < count; lane++) {
                forceX[from + lane] = sums[0][lane];
                forceY[from + lane] = sums[1][lane];
                // Less 1: a point meets itself too.
                sum += sums[2][lane] - 1;
            }
            return sum;
        }
    }
}
