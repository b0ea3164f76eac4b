package dev.embx.tui.view;

import dev.embx.analysis.RowSet;
import dev.embx.tui.cell.Style;
import dev.embx.tui.widget.Theme;

/**
 * How a selection shows where the other items stay: what is selected is bold, all else dim.
 *
 * @param selected what is selected; where that is nothing, all looks as ever
 * @param theme colors
 */
public record SelectionInk(RowSet selected, Theme theme) {

    public static SelectionInk of(Context context, String set) {
        return new SelectionInk(context.selected(set), context.theme());
    }

    /** The style of an item that would have another one. */
    public Style of(int row, Style plain) {
        return of(selected.has(row), plain);
    }

    /** The style of several items, some of them selected or none. */
    public Style of(boolean any, Style plain) {
        if (selected.isEmpty()) {
            return plain;
        }
        return any ? plain.with(Style.BOLD) : theme.dim();
    }
}
