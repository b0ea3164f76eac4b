package dev.embx.tui.widget.projection;

import dev.embx.manifold.Layout;
import dev.embx.tui.cell.Rect;

/**
 * Maps a layout to the cells of an area. A cell is taken as twice as high as wide, so that distances keep their proportions.
 *
 * @param area the cells
 * @param window what of the map is shown
 * @param box middle (x, y) and larger side of the layout
 * @param scale columns for one unit of the layout
 */
public record Viewport(Rect area, ProjectionWindow window, double[] box, double scale) {
    private static final double CELL_ASPECT = 2;
    private static final int MARGIN = 1;

    /** Shows a layout; one with a single place has it in the middle. */
    public static Viewport of(Layout layout, ProjectionWindow window, Rect area) {
        double[] x = range(layout.x());
        double[] y = range(layout.y());
        double side = Math.max(x[1] - x[0], y[1] - y[0]);
        double columns = Math.max(1, area.columns() - 1 - 2 * MARGIN);
        double rows = Math.max(1, area.rows() - 1) * CELL_ASPECT;
        double fit = Math.min(ratio(columns, x[1] - x[0]), ratio(rows, y[1] - y[0]));
        double scale = Double.isInfinite(fit) ? 1 : fit * window.factor();
        return new Viewport(
                area, window, new double[] {(x[0] + x[1]) / 2, (y[0] + y[1]) / 2, side > 0 ? side : 1}, scale);
    }

    private static double ratio(double cells, double length) {
        return length > 0 ? cells / length : Double.POSITIVE_INFINITY;
    }

    private static double[] range(double[] values) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        return least <= most ? new double[] {least, most} : new double[] {0, 0};
    }

    /** Columns from the area's left edge; the integer part is the cell. */
    public double column(double x) {
        return area.columns() / 2.0 + (x - box[0] - window.x() * box[2]) * scale;
    }

    /** Rows from the area's upper edge. */
    public double row(double y) {
        return area.rows() / 2.0 - (y - box[1] - window.y() * box[2]) * scale / CELL_ASPECT;
    }

    /** The cell of a point, counted by rows from the upper left; -1 outside. */
    public int cell(double x, double y) {
        int column = (int) Math.floor(column(x));
        int row = (int) Math.floor(row(y));
        boolean inside = column >= 0 && column < area.columns() && row >= 0 && row < area.rows();
        return inside ? row * area.columns() + column : -1;
    }

    /** The window whose middle is a point, at this scale. */
    public ProjectionWindow around(double x, double y) {
        return window.at((x - box[0]) / box[2], (y - box[1]) / box[2]);
    }
}
