package dev.embx.linalg;

/**
 * The eigenvalues of a symmetric tridiagonal matrix by implicit QL steps with Wilkinson's shift, which converge for every such
 * matrix (Wilkinson 1968; Parlett 1998, The symmetric eigenvalue problem, section 8.10).
 */
final class Tridiagonal {
    private final double[] diagonal;
    private final double[] beside;
    private final double[][] rows;
    private final double negligible;

    /**
     * A matrix, which is overwritten.
     *
     * @param beside as long as the diagonal; the last value is not used
     * @param rows turned as the eigenvectors are, each two rows that a step turns; empty where they are not wanted
     */
    Tridiagonal(double[] diagonal, double[] beside, double[][] rows) {
        this.diagonal = diagonal;
        this.beside = beside;
        this.rows = rows;
        double largest = 0;
        for (int i = 0; i < diagonal.length; i++) {
            largest = Math.max(largest, Math.abs(diagonal[i]) + Math.abs(beside[i]));
        }
        negligible = Math.ulp(1.0) * largest;
        if (!(largest < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("eigenvalues of a matrix that is not finite");
        }
    }

    /** In no order. */
    double[] eigenvalues() {
        for (int first = 0; first < diagonal.length; first++) {
            for (int last = end(first); last > first; last = end(first)) {
                step(first, last);
            }
        }
        return diagonal;
    }

    /** The last row of the block that a row begins. */
    private int end(int first) {
        int last = first;
        while (last < diagonal.length - 1 && Math.abs(beside[last]) > negligible) {
            last++;
        }
        return last;
    }

    private void step(int first, int last) {
        double half = (diagonal[first + 1] - diagonal[first]) / (2 * beside[first]);
        double shift = beside[first] / (half + Math.copySign(Math.sqrt(half * half + 1), half));
        double g = diagonal[last] - diagonal[first] + shift;
        double sine = 1;
        double cosine = 1;
        double moved = 0;
        for (int i = last - 1; i >= first; i--) {
            double f = sine * beside[i];
            double b = cosine * beside[i];
            double r = Math.sqrt(f * f + g * g);
            if (r == 0) {
                // The block splits here: the rest of the step belongs to the next block.
                diagonal[i + 1] -= moved;
                beside[last] = 0;
                beside[i + 1] = 0;
                return;
            }
            if (i + 1 < last) {
                beside[i + 1] = r;
            }
            sine = f / r;
            cosine = g / r;
            g = diagonal[i + 1] - moved;
            r = (diagonal[i] - g) * sine + 2 * cosine * b;
            moved = sine * r;
            diagonal[i + 1] = g + moved;
            g = cosine * r - b;
            if (rows.length > 0) {
                turn(rows[i], rows[i + 1], cosine, sine);
            }
        }
        diagonal[first] -= moved;
        beside[first] = g;
    }

    private static void turn(double[] x, double[] y, double cosine, double sine) {
        for (int i = 0; i < x.length; i++) {
            double before = y[i];
            y[i] = sine * x[i] + cosine * before;
            x[i] = cosine * x[i] - sine * before;
        }
    }
}
