package dev.embx.metrics.pairs;

import dev.embx.metrics.Metric;
import java.util.Arrays;

/**
 * The number of pairs by similarity in equal bins; NumPy's {@code histogram} with a range.
 *
 * @param edges ends of the bins, ascending, one more than there are bins; a bin holds its lower end, the last its upper too
 * @param counts pairs in each bin
 * @param below pairs below the first edge
 * @param above pairs above the last edge
 */
public record SimilarityHistogram(double[] edges, long[] counts, long below, long above) {

    /**
     * Equal bins for a histogram.
     *
     * @param from the lower end of the first bin
     * @param to the upper end of the last, above {@code from}
     * @param bins number of bins, at least 1
     */
    public record Range(double from, double to, int bins) {

        /** Checks that there is a bin. */
        public Range {
            boolean finite = Double.isFinite(to - from);
            if (!finite || from >= to || bins < 1) {
                throw new IllegalArgumentException("a histogram needs a bin and a lower end below its upper end");
            }
        }

        /** The range of {@link Metric#COSINE} and {@link Metric#CORRELATION}: -1 to 1. */
        public static Range cosine(int bins) {
            return new Range(-1, 1, bins);
        }

        /** The ends of the bins, one more than there are bins, as NumPy's {@code linspace} has them. */
        double[] edges() {
            double step = (to - from) / bins;
            double[] edges = new double[bins + 1];
            Arrays.setAll(edges, i -> i == bins ? to : from + i * step);
            return edges;
        }
    }
}
