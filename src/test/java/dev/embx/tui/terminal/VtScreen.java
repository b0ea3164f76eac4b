package dev.embx.tui.terminal;

import dev.embx.text.CellWidth;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Style;
import java.util.Arrays;

/**
 * An interpreter of the bytes that a frame is made of, written from ECMA-48 and independently of the encoder: any byte or
 * sequence that the program has no need of is a failure.
 */
final class VtScreen {
    private final int columns;
    private final int rows;
    private final String[][] glyphs;
    private final Style[][] styles;
    private final Sgr sgr = new Sgr();
    private int column;
    private int row;
    private boolean wrapPending;
    private int top;
    private int bottom;

    VtScreen(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        this.bottom = rows - 1;
        this.glyphs = new String[rows][columns];
        this.styles = new Style[rows][columns];
        for (int r = 0; r < rows; r++) {
            erase(r, 0);
        }
    }

    /** Interprets output. */
    void write(String output) {
        int index = 0;
        while (index < output.length()) {
            int codePoint = output.codePointAt(index);
            if (codePoint == 0x1B) {
                index = sequence(output, index + 1);
            } else {
                character(codePoint);
                index += Character.charCount(codePoint);
            }
        }
    }

    private int sequence(String output, int from) {
        if ("_]P".indexOf(output.charAt(from)) >= 0) {
            return stringEnd(output, from);
        }
        require(output.charAt(from) == '[', "ESC " + output.charAt(from));
        int end = from + 1;
        while (output.charAt(end) < '@') {
            end++;
        }
        String parameters = output.substring(from + 1, end);
        if (!parameters.startsWith("?")) {
            control(parameters, output.charAt(end));
        }
        return end + 1;
    }

    /** Skips a string (APC, OSC, DCS), ended by BEL or ST; the cursor may be anywhere after the picture that it may hold. */
    private static int stringEnd(String output, int from) {
        int index = from;
        while (output.charAt(index) != 7 && output.charAt(index) != 0x1B) {
            index++;
        }
        return output.charAt(index) == 7 ? index + 1 : index + 2;
    }

    private void control(String parameters, char end) {
        wrapPending &= end == 'm';
        int first = number(parameters, 0, 1);
        switch (end) {
            case 'A' -> move(column, row - first);
            case 'B' -> move(column, row + first);
            case 'C' -> move(column + first, row);
            case 'D' -> move(column - first, row);
            case 'G' -> move(first - 1, row);
            case 'H' -> move(number(parameters, 1, 1) - 1, first - 1);
            case 'K' -> erase(row, column);
            case 'J' -> eraseAll();
            case 'L' -> shift(-first);
            case 'M' -> shift(first);
            case 'm' -> sgr.apply(parameters);
            case 'r' -> region(first - 1, number(parameters, 1, rows) - 1);
            default -> throw new AssertionError("unknown sequence CSI " + parameters + end);
        }
    }

    private void move(int toColumn, int toRow) {
        require(
                toColumn >= 0 && toColumn < columns && toRow >= 0 && toRow < rows,
                "moved to " + toColumn + "," + toRow);
        column = toColumn;
        row = toRow;
    }

    private void region(int newTop, int newBottom) {
        require(newTop <= newBottom && newBottom < rows, "region " + newTop + ".." + newBottom);
        top = newTop;
        bottom = newBottom;
        move(0, 0);
    }

    /** Deletes lines at the cursor (inserts for a negative number), within the region. */
    private void shift(int lines) {
        String[][] oldGlyphs = glyphs.clone();
        Style[][] oldStyles = styles.clone();
        for (int r = row; r <= bottom; r++) {
            int source = r + lines;
            glyphs[r] = new String[columns];
            styles[r] = new Style[columns];
            if (source >= row && source <= bottom) {
                glyphs[r] = oldGlyphs[source].clone();
                styles[r] = oldStyles[source].clone();
            } else {
                erase(r, 0);
            }
        }
        require(row >= top, "lines shifted outside the region");
    }

    private void eraseAll() {
        for (int r = 0; r < rows; r++) {
            erase(r, 0);
        }
    }

    private void erase(int atRow, int from) {
        Style style = new Style(Style.DEFAULT, sgr.style().background(), 0);
        Arrays.fill(glyphs[atRow], from, columns, " ");
        Arrays.fill(styles[atRow], from, columns, style);
    }

