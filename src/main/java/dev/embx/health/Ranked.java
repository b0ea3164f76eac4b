package dev.embx.health;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Items with a value each: the list behind a figure.
 *
 * @param rows rows of the set
 * @param values one value per row; NaN for rows without one
 */
public record Ranked(int[] rows, double[] values) {
    static final Ranked NONE = new Ranked(new int[0], new double[0]);

    /** Number of items. */
    public int size() {
        return rows.length;
    }

    /** Rows without a value. */
    static Ranked of(int[] rows) {
        double[] values = new double[rows.length];
        Arrays.fill(values, Double.NaN);
        return new Ranked(rows, values);
    }

    /** The last first. */
    Ranked reversed() {
        int last = rows.length - 1;
        return new Ranked(
                IntStream.rangeClosed(0, last).map(i -> rows[last - i]).toArray(),
                IntStream.rangeClosed(0, last)
                        .mapToDouble(i -> values[last - i])
                        .toArray());
    }

    /** The places that are wanted, the largest value first; of equal values the smaller row. */
    static Ranked largest(int[] rows, double[] values, IntPredicate wanted) {
        int[] places = IntStream.range(0, rows.length)
                .filter(wanted)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -values[i]).thenComparing(i -> rows[i]))
                .mapToInt(i -> i)
                .toArray();
        return new Ranked(
                Arrays.stream(places).map(i -> rows[i]).toArray(),
                Arrays.stream(places).mapToDouble(i -> values[i]).toArray());
    }
}
