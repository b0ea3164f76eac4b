package dev.embx.metrics.pairs;

/**
 * Ranked pairs of rows. A pair has its later row first, as a lower triangle does: {@code row[i] > column[i]}.
 *
 * @param row the later row of each pair
 * @param column the earlier row of each pair
 * @param similarity the similarity of each pair, float64
 */
public record PairRanking(int[] row, int[] column, double[] similarity) {

    /** Number of pairs in the list. */
    public int size() {
        return row.length;
    }
}
