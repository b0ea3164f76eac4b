package dev.embx.metrics.pairs;

/**
 * Which similarities a search for all pairs beyond a value takes.
 *
 * @param above whether pairs of at least the value are wanted, or of at most it
 * @param value the value
 * @param limit pairs that are kept, the most extreme; all are counted
 */
public record PairThreshold(boolean above, double value, int limit) {

    /** Checks that the value is a number. */
    public PairThreshold {
        if (Double.isNaN(value) || limit < 0) {
            throw new IllegalArgumentException("a threshold is a number, and its limit not negative");
        }
    }

    /** Pairs whose similarity is at least {@code value}. */
    public static PairThreshold atLeast(double value, int limit) {
        return new PairThreshold(true, value, limit);
    }

    /** Pairs whose similarity is at most {@code value}. */
    public static PairThreshold atMost(double value, int limit) {
        return new PairThreshold(false, value, limit);
    }

    boolean takes(double similarity) {
        return above ? similarity >= value : similarity <= value;
    }
}
