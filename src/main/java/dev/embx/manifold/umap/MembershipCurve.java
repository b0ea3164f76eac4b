package dev.embx.manifold.umap;

/**
 * How strongly two points at a distance d on the map belong together: 1 / (1 + a d^(2b)), fitted by least squares to 1 up to the
 * smallest distance and exp(smallest - d) from there (McInnes, Healy and Melville 2018, UMAP, arXiv 1802.03426, definition 11).
 *
 * @param a the factor, above 0
 * @param b the exponent, above 0
 */
record MembershipCurve(double a, double b) {
    private static final int SAMPLES = 300;
    private static final double FARTHEST = 3;
    private static final int STEPS = 500;

    /** Fits by Levenberg's damped Gauss-Newton steps from a = b = 1. */
    static MembershipCurve fit(double minDist) {
        MembershipCurve best = new MembershipCurve(1, 1);
        double damping = 1e-3;
        for (int step = 0; step < STEPS && damping < 1e12; step++) {
            MembershipCurve next = best.step(minDist, damping);
            if (next.a > 0 && next.b > 0 && next.error(minDist) < best.error(minDist)) {
                best = next;
                damping /= 10;
            } else {
                damping *= 10;
            }
        }
        return best;
    }

    /** Membership at a distance, 0..1. */
    double at(double distance) {
        return 1 / (1 + a * StrictMath.pow(distance, 2 * b));
    }

    private static double sample(int i) {
        return FARTHEST * i / (SAMPLES - 1);
    }

    private double residual(double distance, double minDist) {
        return (distance < minDist ? 1 : StrictMath.exp(minDist - distance)) - at(distance);
    }

    private double error(double minDist) {
        double sum = 0;
        for (int i = 0; i < SAMPLES; i++) {
            double residual = residual(sample(i), minDist);
            sum += residual * residual;
        }
        return sum;
    }

    private MembershipCurve step(double minDist, double damping) {
        double aa = 0;
        double ab = 0;
        double bb = 0;
        double toA = 0;
        double toB = 0;
        for (int i = 1; i < SAMPLES; i++) {
            double distance = sample(i);
            double squared = at(distance) * at(distance);
            double power = StrictMath.pow(distance, 2 * b);
            double slopeA = -squared * power;
            double slopeB = -squared * a * power * 2 * StrictMath.log(distance);
            double residual = residual(distance, minDist);
            aa += slopeA * slopeA;
            ab += slopeA * slopeB;
            bb += slopeB * slopeB;
            toA += slopeA * residual;
            toB += slopeB * residual;
        }
        aa *= 1 + damping;
        bb *= 1 + damping;
        double determinant = aa * bb - ab * ab;
        return new MembershipCurve(a + (bb * toA - ab * toB) / determinant, b + (aa * toB - ab * toA) / determinant);
    }
}
