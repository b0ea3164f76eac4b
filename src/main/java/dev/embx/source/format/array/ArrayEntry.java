package dev.embx.source.format.array;

import dev.embx.error.UserError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An array in a file of several.
 *
 * @param name its name
 * @param type the file's word for its type
 * @param shape lengths of its axes
 * @param readable whether its values are real numbers, or text in an array of one axis
 */
record ArrayEntry(String name, String type, List<Long> shape, boolean readable) {

    boolean isMatrix() {
        return readable && shape.size() == 2 && shape.get(1) > 0;
    }

    private boolean hasRows(long rows) {
        boolean axes = isMatrix() || (readable && shape.size() == 1);
        return axes && shape.get(0) == rows;
    }

    /** Whether a file's word for a type is that of numbers that are read. */
    static boolean isNumeric(Runnable lookup) {
        try {
            lookup.run();
            return true;
        } catch (UserError e) {
            return false;
        }
    }

    /**
     * The arrays that make a table: those with as many rows as the matrix that was asked for, else as the matrix with the most rows,
     * else as the first array.
     *
     * @param vectors names of matrices that were asked for
     * @param notes where the others are listed with their shapes
     */
    static List<ArrayEntry> table(List<ArrayEntry> all, List<String> vectors, List<String> notes) {
        long rows = all.stream()
                .filter(entry -> entry.isMatrix() && vectors.contains(entry.name()))
                .findFirst()
                .or(() -> all.stream()
                        .filter(ArrayEntry::isMatrix)
                        .max(Comparator.comparingLong(entry -> entry.shape().get(0))))
                .or(() -> all.stream()
                        .filter(entry -> entry.readable() && entry.shape().size() == 1)
                        .findFirst())
                .map(entry -> entry.shape().get(0))
                .orElse(-1L);
        List<ArrayEntry> left = new ArrayList<>(all);
        left.removeIf(entry -> entry.hasRows(rows));
        List<ArrayEntry> table = new ArrayList<>(all);
        table.removeAll(left);
        if (!table.isEmpty() && !left.isEmpty()) {
            notes.add("arrays left out: " + list(left));
        }
        if (table.isEmpty()) {
            throw UserError.data("no array in it is a matrix of real numbers: " + list(all));
        }
        return table;
    }

    /** Names with types and shapes: {@code mean <f4 [1, 8]}. */
    private static String list(List<ArrayEntry> entries) {
        return entries.stream()
                .map(entry -> entry.name() + " " + entry.type() + " " + entry.shape())
                .collect(Collectors.joining(", "));
    }
}
