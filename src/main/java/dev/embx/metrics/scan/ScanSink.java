package dev.embx.metrics.scan;

/** The consumer of a {@link Scan}: states which similarities matter and receives every pair that may have one. */
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

    /** Whether all pairs matter always: then they come by {@link #acceptRow}. */
    default boolean takesAll() {
        return false;
    }

    /**
     * All pairs of a left row with some consecutive groups.
     *
     * @param from the first group; {@code scores[at]} is its score
     * @param columns number of groups
     */
    default void acceptRow(int left, int from, float[] scores, int at, int columns, double margin) {
        for (int c = 0; c < columns; c++) {
            accept(left, from + c, scores[at + c], margin);
        }
    }
}
