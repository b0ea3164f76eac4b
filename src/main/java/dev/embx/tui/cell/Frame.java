package dev.embx.tui.cell;

import dev.embx.image.Picture;
import dev.embx.text.CellWidth;
import java.util.Arrays;
import java.util.Optional;

/**
 * One picture of the terminal: a grid of cells, each a glyph (one grapheme) and a style. A glyph of two columns is followed
 * by a cell whose glyph is empty. Whatever is drawn outside the grid is dropped.
 */
public final class Frame {
    private final int columns;
    private final int rows;
    private final String[] glyphs;
    private final Style[] styles;
    private Optional<Placed> placed = Optional.empty();

    /**
     * A picture on the frame.
     *
     * @param picture what is shown
     * @param area the cells that it takes, inside the frame
     */
    public record Placed(Picture picture, Rect area) {}

    /** A blank frame. */
    public Frame(int columns, int rows) {
        this.columns = Math.max(0, columns);
        this.rows = Math.max(0, rows);
        glyphs = new String[this.columns * this.rows];
        styles = new Style[glyphs.length];
        Arrays.fill(glyphs, " ");
        Arrays.fill(styles, Style.PLAIN);
    }

    /** Width in columns. */
    public int columns() {
        return columns;
    }

    /** Height in rows. */
    public int rows() {
        return rows;
    }

    /** The whole grid. */
    public Rect area() {
        return new Rect(0, 0, columns, rows);
    }

    /** The glyph of a cell: empty in the second half of a wide one. */
    public String glyph(int column, int row) {
        return glyphs[row * columns + column];
    }

    /** The style of a cell. */
    public Style style(int column, int row) {
        return styles[row * columns + column];
    }

    /** Puts a glyph of one column. */
    public void put(int column, int row, String glyph, Style style) {
        if (column >= 0 && column < columns && row >= 0 && row < rows) {
            glyphs[row * columns + column] = glyph;
            styles[row * columns + column] = style;
        }
    }

    /**
     * Writes a text that is safe to show from a cell to the right, at most to column {@code end}; a wide glyph that would
     * stick out is left away.
     *
     * @return the column after the last one written
     */
    public int text(int column, int row, String text, Style style, int end) {
        int limit = Math.min(end, columns);
        int at = column;
        int index = 0;
        while (index < text.length()) {
            int next = graphemeEnd(text, index);
            String glyph = text.substring(index, next);
            int width = CellWidth.of(glyph);
            if (at + width > limit) {
                return at;
            }
            putGlyph(at, row, glyph, width, style);
            at += width;
            index = next;
        }
        return at;
    }

    private void putGlyph(int column, int row, String glyph, int width, Style style) {
        put(column, row, glyph, style);
        if (width == 2) {
            put(column + 1, row, "", style);
        }
    }

    private static int graphemeEnd(String text, int from) {
        int end = from + Character.charCount(text.codePointAt(from));
        while (end < text.length() && CellWidth.of(text.codePointAt(end)) == 0) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /**
     * Places a picture. The cells below it are what a terminal shows that cannot draw pictures; others leave them blank.
     */
    public void place(Picture picture, Rect area) {
        placed = Optional.of(new Placed(picture, area));
    }

    /** The picture on the frame. */
    public Optional<Placed> placed() {
        return placed;
    }

    /** Gives every cell of a rectangle a style, leaving the glyphs. */
    public void restyle(Rect area, Style style) {
        for (int row = Math.max(0, area.row()); row < Math.min(rows, area.bottom()); row++) {
            int from = row * columns + Math.max(0, area.column());
            int to = row * columns + Math.min(columns, area.right());
            if (from < to) {
                Arrays.fill(styles, from, to, style);
            }
        }
    }

    /** The glyphs of a row as text, without spaces at its end. */
    public String rowText(int row) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < columns; column++) {
            line.append(glyph(column, row));
        }
        return line.toString().stripTrailing();
    }

    /** All rows as text, each ended by a line feed. */
    public String text() {
        StringBuilder all = new StringBuilder();
        for (int row = 0; row < rows; row++) {
            all.append(rowText(row)).append('\n');
        }
        return all.toString();
    }
}
