package dev.embx.metrics.pairs;

import dev.embx.error.UserError;

/**
 * All pairs beyond a threshold, as far as they were kept.
 *
 * @param pairs the most extreme of them, in the order of {@link ExtremePairs}
 * @param count how many there are in all; {@code pairs} holds fewer where the limit cut them off
 */
public record ThresholdPairs(ExtremePairs.Ranking pairs, long count) {

    /** Whether the limit left pairs out. */
    public boolean cut() {
        return count > pairs.size();
    }

    /** Gives the pairs that were kept to a consumer, one by one, in order. */
    public void forEach(Consumer consumer) {
        for (int i = 0; i < pairs.size(); i++) {
            consumer.accept(pairs.row()[i], pairs.column()[i], pairs.similarity()[i]);
        }
    }

    /**
     * The limit of a search for all pairs beyond a value.
     *
     * @param above whether pairs of at least the value are wanted, or of at most it
     * @param value the value
     * @param limit pairs that are kept, the most extreme; all are counted
     */
    public record Threshold(boolean above, double value, int limit) {

        /** Checks that the value is a number. */
        public Threshold {
            if (Double.isNaN(value)) {
                throw UserError.usage("a threshold must be a number, not NaN", "");
            }
        }

        /** Pairs whose similarity is at least {@code value}. */
        public static Threshold atLeast(double value, int limit) {
            return new Threshold(true, value, limit);
        }

        /** Pairs whose similarity is at most {@code value}. */
        public static Threshold atMost(double value, int limit) {
            return new Threshold(false, value, limit);
        }

        boolean takes(double similarity) {
            return above ? similarity >= value : similarity <= value;
        }
    }

    /** Takes pairs one by one. */
    @FunctionalInterface
    public interface Consumer {

        /** A pair, its later row first, and its similarity. */
        void accept(int row, int column, double similarity);
    }
}
