package dev.embx.source;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.JoinReport;
import dev.embx.embedding.Matrix;
import dev.embx.embedding.RowCheck;
import dev.embx.text.Counts;
import dev.embx.text.Decimals;
import dev.embx.text.Label;
import java.util.ArrayList;
import java.util.List;

/**
 * What embx makes of a set: its shape, the rows that can be used, and all that a careful reader should know.
 *
 * @param rows rows of the file
 * @param dimensions values of a vector
 * @param usable rows with finite values that are not all zero
 * @param sum of all values of the usable rows in float64, row by row
 * @param warnings one sentence each, safe to show
 */
public record Inspection(int rows, int dimensions, int usable, double sum, List<String> warnings) {

    /** Copies the list. */
    public Inspection {
        warnings = List.copyOf(warnings);
    }

    /** Inspects a set whose rows have been checked. */
    public static Inspection of(EmbeddingSet set, RowCheck check) {
        List<String> warnings = new ArrayList<>();
        set.origin().notes().forEach(note -> warnings.add(Label.of(note).text()));
        rows(set, check, warnings);
        labels(set.join(), warnings);
        return new Inspection(
                set.rows(), set.dimensions(), check.usable().length, sum(set.vectors(), check.usable()), warnings);
    }

    private static void rows(EmbeddingSet set, RowCheck check, List<String> warnings) {
        if (set.rows() == 0) {
            warnings.add("the set has no rows");
        }
        add(warnings, check.nan().length, set.rows(), "missing value or NaN, excluded from comparisons");
        add(warnings, check.infinite().length, set.rows(), "infinite value, excluded from comparisons");
        add(warnings, check.zero().length, set.rows(), "zero vector, excluded from comparisons");
        add(warnings, check.duplicateIds(), set.rows(), "id of an earlier row");
    }

    private static void labels(JoinReport join, List<String> warnings) {
        if (join.joined()) {
            add(warnings, join.unlabeled(), join.matched() + join.unlabeled(), "no matching row in " + join.table());
            if (join.duplicateKeys() > 0) {
                warnings.add(Counts.of(join.duplicateKeys(), "row", "rows") + " of " + join.table()
                        + " with a key of an earlier row: ignored");
            }
        }
    }

    private static void add(List<String> warnings, int count, int of, String what) {
        if (count > 0) {
            warnings.add(Decimals.count(count) + " of " + Counts.of(of, "row") + ": " + what);
        }
    }

    private static double sum(Matrix vectors, int[] rows) {
        double sum = 0;
        double[] values = new double[vectors.columns()];
        for (int row : rows) {
            vectors.copyRow(row, values);
            for (double value : values) {
                sum += value;
            }
        }
        return sum;
    }
}
