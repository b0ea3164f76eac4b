package dev.embx.source.layout;

import dev.embx.source.parquet.schema.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Columns whose names are one prefix and a number each: {@code column_0}, {@code column_1}, ...; sorted by that number, since
 * a file may hold them as text sorts them.
 *
 * @param prefix the text before the number
 * @param columns at least one column, by number
 */
record NumberedColumns(String prefix, List<Column> columns) {
    private static final int MOST_DIGITS = 9;

    /** All groups among the columns, in order of first appearance. */
    static List<NumberedColumns> groups(List<Column> columns) {
        Map<String, List<Column>> byPrefix = new LinkedHashMap<>();
        for (Column column : columns) {
            int digits = digits(column.name());
            if (digits > 0 && digits <= MOST_DIGITS) {
                String prefix = column.name().substring(0, column.name().length() - digits);
                byPrefix.computeIfAbsent(prefix, p -> new ArrayList<>()).add(column);
            }
        }
        List<NumberedColumns> groups = new ArrayList<>();
        byPrefix.forEach((prefix, members) -> {
            members.sort((a, b) -> Integer.compare(number(a), number(b)));
            groups.add(new NumberedColumns(prefix, List.copyOf(members)));
        });
        return groups;
    }

    /** Whether a name ends in a number. */
    static boolean isNumbered(String name) {
        return digits(name) > 0;
    }

    int size() {
        return columns.size();
    }

    /** How many of the columns hold floats. */
    boolean isFloat() {
        return columns.get(0).type().isFloat();
    }

    /** The first number that is missing between the first and the last, or -1. */
    int gap() {
        for (int i = 1; i < columns.size(); i++) {
            int expected = number(columns.get(i - 1)) + 1;
            if (number(columns.get(i)) > expected) {
                return expected;
            }
        }
        return -1;
    }

    private static int number(Column column) {
        String name = column.name();
        return Integer.parseInt(name.substring(name.length() - digits(name)));
    }

    private static int digits(String name) {
        int digits = 0;
        while (digits < name.length() && isDigit(name.charAt(name.length() - 1 - digits))) {
            digits++;
        }
        return digits;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
