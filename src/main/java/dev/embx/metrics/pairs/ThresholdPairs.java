package dev.embx.metrics.pairs;

/**
 * All pairs beyond a threshold, as far as they were kept.
 *
 * @param pairs the most extreme of them, in the order of {@link ExtremePairs}
 * @param count how many there are in all; {@code pairs} holds fewer where the limit cut them off
 */
public record ThresholdPairs(PairRanking pairs, long count) {

    /** Whether the limit left pairs out. */
    public boolean cut() {
        return count > pairs.size();
    }

    /** Gives the pairs that were kept to a consumer, one by one, in order. */
    public void forEach(PairConsumer consumer) {
        for (int i = 0; i < pairs.size(); i++) {
            consumer.accept(pairs.row()[i], pairs.column()[i], pairs.similarity()[i]);
        }
    }
}
