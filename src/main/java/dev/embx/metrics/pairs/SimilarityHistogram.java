package dev.embx.metrics.pairs;

/**
 * How many pairs have a similarity in each of some equal bins; NumPy's {@code histogram} with a range.
 *
 * @param edges ends of the bins, ascending, one more than there are bins; a bin holds its lower end, the last its upper too
 * @param counts pairs in each bin
 * @param below pairs below the first edge
 * @param above pairs above the last edge
 */
public record SimilarityHistogram(double[] edges, long[] counts, long below, long above) {}
