package dev.embx.source.table;

import dev.embx.embedding.Ids;
import java.math.BigDecimal;

/**
 * Keys that compare by value across types: in a set of numbers, the cells {@code 1}, {@code 1.0} and {@code 001} are one key;
 * in a set of texts, only a trailing ".0" of a whole number is ignored, for "007" may well be another item than "7".
 */
public final class Key {
    private static final int LONGEST = 64;

    private Key() {}

    /** The key of a row of a set. */
    public static Object of(Ids ids, int row) {
        Object value = ids.value(row);
        if (value instanceof Double number) {
            return canonical(number);
        }
        return value instanceof String text ? text(text) : value;
    }

    /** The key that a cell of a table stands for when it is looked up among {@code ids}. */
    public static Object of(Ids ids, String cell) {
        if (ids.kind() == Ids.Kind.TEXT) {
            return text(cell);
        }
        Object number = number(cell);
        return number == null ? cell : number;
    }

    /** A cell as a number, {@link Long} where it is whole; null where it is none. */
    static Object number(String cell) {
        String text = cell.strip();
        if (text.isEmpty() || "0123456789-+.".indexOf(text.charAt(0)) < 0) {
            return null;
        }
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            return real(text);
        }
    }

    private static Object real(String text) {
        char last = text.charAt(text.length() - 1);
        if (last != '.' && (last < '0' || last > '9')) {
            return null;
        }
        try {
            double value = Double.parseDouble(text);
            return Math.abs(value) < 0x1p53 || Math.abs(value) > 0x1p63 || text.length() > LONGEST
                    ? canonical(value)
                    : exact(text, value);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** A number that float64 may round: whole where it is, digit by digit. */
    private static Object exact(String text, double value) {
        try {
            return new BigDecimal(text).longValueExact();
        } catch (ArithmeticException e) {
            return value;
        }
    }

    private static Object canonical(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 0x1p63;
        return whole ? (Object) (long) value : (Object) value;
    }

    private static String text(String text) {
        int whole = text.length() - 2;
        if (whole < 1 || !text.endsWith(".0")) {
            return text;
        }
        for (int i = 0; i < whole; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return text;
            }
        }
        return text.substring(0, whole);
    }
}
