package dev.embx.tui.widget.heatmap;

import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.cell.Style;
import dev.embx.tui.widget.Glyphs;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.Scale;
import dev.embx.tui.widget.Theme;

/**
 * Draws a window of a square matrix, in one of three densities: blocks of color, half blocks that hold two rows a line, or
 * figures.
 *
 * @param cells the matrix
 * @param scale maps values to colors
 * @param density how much fits a cell
 * @param theme colors and glyphs
 */
public record HeatmapPicture(Cells cells, Scale scale, Density density, Theme theme) {

    /** A square matrix to draw. */
    public interface Cells {
        /** Rows and columns. */
        int size();

        /** Whether there is a cell; a lower triangle has none above its diagonal. */
        boolean shown(int row, int column);

        /** The value; NaN where a vector is not usable. */
        double value(int row, int column);

        /** Whether a cluster begins at a row or column, so that a line stands before it. */
        default boolean begins(int place) {
            return false;
        }
    }

    /** How many matrix rows a line holds and how many columns of the screen a matrix column takes. */
    public enum Density {
        /** Two rows a line, one column a cell; needs colors and Unicode. */
        HALF("half blocks", 2, 1),
        /** One row a line, one column a cell. */
        NARROW("zoom 1", 1, 1),
        /** One row a line, two columns a cell: about square. */
        WIDE("zoom 2", 1, 2),
        /** One row a line, the value as a figure. */
        FIGURES("numbers", 1, 6);

        private final String words;
        private final int rowsPerLine;
        private final int columnsPerCell;

        Density(String words, int rowsPerLine, int columnsPerCell) {
            this.words = words;
            this.rowsPerLine = rowsPerLine;
            this.columnsPerCell = columnsPerCell;
        }

        /** As shown on the screen. */
        public String words() {
            return words;
        }

        /** Matrix rows that a line holds. */
        public int rowsPerLine() {
            return rowsPerLine;
        }

        /** Columns of the screen that a cell takes. */
        public int columnsPerCell() {
            return columnsPerCell;
        }
    }

    /** Draws the window whose first matrix row and column are given. */
    public void draw(Frame frame, Rect area, int top, int left) {
        for (int line = 0; line < area.rows(); line++) {
            int row = top + line * density.rowsPerLine();
            for (int c = 0; (c + 1) * density.columnsPerCell() <= area.columns() && left + c < cells.size(); c++) {
                int at = area.column() + c * density.columnsPerCell();
                drawCell(frame, at, area.row() + line, row, left + c);
            }
        }
    }

    private void drawCell(Frame frame, int at, int line, int row, int column) {
        switch (density) {
            case HALF -> drawHalves(frame, at, line, row, column);
            case FIGURES -> drawFigure(frame, at, line, row, column);
            default -> drawBlock(frame, at, line, row, column);
        }
    }

    private boolean shown(int row, int column) {
        return row < cells.size() && cells.shown(row, column);
    }

    private void drawBlock(Frame frame, int at, int line, int row, int column) {
        if (!shown(row, column)) {
            return;
        }
        double value = cells.value(row, column);
        for (int i = 0; i < density.columnsPerCell(); i++) {
            frame.put(at + i, line, block(value), blockStyle(value));
        }
        drawEdges(frame, at, line, row, column);
    }

    /** Thin lines where clusters begin: over the color, or in the first of two columns that have no color. */
    private void drawEdges(Frame frame, int at, int line, int row, int column) {
        boolean thin = theme.colored() && theme.glyphs().unicode();
        Style style = edgeStyle(thin, cells.value(row, column));
        if (thin && cells.begins(row)) {
            for (int i = 0; i < density.columnsPerCell(); i++) {
                frame.put(at + i, line, theme.glyphs().upperEdge(), style);
            }
        }
        if (cells.begins(column) && (thin || density == Density.WIDE)) {
            String edge = thin ? theme.glyphs().leftEdge() : theme.glyphs().line(Glyphs.UP | Glyphs.DOWN);
            frame.put(at, line, edge, style);
        }
    }

    private Style edgeStyle(boolean thin, double value) {
        return thin && !Double.isNaN(value) ? Style.PLAIN.on(ink(value)) : theme.dim();
    }

    private String block(double value) {
        if (Double.isNaN(value)) {
            return "?";
        }
        if (!theme.colored()) {
            return theme.glyphs().shade(scale.position(value));
        }
        return theme.glyphs().unicode() ? "█" : " ";
    }

    private Style blockStyle(double value) {
        if (Double.isNaN(value)) {
            return theme.dim();
        }
        int ink = ink(value);
        return theme.glyphs().unicode() ? Style.PLAIN.ink(ink) : Style.PLAIN.on(ink);
    }

    private int ink(double value) {
        return scale.ramp().ink(scale.fraction(value), theme.colors());
    }

    private void drawHalves(Frame frame, int at, int line, int row, int column) {
        boolean upper = shown(row, column) && !Double.isNaN(cells.value(row, column));
        boolean lower = shown(row + 1, column) && !Double.isNaN(cells.value(row + 1, column));
        if (upper && lower) {
            Style both = Style.PLAIN.ink(ink(cells.value(row, column))).on(ink(cells.value(row + 1, column)));
            frame.put(at, line, "▀", both);
        } else if (upper) {
            frame.put(at, line, "▀", Style.PLAIN.ink(ink(cells.value(row, column))));
        } else if (lower) {
            frame.put(at, line, "▄", Style.PLAIN.ink(ink(cells.value(row + 1, column))));
        }
    }

    private void drawFigure(Frame frame, int at, int line, int row, int column) {
        if (!shown(row, column)) {
            return;
        }
        double value = cells.value(row, column);
        Style style = Double.isNaN(value) ? theme.dim() : theme.data(scale.ramp(), scale.fraction(value));
        new Pen(frame, theme.glyphs(), line, at, at + 6).right(Scale.decimals2(value), 5, style);
        if (cells.begins(column)) {
            frame.put(at, line, theme.glyphs().line(Glyphs.UP | Glyphs.DOWN), theme.dim());
        }
    }

    /** Draws the legend: the smallest value, the colors between, the largest value. */
    public static int drawLegend(Pen pen, Scale scale, Theme theme, int width) {
        pen.text(Scale.decimals2(scale.low()) + " ", theme.text());
        for (int i = 0; i < width; i++) {
            double value = scale.low() + (scale.high() - scale.low()) * (i + 0.5) / width;
            boolean solid = theme.colored() && theme.glyphs().unicode();
            String glyph = solid ? "█" : theme.colored() ? " " : theme.glyphs().shade(scale.position(value));
            int ink = scale.ramp().ink(scale.fraction(value), theme.colors());
            pen.text(glyph, theme.glyphs().unicode() ? Style.PLAIN.ink(ink) : Style.PLAIN.on(ink));
        }
        pen.text(" " + Scale.decimals2(scale.high()), theme.text());
        return pen.column();
    }
}
