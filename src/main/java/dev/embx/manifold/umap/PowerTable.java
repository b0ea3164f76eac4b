package dev.embx.manifold.umap;

/**
 * x to a fixed power between 0 and 2, to some five digits, in a few steps of plain arithmetic: the same on every machine, and
 * many times faster than {@code StrictMath.pow}. Linear between 64 nodes per octave.
 */
final class PowerTable {
    private static final int NODE_BITS = 6;
    private static final int SHIFT = 52 - NODE_BITS;
    private static final double CELL = 1.0 / (1L << SHIFT);
    private static final int LOWEST = -80;
    private static final int HIGHEST = 80;
    private static final long FIRST = Double.doubleToRawLongBits(Math.scalb(1.0, LOWEST)) >> SHIFT;

    private final double[] power = new double[((HIGHEST - LOWEST) << NODE_BITS) + 2];

    PowerTable(double exponent) {
        for (int i = 0; i < power.length; i++) {
            power[i] = StrictMath.pow(Double.longBitsToDouble((FIRST + i) << SHIFT), exponent);
        }
    }

    /** The power of a number of 0 or more; what is below 2^-80 or above 2^80 counts as these. */
    double of(double x) {
        long bits = Double.doubleToRawLongBits(x);
        int node = (int) Math.min(power.length - 2L, Math.max(0, (bits >> SHIFT) - FIRST));
        double beyond = (bits & ((1L << SHIFT) - 1)) * CELL;
        return power[node] + beyond * (power[node + 1] - power[node]);
    }
}
