package dev.embx.linalg;

/** Operations on vectors of equal length. */
public final class Vectors {

    private Vectors() {}

    /**
     * Sum of products, as four sums of every fourth product, none of which waits for the one before: within n ulps of the exact
     * sum, and the same bits everywhere.
     */
    public static double dot(double[] x, double[] y) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = 0;
        for (; i + 3 < x.length; i += 4) {
            a += x[i] * y[i];
            b += x[i + 1] * y[i + 1];
            c += x[i + 2] * y[i + 2];
            d += x[i + 3] * y[i + 3];
        }
        for (; i < x.length; i++) {
            a += x[i] * y[i];
        }
        return a + b + (c + d);
    }

    /** Sum of the values, one after the other. */
    public static double sum(double[] x) {
        double sum = 0;
        for (double value : x) {
            sum += value;
        }
        return sum;
    }

    /** Adds a multiple of a vector to the first {@code x.length} places of another. */
    public static void addTimes(double factor, double[] x, double[] target) {
        addTimes(factor, x, target, x.length);
    }

    /** Adds a multiple of the first places of a vector to those of another. */
    static void addTimes(double factor, double[] x, double[] target, int places) {
        for (int i = 0; i < places; i++) {
            target[i] += factor * x[i];
        }
    }

    /** Multiplies every value by a factor. */
    static void scale(double[] x, double factor) {
        for (int i = 0; i < x.length; i++) {
            x[i] *= factor;
        }
    }

    /** Euclidean length. */
    public static double length(double[] x) {
        return Math.sqrt(dot(x, x));
    }

    /** Divides a vector by its length, in place; zeros stay. */
    public static double[] unit(double[] x) {
        double length = length(x);
        for (int i = 0; i < x.length && length > 0; i++) {
            x[i] /= length;
        }
        return x;
    }

    /** The largest magnitude; NaN where a value is NaN. */
    public static double largest(double[] x) {
        double largest = 0;
        for (double value : x) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    /**
     * The power of two that brings a magnitude to 1..2, or as near as a double can hold. Scaling by it is exact and keeps squares
     * and their sums from overflow and underflow. 1 for 0.
     */
    public static double powerOfTwo(double magnitude) {
        return magnitude == 0 ? 1 : Math.scalb(1.0, Math.min(-Math.getExponent(magnitude), Double.MAX_EXPONENT));
    }
}
