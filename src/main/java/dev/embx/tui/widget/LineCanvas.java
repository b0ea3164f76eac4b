package dev.embx.tui.widget;

import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.cell.Style;

/** Lines from the left edge of an area to its right edge, in braille dots; where lines meet in a cell, the last gives the style. */
public final class LineCanvas {
    private static final int ACROSS = Marks.DOTS.across();
    private static final int DOWN = Marks.DOTS.down();

    private final Rect area;
    private final int[] places;
    private final Style[] styles;

    /** An empty area. */
    public LineCanvas(Rect area) {
        this.area = area;
        places = new int[area.columns() * area.rows()];
        styles = new Style[places.length];
    }

    /**
     * Adds a line between the middles of two rows of the area; parts outside of it are not drawn.
     *
     * @param from row at the left edge, from 0
     * @param to row at the right edge
     * @param solid whether steep lines have no gaps
     */
    public void line(int from, int to, boolean solid, Style style) {
        int width = ACROSS * area.columns();
        int before = dot(from, to, 0.0);
        for (int x = 0; x < width; x++) {
            int y = dot(from, to, (x + 0.5) / width);
            int first = solid ? Math.min(before, y) : y;
            int last = solid ? Math.max(before, y) : y;
            for (int each = first; each <= last; each++) {
                mark(x, each, style);
            }
            before = y;
        }
    }

    private static int dot(int from, int to, double share) {
        return (int) Math.floor(DOWN * (from + 0.5 + (to - from) * share));
    }

    private void mark(int x, int y, Style style) {
        if (y < 0 || y >= DOWN * area.rows()) {
            return;
        }
        int cell = y / DOWN * area.columns() + x / ACROSS;
        places[cell] |= 1 << (y % DOWN * ACROSS + x % ACROSS);
        styles[cell] = style;
    }

    /** Puts the cells that lines go through on the frame. */
    public void draw(Frame frame) {
        for (int cell = 0; cell < places.length; cell++) {
            if (places[cell] != 0) {
                int column = area.column() + cell % area.columns();
                int row = area.row() + cell / area.columns();
                frame.put(column, row, Marks.DOTS.glyph(places[cell]), styles[cell]);
            }
        }
    }
}
