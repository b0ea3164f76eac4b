package dev.embx.tui.widget;

import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import java.util.Locale;

/** The axis above a tree: round heights at their columns. */
public record HeightAxis(TreePicture picture, Theme theme) {
    private static final double[] STEPS = {1, 2, 5, 10};
    private static final int COLUMNS_PER_TICK = 7;

    /** Draws the figures into one row as wide as the tree. */
    public void draw(Frame frame, Rect row) {
        double maximum = picture.maximum();
        if (maximum <= 0 || row.columns() < COLUMNS_PER_TICK) {
            return;
        }
        double step = step(maximum, Math.max(1, row.columns() / COLUMNS_PER_TICK));
        int decimals = Math.max(0, (int) Math.ceil(-Math.log10(step) - 1e-9));
        frame.text(row.column(), row.row(), "0", theme.dim(), row.right());
        for (int i = 1; i * step <= maximum; i++) {
            String figure = String.format(Locale.ROOT, "%." + decimals + "f", i * step);
            int at = row.column() + picture.column(i * step, row.columns());
            int from = Math.min(at, row.right() - figure.length());
            frame.text(from, row.row(), figure, theme.dim(), row.right());
        }
    }

    /** The least of 1, 2, 5 times a power of ten that gives no more ticks than fit. */
    private static double step(double maximum, int ticks) {
        double power = Math.pow(10, Math.floor(Math.log10(maximum / ticks)));
        for (double factor : STEPS) {
            if (maximum / (factor * power) <= ticks) {
                return factor * power;
            }
        }
        return 10 * power;
    }
}
