package dev.embx.tui.cell;

/**
 * A rectangle of cells; never of negative size.
 *
 * @param column leftmost column, from 0
 * @param row top row, from 0
 * @param columns width
 * @param rows height
 */
public record Rect(int column, int row, int columns, int rows) {

    /** Takes a negative width or height as 0. */
    public Rect {
        columns = Math.max(0, columns);
        rows = Math.max(0, rows);
    }

    /** First column past the right edge. */
    public int right() {
        return column + columns;
    }

    /** First row past the bottom edge. */
    public int bottom() {
        return row + rows;
    }

    /** Whether a cell is inside. */
    public boolean contains(int atColumn, int atRow) {
        return atColumn >= column && atColumn < right() && atRow >= row && atRow < bottom();
    }

    /** The upper {@code n} rows. */
    public Rect top(int n) {
        return new Rect(column, row, columns, Math.min(n, rows));
    }

    /** What is below the upper {@code n} rows. */
    public Rect below(int n) {
        return new Rect(column, row + Math.min(n, rows), columns, rows - n);
    }

    /** The left {@code n} columns. */
    public Rect left(int n) {
        return new Rect(column, row, Math.min(n, columns), rows);
    }

    /** What is right of the left {@code n} columns. */
    public Rect rightOf(int n) {
        return new Rect(column + Math.min(n, columns), row, columns - n, rows);
    }

    /**
     * The largest rectangle inside, in its middle, that keeps the shape of a picture; a cell is taken as twice as high as wide.
     *
     * @param width of the picture in pixels
     * @param height of it
     */
    public Rect fitting(int width, int height) {
        double scale = Math.min((double) columns / width, 2.0 * rows / height);
        int wide = Math.max(1, Math.min(columns, (int) Math.round(width * scale)));
        int high = Math.max(1, Math.min(rows, (int) Math.round(height * scale / 2)));
        return new Rect(column + (columns - wide) / 2, row + (rows - high) / 2, wide, high);
    }
}
