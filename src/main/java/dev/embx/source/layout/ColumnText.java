package dev.embx.source.layout;

import dev.embx.source.memory.MemoryColumn;

/** A flat column of any readable type as text, null where a value is missing. */
public final class ColumnText {

    private ColumnText() {}

    public static String[] of(MemoryColumn column) {
        if (column.hasTexts()) {
            return column.texts();
        }
        boolean whole = column.type().isInteger();
        String[] texts =
                new String[whole ? column.integers().length : column.floats().length()];
        for (int row = 0; row < texts.length; row++) {
            if (whole) {
                texts[row] = Long.toString(column.integers()[row]);
            } else if (!Double.isNaN(column.number(row))) {
                texts[row] = text(column.number(row), column.type().fitsFloat32());
            }
        }
        return texts;
    }

    /** A whole number is written without ".0", as ids are. */
    private static String text(double value, boolean narrow) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        return narrow ? Float.toString((float) value) : Double.toString(value);
    }
}
