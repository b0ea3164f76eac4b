package dev.embx.text;

/** Columns that text takes in a terminal, as {@code wcwidth} counts them: 0, 1 or 2 per code point, 1 where it is ambiguous. */
public final class CellWidth {

    private CellWidth() {}

    /** The columns of one code point. */
    public static int of(int codePoint) {
        if (isNarrow(codePoint)) {
            return 1;
        }
        if (UnicodeTables.ZERO_WIDTH.contains(codePoint)) {
            return 0;
        }
        return UnicodeTables.WIDE.contains(codePoint) ? 2 : 1;
    }

    /** Whether every terminal shows the code point in one column: letters of Europe, dashes, box lines, blocks, braille. */
    public static boolean isNarrow(int codePoint) {
        return codePoint < 0x300
                || isIn(codePoint, 0x2500, 0x25FC)
                || isIn(codePoint, 0x2800, 0x28FF)
                || isIn(codePoint, 0x370, 0x482)
                || isIn(codePoint, 0x48A, 0x52F)
                || isIn(codePoint, 0x2010, 0x2027)
                || isIn(codePoint, 0x2190, 0x2193);
    }

    private static boolean isIn(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }

    /** The columns of a text. */
    public static int of(String text) {
        int width = 0;
        int index = 0;
        while (index < text.length()) {
            int codePoint = text.codePointAt(index);
            width += of(codePoint);
            index += Character.charCount(codePoint);
        }
        return width;
    }

    /**
     * Cuts a text that is too wide and ends it with an ellipsis; where not even the ellipsis fits, with nothing.
     *
     * @return a text of at most {@code columns} columns: one less where a wide character would stick out
     */
    public static String clip(String text, int columns, String ellipsis) {
        if (of(text) <= columns) {
            return text;
        }
        int mark = of(ellipsis);
        return mark > columns ? head(text, columns) : head(text, columns - mark) + ellipsis;
    }

    /** Cuts a text that is too wide in its middle, so that its beginning and its end stay; like {@link #clip} otherwise. */
    public static String clipMiddle(String text, int columns, String ellipsis) {
        int room = columns - of(ellipsis);
        if (of(text) <= columns || room < 2) {
            return clip(text, columns, ellipsis);
        }
        int from = text.length();
        int width = 0;
        while (from > 0) {
            int codePoint = text.codePointBefore(from);
            if (width + of(codePoint) > room / 2) {
                break;
            }
            width += of(codePoint);
            from -= Character.charCount(codePoint);
        }
        // What takes no column belongs to the character before it, which is cut off.
        while (from < text.length() && of(text.codePointAt(from)) == 0) {
            from += Character.charCount(text.codePointAt(from));
        }
        return head(text, room - width) + ellipsis + text.substring(from);
    }

    /** The text clipped and filled with spaces to exactly {@code columns} columns. */
    public static String fit(String text, int columns, String ellipsis) {
        String clipped = clip(text, columns, ellipsis);
        return clipped + " ".repeat(Math.max(0, columns - of(clipped)));
    }

    private static String head(String text, int columns) {
        int width = 0;
        int index = 0;
        while (index < text.length()) {
            int codePoint = text.codePointAt(index);
            width += of(codePoint);
            if (width > columns) {
                return text.substring(0, index);
            }
            index += Character.charCount(codePoint);
        }
        return text;
    }
}
