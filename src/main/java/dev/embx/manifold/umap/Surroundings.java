package dev.embx.manifold.umap;

/**
 * The reach of each item's surroundings: beyond the nearest neighbor that is not at the same place, strength falls off
 * exponentially, so fast that the strengths add up to log2 of the number of neighbors (McInnes, Healy and Melville 2018,
 * algorithm 3).
 */
final class Surroundings {
    private static final int STEPS = 64;
    private static final double TOLERANCE = 1e-5;
    private static final double SMALLEST_SHARE = 1e-3;

    private final double wanted;
    private final double meanOfAll;

    private Surroundings(double wanted, double meanOfAll) {
        this.wanted = wanted;
        this.meanOfAll = meanOfAll;
    }

    /** For rows of {@code k} distances to others; the item itself counts as one more neighbor, at distance 0. */
    static Surroundings of(double[] distance, int k) {
        double sum = 0;
        for (double each : distance) {
            sum += each;
        }
        double mean = distance.length == 0 ? 0 : sum / distance.length * k / (k + 1);
        return new Surroundings(StrictMath.log(k + 1.0) / StrictMath.log(2), mean);
    }

    /** Turns the ascending distances at {@code from} to {@code to - 1} into strengths, 0..1, at the same places. */
    void weigh(double[] distance, int from, int to, double[] strength) {
        double nearest = 0;
        double mean = 0;
        for (int i = to - 1; i >= from; i--) {
            nearest = distance[i] > 0 ? distance[i] : nearest;
            mean += distance[i] / (to - from + 1);
        }
        double smallest = SMALLEST_SHARE * (nearest > 0 ? mean : meanOfAll);
        double reach = Math.max(smallest, reach(distance, from, to, nearest));
        for (int i = from; i < to; i++) {
            strength[i] = strength(distance[i] - nearest, reach);
        }
    }

    private double reach(double[] distance, int from, int to, double nearest) {
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        double reach = 1;
        for (int step = 0; step < STEPS; step++) {
            double sum = 0;
            for (int i = from; i < to; i++) {
                sum += strength(distance[i] - nearest, reach);
            }
            if (Math.abs(sum - wanted) < TOLERANCE) {
                break;
            }
            if (sum > wanted) {
                high = reach;
                reach = (low + high) / 2;
            } else {
                low = reach;
                reach = high == Double.POSITIVE_INFINITY ? reach * 2 : (low + high) / 2;
            }
        }
        return reach;
    }

    private static double strength(double beyond, double reach) {
        return beyond > 0 && reach > 0 ? StrictMath.exp(-beyond / reach) : 1;
    }
}
