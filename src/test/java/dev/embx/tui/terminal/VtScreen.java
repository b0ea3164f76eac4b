package dev.embx.tui.terminal;

import dev.embx.text.CellWidth;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Style;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An interpreter of the bytes that a frame is made of, written from ECMA-48 and independently of the encoder: any byte or
 * sequence that the program has no need of is a failure. Outside of the alternate screen, where a shell may write too, and
 * after a change of the size, it is as lenient as a terminal is.
 */
public final class VtScreen {
    private static final String ALTERNATE_ON = "?1049h";
    private static final String ALTERNATE_OFF = "?1049l";

    private final VtStyle sgr = new VtStyle();
    private final ByteBuffer undecoded = ByteBuffer.allocate(8192);
    private final CharsetDecoder decoder =
            StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE);
    private int columns;
    private int rows;
    private String[][] glyphs;
    private Style[][] styles;
    private int column;
    private int row;
    private boolean wrapPending;
    private int top;
    private int bottom;
    private boolean strict = true;
    private boolean resized;
    private String incomplete = "";
    private String[][] main;
    private Style[][] mainStyles;
    private int mainRow;

    VtScreen(int columns, int rows) {
        resize(columns, rows);
        resized = false;
    }

    /** The screen of a terminal as a shell has it. */
    public static VtScreen ofShell(int columns, int rows) {
        VtScreen screen = new VtScreen(columns, rows);
        screen.strict = false;
        return screen;
    }

    /** Another size; what is on the screen then is anything, here nothing. */
    public void resize(int newColumns, int newRows) {
        columns = newColumns;
        rows = newRows;
        resized = true;
        wipe();
    }

    /** Forgets what is on the screen and where the cursor is. */
    public void wipe() {
        glyphs = new String[rows][columns];
        styles = new Style[rows][columns];
        eraseAll();
        top = 0;
        bottom = rows - 1;
        column = 0;
        row = 0;
        wrapPending = false;
    }

    /** Whether the alternate screen is shown. */
    public boolean isAlternate() {
        return main != null;
    }

    /** Interprets bytes of UTF-8; characters and sequences may be cut anywhere. */
    public void write(byte[] output) {
        for (int from = 0; from < output.length; ) {
            int count = Math.min(undecoded.remaining(), output.length - from);
            undecoded.put(output, from, count).flip();
            CharBuffer text = CharBuffer.allocate(undecoded.remaining());
            decoder.decode(undecoded, text, false);
            undecoded.compact();
            write(text.flip().toString());
            from += count;
        }
    }

    /** Interprets output; a sequence that is not complete waits for its rest. */
    public void write(String output) {
        String all = incomplete + output;
        int index = 0;
        while (index < all.length()) {
            int codePoint = all.codePointAt(index);
            int next = index + Character.charCount(codePoint);
            if (codePoint == 0x1B) {
                next = sequence(all, next);
                if (next < 0) {
                    break;
                }
            } else {
                character(codePoint);
            }
            index = next;
        }
        incomplete = all.substring(index);
    }

    /** Interprets a sequence from behind its ESC; returns where it ends, or -1 when it is not complete. */
    private int sequence(String output, int from) {
        if (from == output.length()) {
            return -1;
        }
        char kind = output.charAt(from);
        if ("_]P".indexOf(kind) >= 0) {
            return stringEnd(output, from);
        }
        require(kind == '[', "ESC " + kind);
        if (kind != '[') {
            return from + 1;
        }
        int end = from + 1;
        while (end < output.length() && output.charAt(end) < '@') {
            end++;
        }
        if (end == output.length()) {
            return -1;
        }
        String parameters = output.substring(from + 1, end);
        if (parameters.startsWith("?")) {
            mode(parameters + output.charAt(end));
        } else {
            control(parameters, output.charAt(end));
        }
        return end + 1;
    }

    /** Skips a string (APC, OSC, DCS), ended by BEL or ST; the cursor may be anywhere after the picture that it may hold. */
    private static int stringEnd(String output, int from) {
        int index = from;
        while (index < output.length() && output.charAt(index) != 7 && output.charAt(index) != 0x1B) {
            index++;
        }
        int end = index < output.length() && output.charAt(index) == 7 ? index + 1 : index + 2;
        return end <= output.length() ? end : -1;
    }

    private void mode(String mode) {
        if (mode.equals(ALTERNATE_ON)) {
            main = glyphs;
            mainStyles = styles;
            mainRow = row;
            wipe();
        } else if (mode.equals(ALTERNATE_OFF) && main != null) {
            // Another size meanwhile leaves nothing of the main screen here.
            boolean same = main.length == rows && main[0].length == columns;
            wipe();
            glyphs = same ? main : glyphs;
            styles = same ? mainStyles : styles;
            row = Math.min(mainRow, rows - 1);
            main = null;
        }
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
            default -> require(false, "unknown sequence CSI " + parameters + end);
        }
    }

    private void move(int toColumn, int toRow) {
        require(
                toColumn >= 0 && toColumn < columns && toRow >= 0 && toRow < rows,
                "moved to " + toColumn + "," + toRow);
        column = Math.max(0, Math.min(toColumn, columns - 1));
        row = Math.max(0, Math.min(toRow, rows - 1));
    }

    private void region(int newTop, int newBottom) {
        require(newTop <= newBottom && newBottom < rows, "region " + newTop + ".." + newBottom);
        top = Math.min(newTop, rows - 1);
        bottom = Math.min(newBottom, rows - 1);
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
            lineFeed();
        } else if (codePoint == '\b' && !isStrict()) {
            column = Math.max(0, column - 1);
        } else if (codePoint < ' ' || (codePoint >= 0x7F && codePoint <= 0x9F)) {
            require(false, "control " + codePoint);
        } else {
            print(codePoint);
        }
    }

    private void lineFeed() {
        if (row < bottom) {
            row++;
            return;
        }
        row = top;
        shift(1);
        row = bottom;
    }

    private void print(int codePoint) {
        int width = CellWidth.of(codePoint);
        if (width == 0) {
            combine(codePoint);
            return;
        }
        require(!wrapPending && column + width <= columns, "wrapped at " + column + "," + row);
        if (wrapPending) {
            wrapPending = false;
            column = 0;
            lineFeed();
        }
        if (column + width > columns) {
            return;
        }
        breakWide(column);
        breakWide(column + width - 1);
        put(column, Character.toString(codePoint));
        if (width == 2) {
            put(column + 1, "");
        }
        wrapPending = column + width == columns;
        column = Math.min(columns - 1, column + width);
    }

    private void combine(int codePoint) {
        int before = wrapPending ? column : column - 1;
        if (before < 0) {
            require(false, "a mark without a letter");
            return;
        }
        int base = glyphs[row][before].isEmpty() ? before - 1 : before;
        glyphs[row][base] += Character.toString(codePoint);
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
                if (!want.equals(is)) {
                    throw new AssertionError("cell " + c + "," + r + ": wanted " + want + ", shown " + is);
                }
            }
        }
    }

    /** A row as text. */
    String row(int atRow) {
        return String.join("", glyphs[atRow]).stripTrailing();
    }

    /** All rows as text, top down, one a line. */
    public String text() {
        return IntStream.range(0, rows).mapToObj(this::row).collect(Collectors.joining("\n"));
    }

    private static int number(String parameters, int position, int otherwise) {
        String[] parts = parameters.split(";", -1);
        return position < parts.length && !parts[position].isEmpty() ? Integer.parseInt(parts[position]) : otherwise;
    }

    private boolean isStrict() {
        return (strict || isAlternate()) && !resized;
    }

    private void require(boolean condition, String message) {
        if (!condition && isStrict()) {
            throw new AssertionError(message);
        }
    }
}
