package dev.embx.neighbors;

import dev.embx.embedding.Matrix;
import dev.embx.embedding.Norms;
import dev.embx.error.UserError;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Positions of items on the line from one item to another: position (x - a)·(b - a) / |b - a|², and the Euclidean distance from the
 * line, of the vectors as they are. Ordered by position, ties by row; the two ends are not among the items.
 *
 * @param from the item at 0
 * @param to the item at 1
 * @param length Euclidean distance of the two
 * @param rows the items
 * @param position of each
 * @param distance of each from the line
 */
public record Axis(int from, int to, double length, int[] rows, double[] position, double[] distance) {

    /**
     * Measures all items.
     *
     * @param finite rows without NaN and infinite values, the two ends among them
     * @throws UserError where both ends are at the same place
     */
    public static Axis of(Matrix vectors, int[] finite, int from, int to) {
        double[] direction = row(vectors, to);
        double[] origin = row(vectors, from);
        double length = subtract(direction, origin);
        if (!(length > 0)) {
            throw UserError.usage("both ends have the same vector: they define no axis", "");
        }
        double[] position = new double[finite.length];
        double[] distance = new double[finite.length];
        for (int i = 0; i < finite.length; i++) {
            double[] rest = row(vectors, finite[i]);
            subtract(rest, origin);
            for (int c = 0; c < rest.length; c++) {
                position[i] += rest[c] / length * (direction[c] / length);
            }
            for (int c = 0; c < rest.length; c++) {
                rest[c] -= position[i] * direction[c];
            }
            distance[i] = Norms.norm(rest);
        }
        int[] order = IntStream.range(0, finite.length)
                .filter(i -> finite[i] != from && finite[i] != to)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> position[i]).thenComparing(i -> finite[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        return new Axis(
                from,
                to,
                length,
                IntStream.of(order).map(i -> finite[i]).toArray(),
                IntStream.of(order).mapToDouble(i -> position[i]).toArray(),
                IntStream.of(order).mapToDouble(i -> distance[i]).toArray());
    }

    private static double[] row(Matrix vectors, int row) {
        double[] values = new double[vectors.columns()];
        vectors.copyRow(row, values);
        return values;
    }

    /** Subtracts a vector from another and returns the length of the difference. */
    private static double subtract(double[] from, double[] vector) {
        for (int c = 0; c < from.length; c++) {
            from[c] -= vector[c];
        }
        return Norms.norm(from);
    }

    /** The {@code count} items that are nearest to the line, in the same order; of equal distances the smaller row. */
    public Axis nearest(int count) {
        int[] kept = IntStream.range(0, rows.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> distance[i]).thenComparing(i -> rows[i]))
                .limit(count)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        return new Axis(
                from,
                to,
                length,
                IntStream.of(kept).map(i -> rows[i]).toArray(),
                IntStream.of(kept).mapToDouble(i -> position[i]).toArray(),
                IntStream.of(kept).mapToDouble(i -> distance[i]).toArray());
    }
}
