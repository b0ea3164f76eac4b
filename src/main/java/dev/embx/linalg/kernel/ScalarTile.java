package dev.embx.linalg.kernel;

import java.util.Arrays;

/** The kernel of products in plain Java: always there. */
final class ScalarTile implements TileKernel {
    private static final int ROWS = 4;
    private static final int WIDTH = 32;

    /**
     * Whether the processor multiplies and adds in one step. Java does it exactly in any case, but without the processor a thousand
     * times slower; there products are rounded before they are added, and differ in their last bits from those of other processors.
     */
    private static final boolean FUSED = fused();

    private static final int PROBES = 5;
    private static final int CALLS = 64;
    private static final long FUSED_NANOS = CALLS * 1_000L;

    private static boolean fused() {
        long least = Long.MAX_VALUE;
        double value = 1;
        for (int probe = 0; probe < PROBES; probe++) {
            long start = System.nanoTime();
            for (int i = 0; i < CALLS; i++) {
                value = Math.fma(value, 0.5, 0.25);
            }
            least = Math.min(least, System.nanoTime() - start);
        }
        return least < FUSED_NANOS && value > 0;
    }

    @Override
    public int rows() {
        return ROWS;
    }

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public void multiply(double[] left, int leftAt, double[] right, int rightAt, int depth, double[] tile) {
        double[] sums = new double[WIDTH];
        double[] values = new double[WIDTH];
        for (int row = 0; row < ROWS; row++) {
            Arrays.fill(sums, 0);
            for (int i = 0; i < depth; i++) {
                // The copy is for the compiler: it vectorizes a loop over arrays that share one index.
                System.arraycopy(right, rightAt + i * WIDTH, values, 0, WIDTH);
                if (FUSED) {
                    addFused(left[leftAt + i * ROWS + row], values, sums);
                } else {
                    addRounded(left[leftAt + i * ROWS + row], values, sums);
                }
            }
            System.arraycopy(sums, 0, tile, row * WIDTH, WIDTH);
        }
    }

    private static void addFused(double factor, double[] values, double[] sums) {
        for (int c = 0; c < WIDTH; c++) {
            sums[c] = Math.fma(factor, values[c], sums[c]);
        }
    }

    private static void addRounded(double factor, double[] values, double[] sums) {
        for (int c = 0; c < WIDTH; c++) {
            sums[c] += factor * values[c];
        }
    }
}
