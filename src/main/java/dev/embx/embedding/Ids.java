package dev.embx.embedding;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The ids of a set's items, typed as the file types them, so that they compare and join by value ({@code 2 < 10}).
 *
 * <p>An id column of whole numbers gives {@link Kind#INTEGER}, of floats {@link Kind#FLOAT}, of strings {@link Kind#TEXT};
 * without an id column the row numbers from 0 stand in ({@link Kind#ROW}).
 */
public final class Ids {

    /** How ids are stored. */
    public enum Kind {
        INTEGER,
        FLOAT,
        TEXT,
        ROW
    }

    private final String name;
    private final String type;
    private final Kind kind;
    private final long[] integers;
    private final double[] floats;
    private final String[] texts;

    private Ids(String name, String type, Kind kind, Object values) {
        this.name = Objects.requireNonNull(name);
        this.type = Objects.requireNonNull(type);
        this.kind = kind;
        this.integers = values instanceof long[] longs ? longs : new long[0];
        this.floats = values instanceof double[] doubles ? doubles : new double[0];
        this.texts = values instanceof String[] strings ? strings : new String[0];
    }

    /** Integer ids of the column {@code name}; {@code type} is the file's word for their type ("int64"). */
    public static Ids ofIntegers(String name, String type, long[] values) {
        return new Ids(name, type, Kind.INTEGER, values);
    }

    /** Float ids. */
    public static Ids ofFloats(String name, String type, double[] values) {
        return new Ids(name, type, Kind.FLOAT, values);
    }

    /** Text ids; none may be null. */
    public static Ids ofTexts(String name, String type, String[] values) {
        return new Ids(name, type, Kind.TEXT, values);
    }

    /** Row numbers from 0, where a file has no ids. */
    public static Ids ofRows(int rows) {
        long[] numbers = new long[rows];
        Arrays.setAll(numbers, i -> i);
        return new Ids("row", "row number", Kind.ROW, numbers);
    }

    /** Name of the id column. */
    public String name() {
        return name;
    }

    /** The file's word for the type of the id column, "int64" for instance. */
    public String type() {
        return type;
    }

    /** How the ids are stored. */
    public Kind kind() {
        return kind;
    }

    /** Number of ids. */
    public int size() {
        return switch (kind) {
            case INTEGER, ROW -> integers.length;
            case FLOAT -> floats.length;
            case TEXT -> texts.length;
        };
    }

    /** The id of a row as text: {@code 1}, {@code 1.5}, {@code abc}; a whole float is written without its ".0". */
    public String text(int row) {
        return switch (kind) {
            case INTEGER, ROW -> Long.toString(integers[row]);
            case FLOAT -> floatText(floats[row]);
            case TEXT -> texts[row];
        };
    }

    /** The first row with an id, written as {@link #text} writes it; -1 where there is none. */
    public int find(String id) {
        boolean possible = kind == Kind.TEXT || id.chars().anyMatch(Character::isDigit);
        return possible
                ? IntStream.range(0, size())
                        .filter(row -> text(row).equals(id))
                        .findFirst()
                        .orElse(-1)
                : -1;
    }

    private static String floatText(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    /** The id of a row as JSON would hold it: a {@link Long}, a {@link Double} or a {@link String}. */
    public Object value(int row) {
        return switch (kind) {
            case INTEGER, ROW -> integers[row];
            case FLOAT -> floats[row];
            case TEXT -> texts[row];
        };
    }

    /** Orders two rows by id: numbers by value, text by code units. */
    public int compare(int a, int b) {
        return switch (kind) {
            case INTEGER, ROW -> Long.compare(integers[a], integers[b]);
            case FLOAT -> Double.compare(floats[a], floats[b]);
            case TEXT -> texts[a].compareTo(texts[b]);
        };
    }

    /** The ids of the given rows, in the given order; row numbers stay those of the file. */
    public Ids select(int[] rows) {
        Object picked = switch (kind) {
            case INTEGER, ROW -> Arrays.stream(rows).mapToLong(r -> integers[r]).toArray();
            case FLOAT -> Arrays.stream(rows).mapToDouble(r -> floats[r]).toArray();
            case TEXT -> Arrays.stream(rows).mapToObj(r -> texts[r]).toArray(String[]::new);
        };
        return new Ids(name, type, kind, picked);
    }
}
