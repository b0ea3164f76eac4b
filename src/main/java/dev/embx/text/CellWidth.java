package dev.embx.text;

/** Columns that a code point takes in a terminal: 0, 1 or 2. */
public final class CellWidth {

    private CellWidth() {}

    /** The columns of one code point. */
    public static int of(int codePoint) {
        return codePoint < 0x300 ? 1 : Character.getType(codePoint) == Character.NON_SPACING_MARK ? 0 : 1;
    }

    /** The columns of a text. */
    public static int of(String text) {
        return text.codePoints().map(CellWidth::of).sum();
    }
}
