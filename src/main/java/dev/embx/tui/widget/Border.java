package dev.embx.tui.widget;

import dev.embx.text.Label;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.cell.Style;

/**
 * A thin border around a pane, with the pane's title in its upper line.
 *
 * @param theme colors and glyphs
 * @param focused whether the pane has the cursor: its border and title are bright
 */
public record Border(Theme theme, boolean focused) {
    /** Columns of the upper line that are not the title's: corners, one sign, and a blank on both sides. */
    private static final int AROUND_TITLE = 5;

    /**
     * Draws the border and clears what is inside.
     *
     * @return the cells inside
     */
    public Rect draw(Frame frame, Rect area, Label title) {
        for (int row = area.row(); row < area.bottom(); row++) {
            boolean first = row == area.row();
            int vertical = (first ? 0 : Glyphs.UP) | (row + 1 == area.bottom() ? 0 : Glyphs.DOWN);
            boolean edge = vertical != (Glyphs.UP | Glyphs.DOWN);
            drawRow(frame, new Rect(area.column(), row, area.columns(), 1), vertical, edge);
        }
        drawTitle(frame, area, title);
        return inside(area);
    }

    private void drawRow(Frame frame, Rect row, int vertical, boolean edge) {
        Glyphs glyphs = theme.glyphs();
        String middle = edge ? glyphs.line(Glyphs.LEFT | Glyphs.RIGHT) : " ";
        for (int column = row.column(); column < row.right(); column++) {
            frame.put(column, row.row(), middle, line());
        }
        frame.put(row.column(), row.row(), glyphs.line(vertical | (edge ? Glyphs.RIGHT : 0)), line());
        frame.put(row.right() - 1, row.row(), glyphs.line(vertical | (edge ? Glyphs.LEFT : 0)), line());
    }

    private void drawTitle(Frame frame, Rect area, Label title) {
        int width = Math.min(title.width(), area.columns() - AROUND_TITLE);
        if (width > 0) {
            new Pen(frame, theme.glyphs(), area.row(), area.column() + 1, area.right() - 1)
                    .gap(1)
                    .text(" ", line())
                    .label(title, width, focused ? theme.accent() : theme.heading())
                    .text(" ", line());
        }
    }

    private Style line() {
        return focused ? theme.accent() : theme.dim();
    }

    /** The cells inside a border. */
    public static Rect inside(Rect area) {
        return new Rect(area.column() + 1, area.row() + 1, area.columns() - 2, area.rows() - 2);
    }
}
