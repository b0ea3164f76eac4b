package dev.embx.tui.view.heatmap;

import dev.embx.tui.cell.Rect;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.Pane;
import dev.embx.tui.widget.HeatmapPicture.Density;
import dev.embx.tui.widget.Theme;

/**
 * How a body is shared between labels and cells.
 *
 * @param labels columns of the row labels, with a mark and a space behind them
 * @param cells where the cells are
 * @param density how cells are drawn
 * @param side the pane beside; without columns where there is none
 */
record HeatmapLayout(int labels, Rect cells, Density density, Rect side) {
    /** Columns between labels and cells: the mark of the cursor's row and a space. */
    static final int MARK = 2;

    private static final int HEADER = 1;
    private static final int GAP = 2;
    private static final int LEAST_PANE = 36;

    static HeatmapLayout of(HeatmapView view, Context context) {
        Rect body = context.body();
        int labels = Math.max(8, Math.min(body.columns() / 3, 40)) - MARK;
        int pane = pane(view, context, labels + MARK);
        Rect main = body.left(body.columns() - pane);
        Rect cells = main.below(HEADER).rightOf(labels + MARK);
        Density density = view.density().orElseGet(() -> fitting(view, context, cells));
        return new HeatmapLayout(labels, cells, density, body.rightOf(main.columns() + GAP));
    }

    /** Columns of the pane beside, with a gap: what the matrix does not need, or half. */
    private static int pane(HeatmapView view, Context context, int before) {
        Rect body = context.body();
        if (view.fit() || body.columns() < Pane.LEAST_COLUMNS || context.pane() == Pane.AWAY) {
            return 0;
        }
        if (context.pane() == Pane.HALF) {
            return body.columns() / 2;
        }
        int items = view.items(context);
        int each = view.density().map(Density::columnsPerCell).orElse(2);
        boolean whole = items > 0 && items <= body.rows() - HEADER && items <= body.columns();
        int left = whole ? body.columns() - before - each * items : 0;
        return left < LEAST_PANE ? 0 : left;
    }

    /** The roomiest density that shows the whole matrix, else the one that shows the most of it. */
    private static Density fitting(HeatmapView view, Context context, Rect cells) {
        int items = view.items(context);
        boolean halves = context.theme().colored() && context.glyphs().unicode();
        if (view.fit()) {
            return halves ? Density.HALF : Density.WIDE;
        }
        if (items <= cells.rows() && 2 * items <= cells.columns()) {
            return Density.WIDE;
        }
        return halves && items > cells.rows() ? Density.HALF : Density.NARROW;
    }

    int visibleRows() {
        return Math.max(1, cells.rows() * density.rowsPerLine());
    }

    int visibleColumns() {
        return Math.max(1, cells.columns() / density.columnsPerCell());
    }

    /** Blocks to a side where the whole matrix is to fit. */
    int blocks() {
        return Math.min(visibleRows(), visibleColumns());
    }

    /** The next density, round and round; half blocks need colours and Unicode. */
    Density next(Theme theme) {
        Density next = Density.values()[(density.ordinal() + 1) % Density.values().length];
        boolean halves = theme.colored() && theme.glyphs().unicode();
        return next == Density.HALF && !halves ? Density.NARROW : next;
    }
}
