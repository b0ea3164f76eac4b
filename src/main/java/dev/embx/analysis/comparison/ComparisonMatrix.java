package dev.embx.analysis.comparison;

import dev.embx.comparison.Comparison;
import dev.embx.comparison.Measure;
import java.util.List;

/**
 * All pairs of some sets side by side.
 *
 * @param sets their names
 * @param pairs the comparisons of set 1 with 0, 2 with 0, 2 with 1, ...: a lower triangle by rows, where the set with the
 *     smaller place is the first of each
 */
public record ComparisonMatrix(List<String> sets, List<Comparison> pairs) {

    /** Copies the lists. */
    public ComparisonMatrix {
        sets = List.copyOf(sets);
        pairs = List.copyOf(pairs);
    }

    /** The comparison of two different sets by their places. */
    public Comparison get(int row, int column) {
        int late = Math.max(row, column);
        return pairs.get(late * (late - 1) / 2 + Math.min(row, column));
    }

    /** A figure of two sets; of a set and itself what equal sets give. */
    public double value(Measure measure, int row, int column) {
        return row == column ? measure.same() : measure.of(get(row, column));
    }
}
