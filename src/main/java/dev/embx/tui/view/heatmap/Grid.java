package dev.embx.tui.view.heatmap;

import dev.embx.tui.view.Action;
import dev.embx.tui.view.ListKeys;
import dev.embx.tui.widget.Cursor;

/**
 * A cursor in a square matrix and the window that is shown.
 *
 * @param rows place among the rows
 * @param columns place among the columns
 */
record Grid(Cursor rows, Cursor columns) {
    static final Grid START = new Grid(Cursor.START, Cursor.START);

    int row() {
        return rows.at();
    }

    int column() {
        return columns.at();
    }

    /** The cursor after a key; unchanged where the key does not move it. */
    Grid moved(Action action, int size, int visibleRows, int visibleColumns) {
        return switch (action) {
            case LEFT -> new Grid(rows, columns.by(-1, size, visibleColumns));
            case RIGHT -> new Grid(rows, columns.by(1, size, visibleColumns));
            case ROW_START -> new Grid(rows, columns.to(0, size, visibleColumns));
            case ROW_END -> new Grid(rows, columns.to(size - 1, size, visibleColumns));
            default ->
                ListKeys.move(rows, action, size, visibleRows)
                        .map(moved -> new Grid(moved, columns))
                        .orElse(this);
        };
    }

    Grid to(int row, int column, int size, int visibleRows, int visibleColumns) {
        return new Grid(rows.jump(row, size, visibleRows), columns.jump(column, size, visibleColumns));
    }

    Grid fitted(int size, int visibleRows, int visibleColumns) {
        return new Grid(rows.fitted(size, visibleRows), columns.fitted(size, visibleColumns));
    }
}
