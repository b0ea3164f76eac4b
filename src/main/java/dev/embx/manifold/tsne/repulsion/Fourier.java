package dev.embx.manifold.tsne.repulsion;

/**
 * The discrete Fourier transform of many sequences of one length side by side (Cooley and Tukey 1965; radix 2, decimation in
 * time). The sequences stand in lanes, so that each butterfly is one loop over neighbors in memory.
 */
final class Fourier {
    private final int length;
    private final int[] reversed;
    private final double[] cosine;
    private final double[] sine;

    /**
     * Prepares for sequences of a length.
     *
     * @param length a power of 2
     */
    Fourier(int length) {
        this.length = length;
        reversed = new int[length];
        int bits = Integer.numberOfTrailingZeros(length);
        for (int i = 1; i < length; i++) {
            reversed[i] = Integer.reverse(i) >>> (Integer.SIZE - bits);
        }
        cosine = new double[Math.max(1, length / 2)];
        sine = new double[cosine.length];
        for (int i = 0; i < cosine.length; i++) {
            double angle = -2 * StrictMath.PI * i / length;
            cosine[i] = StrictMath.cos(angle);
            sine[i] = StrictMath.sin(angle);
        }
    }

    /** Where the value of an index must stand before {@link #transform}. */
    int place(int index) {
        return reversed[index];
    }

    /**
     * Transforms, not divided by the length; to transform back, exchange real and imaginary.
     *
     * @param real real parts, one array of lanes an index: index i stands at place(i); afterwards in order
     * @param imaginary imaginary parts, likewise
     */
    void transform(double[][] real, double[][] imaginary) {
        int half = 1;
        if (Integer.numberOfTrailingZeros(length) % 2 == 1) {
            for (int i = 0; i < length; i += 2) {
                sumAndDifference(real[i], real[i + 1]);
                sumAndDifference(imaginary[i], imaginary[i + 1]);
            }
            half = 2;
        }
        for (; half < length; half *= 4) {
            for (int start = 0; start < length; start += 4 * half) {
                for (int i = 0; i < half; i++) {
                    twoStages(real, imaginary, start + i, half, i * (length / (4 * half)));
                }
            }
        }
    }

    private static void sumAndDifference(double[] a, double[] b) {
        for (int lane = 0; lane < a.length; lane++) {
            double difference = a[lane] - b[lane];
            a[lane] += b[lane];
            b[lane] = difference;
        }
    }

    /** Two stages of radix 2 in one pass over memory. */
    private void twoStages(double[][] real, double[][] imaginary, int first, int half, int twiddle) {
        int second = first + half;
        int third = second + half;
        int fourth = third + half;
        double c = cosine[2 * twiddle];
        double s = sine[2 * twiddle];
        rotated(real[first], imaginary[first], real[second], imaginary[second], c, s);
        rotated(real[third], imaginary[third], real[fourth], imaginary[fourth], c, s);
        c = cosine[twiddle];
        s = sine[twiddle];
        rotated(real[first], imaginary[first], real[third], imaginary[third], c, s);
        // A quarter of a turn further: cosine and sine of the angle less 90 degrees.
        rotated(real[second], imaginary[second], real[fourth], imaginary[fourth], s, -c);
    }

    /** (a, b) becomes (a + wb, a - wb). */
    private static void rotated(
            double[] real, double[] imaginary, double[] otherReal, double[] otherImaginary, double c, double s) {
        for (int lane = 0; lane < real.length; lane++) {
            double re = otherReal[lane] * c - otherImaginary[lane] * s;
            double im = otherReal[lane] * s + otherImaginary[lane] * c;
            otherReal[lane] = real[lane] - re;
            otherImaginary[lane] = imaginary[lane] - im;
            real[lane] += re;
            imaginary[lane] += im;
        }
    }
}