    private void character(int codePoint) {
        if (codePoint == '\r') {
            column = 0;
            wrapPending = false;
        } else if (codePoint == '\n') {
            require(row != bottom, "a line feed would scroll");
            row++;
        } else {
            require(codePoint >= ' ' && (codePoint < 0x7F || codePoint > 0x9F), "control " + codePoint);
            print(codePoint);
        }
    }

    private void print(int codePoint) {
        int width = CellWidth.of(codePoint);
        if (width == 0) {
            int before = wrapPending ? column : column - 1;
            int base = glyphs[row][before].isEmpty() ? before - 1 : before;
            glyphs[row][base] += Character.toString(codePoint);
            return;
        }
        require(!wrapPending && column + width <= columns, "wrapped at " + column + "," + row);
        breakWide(column);
        breakWide(column + width - 1);
        put(column, Character.toString(codePoint));
        if (width == 2) {
            put(column + 1, "");
        }
        wrapPending = column + width == columns;
        column = Math.min(columns - 1, column + width);
    }

    /** A wide glyph of which one half is overwritten loses the other. */
    private void breakWide(int at) {
        if (glyphs[row][at].isEmpty()) {
            glyphs[row][at - 1] = " ";
            glyphs[row][at] = " ";
        } else if (at + 1 < columns && glyphs[row][at + 1].isEmpty()) {
            glyphs[row][at + 1] = " ";
        }
    }

    private void put(int at, String glyph) {
        glyphs[row][at] = glyph;
        styles[row][at] = sgr.style();
    }

    /** Fails where the screen does not show a frame. */
    void assertShows(Frame frame) {
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                String want = frame.glyph(c, r) + " " + frame.style(c, r);
                String is = glyphs[r][c] + " " + styles[r][c];
                require(want.equals(is), "cell " + c + "," + r + ": wanted " + want + ", shown " + is);
            }
        }
    }

    /** A row as text. */
    String row(int atRow) {
        return String.join("", glyphs[atRow]).stripTrailing();
    }

    private static int number(String parameters, int position, int otherwise) {
        String[] parts = parameters.split(";", -1);
        return position < parts.length && !parts[position].isEmpty() ? Integer.parseInt(parts[position]) : otherwise;
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new AssertionError(message);
        }
    }

    /** The style that SGR sequences add up to. */
    private static final class Sgr {
        private Style style = Style.PLAIN;

        Style style() {
            return style;
        }

        void apply(String parameters) {
            int[] codes = Arrays.stream(parameters.split(";", -1))
                    .mapToInt(code -> code.isEmpty() ? 0 : Integer.parseInt(code))
                    .toArray();
            int at = 0;
            while (at < codes.length) {
                at = code(codes, at);
            }
        }

        private int code(int[] codes, int at) {
            int code = codes[at];
            if (code == 38 || code == 48) {
                return extended(codes, at);
            }
            if (code >= 30) {
                color(code);
            } else {
                attribute(code);
            }
            return at + 1;
        }

        private int extended(int[] codes, int at) {
            boolean indexed = codes[at + 1] == 5;
            int ink = indexed ? codes[at + 2] : Style.rgb(codes[at + 2], codes[at + 3], codes[at + 4]);
            style = codes[at] == 38 ? style.ink(ink) : style.on(ink);
            return at + (indexed ? 3 : 5);
        }

        private void color(int code) {
            int tens = code / 10 * 10;
            int ink = code % 10 == 9 && tens < 90 ? Style.DEFAULT : code % 10 + (tens >= 90 ? 8 : 0);
            boolean foreground = tens == 30 || tens == 90;
            require(foreground || tens == 40 || tens == 100, "SGR " + code);
            style = foreground ? style.ink(ink) : style.on(ink);
        }

        private void attribute(int code) {
            switch (code) {
                case 0 -> style = Style.PLAIN;
                case 1 -> style = style.with(Style.BOLD);
                case 2 -> style = style.with(Style.DIM);
                case 4 -> style = style.with(Style.UNDERLINE);
                case 7 -> style = style.with(Style.REVERSE);
                case 22 -> style = without(Style.BOLD | Style.DIM);
                case 24 -> style = without(Style.UNDERLINE);
                case 27 -> style = without(Style.REVERSE);
                default -> throw new AssertionError("SGR " + code);
            }
        }

        private Style without(int attributes) {
            return new Style(style.foreground(), style.background(), style.attributes() & ~attributes);
        }
    }
}
