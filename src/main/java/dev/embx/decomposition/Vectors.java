package dev.embx.decomposition;

/** What is done with vectors of one length. */
final class Vectors {

    private Vectors() {}

    /** Sum of products, one after the other. */
    static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }

    /** Sum of products as four sums of every fourth product, none of which waits for the one before. */
    static double longDot(double[] x, double[] y) {
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

    /** Adds a multiple of a vector to another one. */
    static void addTimes(double factor, double[] x, double[] target) {
        for (int i = 0; i < target.length; i++) {
            target[i] += factor * x[i];
        }
    }

    /** Euclidean length. */
    static double length(double[] x) {
        return Math.sqrt(dot(x, x));
    }

    /** Makes the length 1; leaves zeros as they are. */
    static double[] unit(double[] x) {
        double length = length(x);
        for (int i = 0; i < x.length && length > 0; i++) {
            x[i] /= length;
        }
        return x;
    }
}
