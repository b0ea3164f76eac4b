package dev.embx.tui.view.list;

import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.cell.Style;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.ListKeys;
import dev.embx.tui.widget.Cursor;
import dev.embx.tui.widget.Pen;
import java.util.Optional;

/**
 * A list as it stands on the screen. Drawing, keys and clicks go by the same cursor, which always fits the list and its area.
 *
 * @param rows what is listed
 * @param area cells of the list
 * @param cursor place of the cursor and the first row in sight
 */
public record ListPane(Rows rows, Rect area, Cursor cursor) {

    /** Takes a cursor that was left in another list, or on a screen of another height, to the nearest that fits. */
    public ListPane {
        cursor = cursor.fitted(rows.size(), area.rows());
    }

    /** The place of the cursor; -1 in a list without rows. */
    public int place() {
        return rows.size() == 0 ? -1 : cursor.at();
    }

    /** The item at the cursor; -1 for none. */
    public int item() {
        return place() < 0 ? -1 : rows.item(place());
    }

    /** The cursor after a moving key; empty for any other action. */
    Optional<Cursor> moved(Action action) {
        return ListKeys.move(cursor, action, rows.size(), visible());
    }

    /** The cursor at a place; in the middle of the area where that was out of sight. */
    public Cursor jumped(int place) {
        return cursor.jump(place, rows.size(), visible());
    }

    /** The cursor at what was drawn at a cell; empty where nothing was. */
    public Optional<Cursor> at(int column, int row) {
        int place = cursor.top() + row - area.row();
        boolean drawn = area.contains(column, row) && place < rows.size();
        return drawn ? Optional.of(cursor.to(place, rows.size(), visible())) : Optional.empty();
    }

    private int visible() {
        return Math.max(1, area.rows());
    }

    /**
     * Draws the rows in sight below their heading.
     *
     * @param active whether the cursor is shown
     */
    public void draw(Frame frame, Context context, boolean active) {
        rows.heading(pen(frame, context, area.row() - 1));
        for (int i = 0; i < area.rows() && cursor.top() + i < rows.size(); i++) {
            int place = cursor.top() + i;
            int row = area.row() + i;
            boolean selected = active && place == cursor.at();
            Style style =
                    selected ? context.theme().selection() : context.theme().text();
            if (selected) {
                frame.restyle(new Rect(area.column(), row, area.columns(), 1), style);
            }
            rows.draw(pen(frame, context, row).text(rows.mark(selected), style), place, style, selected);
        }
    }

    private Pen pen(Frame frame, Context context, int row) {
        return new Pen(frame, context.glyphs(), row, area.column(), area.right());
    }
}
