package dev.embx.linalg.kernel;

/**
 * How far a float32 score can be from the dot product of the float64 vectors that were rounded to it.
 *
 * <p>Let u = 2^-24 and x, y be the float64 vectors, X, Y their float32 roundings: |X_i - x_i| &lt;= u |x_i| (+ 2^-150 where
 * it underflows). A sum of n float32 products, in any order and with or without fused multiply-add, is off by at most
 * gamma_n sum |X_i Y_i|, gamma_n = n u / (1 - n u) (N. J. Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed.,
 * section 3.1, eq. 3.5), and sum |x_i y_i| &lt;= |x| |y| (Cauchy-Schwarz). So
 *
 * <pre>|score - x.y| &lt;= (gamma_n (1 + u)^2 + 2 u + u^2) |x| |y| + underflow</pre>
 *
 * <p>{@link #relative} is gamma_n + 3 u, made 2 % larger: that covers the squares of u and the rounding of the float64
 * definition itself, which is of the order n 2^-53, less than a millionth of n u.
 */
public final class ErrorBound {
    private static final double UNIT_ROUNDOFF = 0x1p-24;

    private ErrorBound() {}

    /** The bound for vectors of norm 1 with {@code depth} values, without underflow. */
    public static double relative(int depth) {
        double nu = depth * UNIT_ROUNDOFF;
        return 1.02 * (nu / (1 - nu) + 3 * UNIT_ROUNDOFF);
    }

    /**
     * What underflow adds for vectors of norms at most {@code norm} and {@code other}: each rounding and each product is
     * off by at most 2^-150 more, and |x_i| is at most the norm.
     */
    public static double underflow(int depth, double norm, double other) {
        return depth * 0x1p-148 * (1 + norm + other);
    }
}
