package dev.embx.manifold.tsne;

/**
 * Finds how fast the weight of neighbors falls off with their distance, so that the neighbors' entropy is that of {@code
 * perplexity} equal ones: bisection of the precision of a Gaussian (van der Maaten and Hinton 2008, section 2).
 */
final class PerplexitySearch {
    private static final int STEPS = 200;
    private static final double TOLERANCE = 1e-10;

    private final double wantedEntropy;

    PerplexitySearch(double perplexity) {
        wantedEntropy = StrictMath.log(perplexity);
    }

    /**
     * Turns squared distances into probabilities that add up to 1.
     *
     * @param squared squared distances, 0 or more
     * @param from first of them
     * @param to one after the last
     * @param weights takes the probabilities, at the same places
     */
    void weigh(double[] squared, int from, int to, double[] weights) {
        double smallest = Double.POSITIVE_INFINITY;
        double mean = 0;
        for (int i = from; i < to; i++) {
            smallest = Math.min(smallest, squared[i]);
            mean += squared[i] / (to - from);
        }
        double beta = mean > smallest ? 1 / (mean - smallest) : 1;
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        for (int step = 0; step < STEPS; step++) {
            double difference = entropy(squared, from, to, beta, smallest, weights) - wantedEntropy;
            if (Math.abs(difference) <= TOLERANCE) {
                return;
            }
            if (difference > 0) {
                low = beta;
                beta = high == Double.POSITIVE_INFINITY ? beta * 2 : (beta + high) / 2;
            } else {
                high = beta;
                beta = (beta + low) / 2;
            }
        }
    }

    /** The entropy at a precision, and the weights there. Distances count from the smallest, which changes no weight. */
    private static double entropy(double[] squared, int from, int to, double beta, double smallest, double[] weights) {
        double sum = 0;
        double product = 0;
        for (int i = from; i < to; i++) {
            double distance = squared[i] - smallest;
            weights[i] = StrictMath.exp(-distance * beta);
            sum += weights[i];
            product += distance * weights[i];
        }
        for (int i = from; i < to; i++) {
            weights[i] /= sum;
        }
        return StrictMath.log(sum) + beta * product / sum;
    }
}
