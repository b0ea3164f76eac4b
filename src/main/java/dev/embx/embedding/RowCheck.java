package dev.embx.embedding;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Which rows of a set can take part in cosine similarity, and what is wrong with the others. A row counts once: as NaN if
 * it holds one, else as infinite, else as zero.
 *
 * @param usable rows with finite values that are not all zero, ascending
 * @param zero rows whose values are all zero
 * @param nan rows that hold a NaN (a missing value counts as one)
 * @param infinite rows that hold an infinite value
 * @param duplicateIds rows whose id an earlier row had already
 */
public record RowCheck(int[] usable, int[] zero, int[] nan, int[] infinite, int duplicateIds) {

    private enum Fault {
        NONE,
        ZERO,
        NAN,
        INFINITE
    }

    /** Looks at every value of a set once. */
    public static RowCheck of(EmbeddingSet set) {
        return of(set, Norms.lengths(set.vectors()));
    }

    /** Looks closer at those rows whose length ({@link Norms#lengths}) is no finite number or zero. */
    public static RowCheck of(EmbeddingSet set, double[] lengths) {
        Matrix vectors = set.vectors();
        Fault[] faults = new Fault[vectors.rows()];
        double[] values = new double[vectors.columns()];
        for (int row = 0; row < faults.length; row++) {
            if (lengths[row] > 0 && lengths[row] < Double.POSITIVE_INFINITY) {
                faults[row] = Fault.NONE;
            } else {
                vectors.copyRow(row, values);
                faults[row] = fault(values);
            }
        }
        return new RowCheck(
                rows(faults, Fault.NONE),
                rows(faults, Fault.ZERO),
                rows(faults, Fault.NAN),
                rows(faults, Fault.INFINITE),
                duplicates(set.ids()));
    }

    /** Number of rows that are left out of cosine similarity. */
    public int unusable() {
        return zero.length + nan.length + infinite.length;
    }

    private static Fault fault(double[] values) {
        boolean zero = true;
        boolean infinite = false;
        for (double value : values) {
            if (Double.isNaN(value)) {
                return Fault.NAN;
            }
            infinite |= Double.isInfinite(value);
            zero &= value == 0;
        }
        if (infinite) {
            return Fault.INFINITE;
        }
        return zero ? Fault.ZERO : Fault.NONE;
    }

    private static int[] rows(Fault[] faults, Fault wanted) {
        int[] rows = new int[faults.length];
        int count = 0;
        for (int row = 0; row < faults.length; row++) {
            if (faults[row] == wanted) {
                rows[count++] = row;
            }
        }
        return Arrays.copyOf(rows, count);
    }

    private static int duplicates(Ids ids) {
        Set<Object> seen = new HashSet<>(ids.size() * 2);
        int duplicates = 0;
        for (int row = 0; row < ids.size(); row++) {
            if (!seen.add(ids.value(row))) {
                duplicates++;
            }
        }
        return duplicates;
    }
}
