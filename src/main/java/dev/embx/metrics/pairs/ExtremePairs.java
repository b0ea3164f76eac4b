package dev.embx.metrics.pairs;

/**
 * The two ends of the ranking of all pairs of usable rows.
 *
 * <p>Order of {@code most}: similarity descending, then later row ascending, then earlier row ascending; of {@code least}:
 * similarity ascending, then likewise.
 *
 * @param most the most similar pairs
 * @param least the least similar pairs
 * @param items usable rows
 * @param pairs number of all pairs of usable rows
 */
public record ExtremePairs(Ranking most, Ranking least, int items, long pairs) {

    /**
     * Ranked pairs of rows. A pair has its later row first, as a lower triangle does: {@code row[i] > column[i]}.
     *
     * @param row the later row of each pair
     * @param column the earlier row of each pair
     * @param similarity the similarity of each pair, float64
     */
    public record Ranking(int[] row, int[] column, double[] similarity) {

        /** Number of pairs in the list. */
        public int size() {
            return row.length;
        }
    }
}
