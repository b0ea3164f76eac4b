package dev.embx.metrics;

/** Who looks through a {@link Scan}: says which similarities matter and is told of every pair that may have such a one. */
public interface ScanSink {

    /** Pairs of a left row with at least this similarity matter; infinity where none does. */
    double most(int left);

    /** Pairs of a left row with at most this similarity matter; minus infinity where none does. */
    double least(int left);

    /** Whether pairs of these left groups with these right groups, ends excluded, can matter at all. */
    default boolean wants(int leftFrom, int leftTo, int from, int to) {
        return true;
    }

    /**
     * A pair that may matter; others come too.
     *
     * @param left the left group, or the number of the vector in a block of vectors
     * @param group the right group
     * @param score its float32 score
     * @param margin how far the score may be off
     */
    void accept(int left, int group, float score, double margin);
}
