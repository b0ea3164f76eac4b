package dev.embx.source.memory;

import dev.embx.source.parquet.NumberArray;
import dev.embx.source.parquet.schema.Column;
import dev.embx.source.parquet.schema.Column.Shape;
import dev.embx.source.parquet.schema.ValueType;
import java.util.List;
import java.util.Locale;

/**
 * A column held in memory. Which of the arrays is filled follows from type and shape; the others are empty.
 *
 * @param name its name
 * @param type what the values mean
 * @param shape one value a row, or one list a row
 * @param floats values of a float column: one a row, NaN where missing; or the elements of all lists one after the other
 * @param lengths elements of each row's list
 * @param integers values of an integer column
 * @param texts values of a text column, null where missing; of a column of numbers with some cells that are none, all cells
 * @param stray the first cell that is no number and where it is; empty where all cells are numbers, or none is
 */
public record MemoryColumn(
        String name,
        ValueType type,
        Shape shape,
        NumberArray floats,
        int[] lengths,
        long[] integers,
        String[] texts,
        String stray) {
    private static final NumberArray NO_FLOATS = new NumberArray.Float64(new double[0]);

    /** A column of text. */
    public static MemoryColumn ofTexts(String name, String[] texts) {
        return ofTexts(name, texts, "");
    }

    /** A column of text in which some cells are numbers. */
    public static MemoryColumn ofTexts(String name, String[] texts, String stray) {
        return new MemoryColumn(name, ValueType.STRING, Shape.FLAT, NO_FLOATS, new int[0], new long[0], texts, stray);
    }

    /** A column of whole numbers, none missing. */
    public static MemoryColumn ofIntegers(String name, long[] integers) {
        return ofIntegers(name, ValueType.INT64, integers);
    }

    /** A column of whole numbers that the file holds in {@code type}, none missing. */
    public static MemoryColumn ofIntegers(String name, ValueType type, long[] integers) {
        return new MemoryColumn(name, type, Shape.FLAT, NO_FLOATS, new int[0], integers, new String[0], "");
    }

    /** A column of floats. */
    public static MemoryColumn ofFloats(String name, double[] floats) {
        return ofFloats(name, ValueType.FLOAT64, new NumberArray.Float64(floats));
    }

    /** A column of floats that the file holds in {@code type}. */
    public static MemoryColumn ofFloats(String name, ValueType type, NumberArray floats) {
        return new MemoryColumn(name, type, Shape.FLAT, floats, new int[0], new long[0], new String[0], "");
    }

    /** A column of numbers in which some cells are text: NaN as numbers, and kept as they are for ids and metadata. */
    public static MemoryColumn ofMixed(String name, ValueType type, double[] numbers, String[] cells, String stray) {
        NumberArray floats = new NumberArray.Float64(numbers);
        return new MemoryColumn(name, type, Shape.FLAT, floats, new int[0], new long[0], cells, stray);
    }

    /** Whether its cells are kept as text. */
    public boolean hasTexts() {
        return type == ValueType.STRING || texts.length > 0;
    }

    /** A column whose values are not read. */
    public static MemoryColumn ofNothing(String name, ValueType type, Shape shape) {
        return new MemoryColumn(name, type, shape, NO_FLOATS, new int[0], new long[0], new String[0], "");
    }

    /** A column of lists. */
    public static MemoryColumn ofLists(String name, ValueType type, NumberArray elements, int[] lengths) {
        return new MemoryColumn(name, type, Shape.LIST, elements, lengths, new long[0], new String[0], "");
    }

    /** Number in a row of a flat column of numbers; NaN where it is missing. */
    public double number(int row) {
        return integers.length > 0 ? integers[row] : floats.get(row);
    }

    /** As a column of a schema. */
    Column column(int index) {
        String typeName = shape == Shape.LIST ? "list<" + typeName() + ">" : typeName();
        return new Column(index, name, List.of(name), type, typeName, shape, new Column.Storage(null, type, 0, 0, 0));
    }

    private String typeName() {
        return switch (type) {
            case FLOAT32 -> "float";
            case FLOAT64 -> "double";
            default -> type.name().toLowerCase(Locale.ROOT);
        };
    }
}
