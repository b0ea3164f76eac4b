package dev.embx.linalg.kernel;

import java.util.Arrays;

/** The kernel of repulsion in plain Java: always there. */
final class ScalarPush implements PushKernel {

    @Override
    public void push(float[] x, float[] y, float[][] here, float[][] sums) {
        for (float[] sum : sums) {
            Arrays.fill(sum, 0);
        }
        for (int other = 0; other < x.length; other++) {
            pass(x[other], y[other], here, sums);
        }
    }

    private static void pass(float otherX, float otherY, float[][] here, float[][] sums) {
        float[] hereX = here[0];
        float[] hereY = here[1];
        float[] toX = sums[0];
        float[] toY = sums[1];
        float[] sum = sums[2];
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
