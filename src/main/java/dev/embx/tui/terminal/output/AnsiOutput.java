package dev.embx.tui.terminal.output;

import dev.embx.tui.cell.Style;
import java.util.Arrays;

/**
 * The bytes of one frame as they grow. Knows where the cursor is and how the terminal writes, so that it asks for a move or
 * a style only where needed and in the shortest form (ECMA-48, DEC STD 070).
 */
final class AnsiOutput {
    private static final int UNKNOWN = -1;

    private final SgrDifference difference = new SgrDifference();
    private final boolean unicode;
    private byte[] bytes = new byte[16_384];
    private int length;
    private int column = UNKNOWN;
    private int row = UNKNOWN;
    private Style style;
    private long replaced;

    AnsiOutput(boolean unicode) {
        this.unicode = unicode;
    }

    /** Forgets the bytes; the cursor and the style stay what they are. */
    void clear() {
        length = 0;
    }

    /** Forgets where the cursor is and which style is on. */
    void forgetState() {
        column = UNKNOWN;
        row = UNKNOWN;
        style = null;
    }

    /** Forgets in which column the cursor is: after a glyph that terminals do not agree on, or one in the last column. */
    void forgetColumn() {
        column = UNKNOWN;
    }

    /** Whether the cursor is known to be in a cell. */
    boolean isAt(int atColumn, int atRow) {
        return column == atColumn && row == atRow;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** How many characters were replaced since they must never reach a terminal; 0 unless a view forgot to make a label. */
    long replaced() {
        return replaced;
    }

    /** Moves the cursor by the shortest sequence. */
    void moveTo(int newColumn, int newRow) {
        if (newColumn == column && newRow == row) {
            return;
        }
        String absolute = "\033[" + (newRow + 1) + ";" + (newColumn + 1) + "H";
        String relative = relative(newColumn, newRow);
        put(relative != null && relative.length() < absolute.length() ? relative : absolute);
        column = newColumn;
        row = newRow;
    }

    private String relative(int newColumn, int newRow) {
        if (row == UNKNOWN) {
            return null;
        }
        if (newRow == row) {
            return newColumn == 0 ? "\r" : column == UNKNOWN ? "\033[" + (newColumn + 1) + "G" : along(newColumn);
        }
        if (newColumn == 0 && newRow == row + 1) {
            return "\r\n";
        }
        return newColumn == column ? by(newRow - row, 'B', 'A') : null;
    }

    private String along(int newColumn) {
        String steps = by(newColumn - column, 'C', 'D');
        String direct = "\033[" + (newColumn + 1) + "G";
        return steps.length() <= direct.length() ? steps : direct;
    }

    private static String by(int distance, char forward, char backward) {
        int count = Math.abs(distance);
        return "\033[" + (count == 1 ? "" : String.valueOf(count)) + (distance > 0 ? forward : backward);
    }

    /** Switches to a style. */
    void style(Style next) {
        if (!next.equals(style)) {
            put("\033[");
            put(difference.parameters(style, next));
            put('m');
            style = next;
        }
    }

    /** The style that is on; null if unknown. */
    Style style() {
        return style;
    }

    /** Writes a glyph of known width at the cursor. Characters that could act on the terminal become {@code ?}. */
    void glyph(String glyph, int width) {
        if (unicode) {
            putSafe(glyph);
        } else {
            putAscii(glyph, width);
        }
        if (column != UNKNOWN) {
            column += width;
        }
    }

    private void putSafe(String glyph) {
        int index = 0;
        while (index < glyph.length()) {
            int codePoint = glyph.codePointAt(index);
            index += Character.charCount(codePoint);
            if (SafeText.isVisible(codePoint)) {
                putCodePoint(codePoint);
            } else {
                put('?');
                replaced++;
            }
        }
    }

    private void putAscii(String glyph, int width) {
        char c = glyph.charAt(0);
        boolean harmless = glyph.length() == 1 && c >= ' ' && c <= '~';
        put(harmless ? c : '?');
        if (!harmless) {
            replaced++;
        }
        if (width == 2) {
            put(' ');
        }
    }

    /** Erases from the cursor to the end of the line, in no color. */
    void eraseLine() {
        style(Style.PLAIN);
        put("\033[K");
    }

    /** Scrolls the rows {@code top..bottom} up by some lines, or down by a negative number; the lines that come are blank. */
    void scroll(int top, int bottom, int lines) {
        style(Style.PLAIN);
        put("\033[" + (top + 1) + ";" + (bottom + 1) + "r");
        column = 0;
        row = 0;
        moveTo(0, top);
        int count = Math.abs(lines);
        put("\033[" + (count == 1 ? "" : String.valueOf(count)) + (lines > 0 ? 'M' : 'L') + "\033[r");
        column = 0;
        row = 0;
    }

    /** Puts the frame so far between two texts of ASCII. */
    void wrap(String before, String after) {
        ensure(before.length());
        System.arraycopy(bytes, 0, bytes, before.length(), length);
        int end = length + before.length();
        length = 0;
        put(before);
        length = end;
        put(after);
    }

    /** Appends ASCII that does not move the cursor. */
    void put(String ascii) {
        ensure(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            bytes[length++] = (byte) ascii.charAt(i);
        }
    }

    private void put(char ascii) {
        ensure(1);
        bytes[length++] = (byte) ascii;
    }

    private void putCodePoint(int codePoint) {
        ensure(4);
        if (codePoint < 0x80) {
            bytes[length++] = (byte) codePoint;
            return;
        }
        if (codePoint < 0x800) {
            bytes[length++] = (byte) (0xC0 | codePoint >> 6);
        } else {
            if (codePoint < 0x10000) {
                bytes[length++] = (byte) (0xE0 | codePoint >> 12);
            } else {
                bytes[length++] = (byte) (0xF0 | codePoint >> 18);
                bytes[length++] = (byte) (0x80 | (codePoint >> 12 & 0x3F));
            }
            bytes[length++] = (byte) (0x80 | (codePoint >> 6 & 0x3F));
        }
        bytes[length++] = (byte) (0x80 | (codePoint & 0x3F));
    }

    private void ensure(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
