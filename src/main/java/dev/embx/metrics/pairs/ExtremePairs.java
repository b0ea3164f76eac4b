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
public record ExtremePairs(PairRanking most, PairRanking least, int items, long pairs) {}
