package dev.embx.tui.view.heatmap;

import dev.embx.tui.cell.Rect;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.Pane;
import dev.embx.tui.widget.Theme;
import dev.embx.tui.widget.heatmap.HeatmapPicture.Density;
import java.util.Optional;

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

    /**
     * The layout of a matrix.
     *
     * @param items items to a side
     * @param wanted how cells are drawn; empty lets the room decide
     * @param fit whether the whole matrix is shown at once
     */
    static HeatmapLayout of(Context context, int items, Optional<Density> wanted, boolean fit) {
        Rect body = context.body();
        int labels = Math.max(8, Math.min(body.columns() / 3, 40)) - MARK;
        int pane = fit ? 0 : pane(context, items, wanted, labels + MARK);
        Rect main = body.left(body.columns() - pane);
        Rect cells = main.below(HEADER).rightOf(labels + MARK);
        Density density = wanted.orElseGet(() -> fitting(context, items, fit, cells));
        return new HeatmapLayout(labels, cells, density, body.rightOf(main.columns() + GAP));
    }

    /** Columns of the pane beside, with a gap: what the matrix does not need, or half. */
    private static int pane(Context context, int items, Optional<Density> wanted, int before) {
        Rect body = context.body();
        if (body.columns() < Pane.LEAST_COLUMNS || context.pane() == Pane.AWAY) {
            return 0;
        }
        if (context.pane() == Pane.HALF) {
            return body.columns() / 2;
        }
        int each = wanted.map(Density::columnsPerCell).orElse(2);
        boolean whole = items > 0 && items <= body.rows() - HEADER && items <= body.columns();
        int left = whole ? body.columns() - before - each * items : 0;
        return left < LEAST_PANE ? 0 : left;
    }

    /** The roomiest density that shows the whole matrix, else the one that shows the most of it. */
    private static Density fitting(Context context, int items, boolean fit, Rect cells) {
        boolean halves = context.theme().colored() && context.glyphs().unicode();
        if (fit) {
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

    /** The next density, round and round; half blocks need colors and Unicode. */
    Density next(Theme theme) {
        Density next = Density.values()[(density.ordinal() + 1) % Density.values().length];
        boolean halves = theme.colored() && theme.glyphs().unicode();
        return next == Density.HALF && !halves ? Density.NARROW : next;
    }
}
