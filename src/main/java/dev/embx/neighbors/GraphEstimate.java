package dev.embx.neighbors;

import dev.embx.job.Estimate;
import dev.embx.linalg.kernel.KernelSpeed;

/** What a graph of nearest neighbors costs; the constants are those of benchmarks.md. */
public final class GraphEstimate {
    /** Seconds that the JVM takes to compile it. */
    private static final double COMPILING_SECONDS = 1.4;

    private static final double PRODUCTS_PER_SECOND = 8e10;
    /** Keeping the lists of a row, and finding its rows nearby where there are few columns. */
    private static final double ROW_SECONDS = 3e-5;

    private static final double NARROW_ROW_SECONDS = 1.2e-5;
    private static final int BYTES_PER_VALUE = 8;
    private static final int BYTES_PER_NEIGHBOR = 24;

    private GraphEstimate() {}

    /** The cost of a graph as the first work of the process. */
    public static Estimate of(int rows, int columns, int k) {
        return new Estimate(
                (long) rows * (BYTES_PER_VALUE * (long) columns + BYTES_PER_NEIGHBOR * (long) k),
                KernelSpeed.seconds(processorSeconds(rows, columns), COMPILING_SECONDS));
    }

    /** Processor seconds of a graph whose code is compiled, on the machine of benchmarks.md. */
    public static double processorSeconds(int rows, int columns) {
        return columns <= GraphSearch.NEAR_COLUMNS
                ? rows * NARROW_ROW_SECONDS
                : rows * ROW_SECONDS + 0.5 * rows * rows * columns / PRODUCTS_PER_SECOND;
    }
}
