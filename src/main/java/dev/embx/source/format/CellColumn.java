package dev.embx.source.format;

import dev.embx.source.parquet.NumberArray;
import dev.embx.source.parquet.ValueType;
import dev.embx.text.Counts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A column that is read cell by cell and whose type is known only at its end: of lists where any cell is a list; of whole
 * numbers, else of floats, where all cells that are there are; else of text.
 */
final class CellColumn {
    private final String name;
    private final List<String> cells = new ArrayList<>();
    private final Doubles elements = new Doubles();
    private final List<int[]> lists = new ArrayList<>();
    private boolean text;
    private int strays;
    private int firstStray;

    CellColumn(String name) {
        this.name = name;
    }

    /** A cell that is text. */
    void text(int row, String value) {
        text = true;
        put(row, value);
    }

    /** A cell that is a number, as it is written. */
    void number(int row, String value) {
        put(row, value);
    }

    /** A cell that is a number if all others are; empty ones are missing. */
    void guess(int row, String value) {
        put(row, value == null || value.isEmpty() ? null : value);
    }

    /** A cell that is a list. */
    void list(int row, Doubles values) {
        lists.add(new int[] {row, values.size()});
        for (double value : values.toArray()) {
            elements.add(value);
        }
    }

    private void put(int row, String value) {
        while (cells.size() < row) {
            cells.add(null);
        }
        cells.add(value);
    }

    /** What is wrong with it; complete after {@link #column}. */
    List<String> notes() {
        return strays == 0
                ? List.of()
                : List.of("column " + name + ": " + Counts.of(strays, "cell is not a number", "cells are not numbers")
                        + " (first: row " + firstStray + ")");
    }

    /** The column of so many rows. */
    MemoryColumn column(int rows) {
        if (!lists.isEmpty()) {
            int[] lengths = new int[rows];
            lists.forEach(list -> lengths[list[0]] = list[1]);
            return MemoryColumn.ofLists(name, ValueType.FLOAT64, new NumberArray.Float64(elements.toArray()), lengths);
        }
        if (rows == 0) {
            // Nothing but the name tells what the values would be: those of a dimension have a number.
            boolean dimension = Character.isDigit(name.isEmpty() ? ' ' : name.charAt(name.length() - 1));
            return dimension ? MemoryColumn.ofFloats(name, new double[0]) : MemoryColumn.ofTexts(name, new String[0]);
        }
        String[] all = Arrays.copyOf(cells.toArray(new String[0]), rows);
        if (text || !isNumeric(all)) {
            return MemoryColumn.ofTexts(name, all);
        }
        return isWhole(all) ? whole(all) : floats(all);
    }

    /** Whether most cells are numbers and none is a whole number with zeros in front, which is a name. */
    private boolean isNumeric(String[] all) {
        int numbers = 0;
        int others = 0;
        for (int row = 0; row < all.length; row++) {
            if (all[row] == null) {
                continue;
            }
            if (Doubles.isNumber(all[row])) {
                numbers++;
            } else {
                firstStray = others++ == 0 ? row : firstStray;
            }
        }
        boolean numeric = numbers > 0 && others * 10 < numbers && !hasLeadingZero(all);
        strays = numeric ? others : 0;
        return numeric;
    }

    private static boolean hasLeadingZero(String[] all) {
        for (String cell : all) {
            if (cell != null && cell.length() > 1 && cell.charAt(0) == '0' && Character.isDigit(cell.charAt(1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWhole(String[] all) {
        for (String cell : all) {
            boolean whole = cell != null
                    && cell.length() <= 18
                    && cell.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '-')
                    && cell.lastIndexOf('-') <= 0
                    && !cell.equals("-");
            if (!whole) {
                return false;
            }
        }
        return true;
    }

    private MemoryColumn whole(String[] all) {
        return MemoryColumn.ofIntegers(
                name, Arrays.stream(all).mapToLong(Long::parseLong).toArray());
    }

    private MemoryColumn floats(String[] all) {
        return MemoryColumn.ofFloats(
                name,
                Arrays.stream(all)
                        .mapToDouble(cell -> cell == null || !Doubles.isNumber(cell) ? Double.NaN : Doubles.parse(cell))
                        .toArray());
    }
}
