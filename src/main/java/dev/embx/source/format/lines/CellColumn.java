package dev.embx.source.format.lines;

import dev.embx.source.memory.MemoryColumn;
import dev.embx.source.parquet.NumberArray;
import dev.embx.source.parquet.schema.ValueType;
import dev.embx.text.Counts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A column that is read cell by cell and whose type is known only at its end: of lists where any cell is a list of numbers; of numbers where
 * a third of the cells are; else of text. The first cell that is no number among some that are is named. Whole numbers that int64 does not hold, or float64 where some are missing, are text: they are ids,
 * which must not be rounded.
 */
final class CellColumn {
    private static final long EXACT = 1L << 53;

    private final String name;
    private final List<String> cells = new ArrayList<>();
    private final BitSet texts = new BitSet();
    private final Doubles elements = new Doubles();
    private final List<int[]> lists = new ArrayList<>();
    private int last = -1;
    private int repeats;
    private int firstRepeat;

    CellColumn(String name) {
        this.name = name;
    }

    /** A cell that is text. */
    void text(int row, String value) {
        put(row, value);
        texts.set(row);
    }

    /** A cell that is a number, as it is written. */
    void number(int row, String value) {
        put(row, value);
    }

    /** A cell that is a number if all others are; empty ones are missing. */
    void guess(int row, String value) {
        put(row, value == null || value.isEmpty() ? null : value);
    }

    /** A cell that is missing. */
    void missing(int row) {
        put(row, null);
    }

    /** A cell that is a list. */
    void list(int row, Doubles values) {
        begin(row);
        lists.add(new int[] {row, values.size()});
        for (double value : values.toArray()) {
            elements.add(value);
        }
    }

    private void put(int row, String value) {
        begin(row);
        while (cells.size() <= row) {
            cells.add(null);
        }
        cells.set(row, value);
    }

    /** Drops what the row had: of a key that is there twice the last one counts. */
    private void begin(int row) {
        if (row == last) {
            firstRepeat = repeats++ == 0 ? row : firstRepeat;
            texts.clear(row);
            if (!lists.isEmpty() && lists.get(lists.size() - 1)[0] == row) {
                elements.drop(lists.remove(lists.size() - 1)[1]);
            }
        }
        last = row;
    }

    /** What is wrong with it. */
    List<String> notes(IntFunction<String> place) {
        return repeats == 0
                ? List.of()
                : List.of(place.apply(firstRepeat) + ": key " + name + " is there twice, the last one counts"
                        + (repeats == 1 ? "" : " (and so in " + Counts.of(repeats - 1, "more row") + ")"));
    }

    /**
     * The column with a given number of rows.
     *
     * @param place where a row stands in the file: {@code line 3}
     */
    MemoryColumn column(int rows, IntFunction<String> place) {
        if (elements.size() > 0) {
            int[] lengths = new int[rows];
            lists.forEach(list -> lengths[list[0]] = list[1]);
            return MemoryColumn.ofLists(name, ValueType.FLOAT64, new NumberArray.Float64(elements.toArray()), lengths);
        }
        if (rows == 0) {
            // Only the name shows what the values would be: dimensions have numbered names.
            boolean dimension = Character.isDigit(name.isEmpty() ? ' ' : name.charAt(name.length() - 1));
            return dimension ? MemoryColumn.ofFloats(name, new double[0]) : MemoryColumn.ofTexts(name, new String[0]);
        }
        return flat(Arrays.copyOf(cells.toArray(new String[0]), rows), place);
    }

    private MemoryColumn flat(String[] all, IntFunction<String> place) {
        BitSet strays = strays(all);
        long present = Arrays.stream(all).filter(cell -> cell != null).count();
        long numbers = present - strays.cardinality();
        if (numbers == 0 || hasLeadingZero(all)) {
            return MemoryColumn.ofTexts(name, all);
        }
        if (2 * numbers < strays.cardinality()) {
            return MemoryColumn.ofTexts(name, all, stray(all, strays, place));
        }
        boolean whole = isWhole(all, strays);
        if (!strays.isEmpty()) {
            ValueType type = whole ? ValueType.INT64 : ValueType.FLOAT64;
            return MemoryColumn.ofMixed(name, type, floats(all, strays), all, stray(all, strays, place));
        }
        return whole ? whole(all, present == all.length) : MemoryColumn.ofFloats(name, floats(all, strays));
    }

    /** The cells that are there and no numbers. */
    private BitSet strays(String[] all) {
        BitSet strays = new BitSet();
        for (int row = 0; row < all.length; row++) {
            if (all[row] != null && (texts.get(row) || !Doubles.isNumber(all[row]))) {
                strays.set(row);
            }
        }
        return strays;
    }

    private String stray(String[] all, BitSet strays, IntFunction<String> place) {
        int first = strays.nextSetBit(0);
        int more = strays.cardinality() - 1;
        return place.apply(first) + ", column " + name + ": expected a number, found \"" + clip(all[first]) + "\""
                + Counts.more(more, "such cell");
    }

    private static String clip(String cell) {
        return cell.length() <= 40 ? cell : cell.substring(0, 40) + "…";
    }

    private static boolean hasLeadingZero(String[] all) {
        for (String cell : all) {
            if (cell != null && cell.length() > 1 && cell.charAt(0) == '0' && Character.isDigit(cell.charAt(1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWhole(String[] all, BitSet strays) {
        for (int row = 0; row < all.length; row++) {
            if (all[row] != null && !strays.get(row) && !isWhole(all[row].strip())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a number is digits with or without a sign; negative zero is a float. */
    private static boolean isWhole(String number) {
        int from = number.charAt(0) == '-' || number.charAt(0) == '+' ? 1 : 0;
        return number.chars().skip(from).allMatch(c -> c >= '0' && c <= '9') && !number.equals("-0");
    }

    private MemoryColumn whole(String[] all, boolean complete) {
        long[] integers = new long[all.length];
        boolean exact = true;
        for (int row = 0; row < all.length; row++) {
            try {
                integers[row] = all[row] == null ? 0 : Long.parseLong(all[row].strip());
            } catch (NumberFormatException e) {
                return MemoryColumn.ofTexts(name, all);
            }
            exact &= Math.abs(integers[row]) <= EXACT && integers[row] != Long.MIN_VALUE;
        }
        if (complete) {
            return MemoryColumn.ofIntegers(name, integers);
        }
        return exact
                ? MemoryColumn.ofMixed(name, ValueType.INT64, floats(all, new BitSet()), all, "")
                : MemoryColumn.ofTexts(name, all);
    }

    private static double[] floats(String[] all, BitSet strays) {
        double[] floats = new double[all.length];
        for (int row = 0; row < all.length; row++) {
            floats[row] = all[row] == null || strays.get(row) ? Double.NaN : Doubles.parse(all[row]);
        }
        return floats;
    }
}
