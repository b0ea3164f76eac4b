package dev.embx.tui.widget.dendrogram;

import dev.embx.text.Decimals;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.widget.Theme;

/** The axis above a tree: round heights at their columns. */
public record HeightAxis(DendrogramPicture picture, Theme theme) {
    private static final double[] STEPS = {1, 2, 5, 10};
    private static final int COLUMNS_PER_TICK = 7;

    /** Draws the figures into one row as wide as the tree. */
    public void draw(Frame frame, Rect row) {
        if (picture.scale().maximum() <= 0 || row.columns() < COLUMNS_PER_TICK) {
            return;
        }
        if (picture.scale().logarithmic()) {
            drawRatios(frame, row);
        } else {
            drawSteps(frame, row);
        }
    }

    private void drawSteps(Frame frame, Rect row) {
        double maximum = picture.scale().maximum();
        double step = step(maximum, Math.max(1, row.columns() / COLUMNS_PER_TICK));
        frame.text(row.column(), row.row(), "0", theme.dim(), row.right());
        for (int i = 1; i * step <= maximum; i++) {
            drawFigure(frame, row, i * step, decimals(step));
        }
    }

    /** 1, 2 and 5 times each power of ten, where there is room from the left. */
    private void drawRatios(Frame frame, Rect row) {
        HeightScale scale = picture.scale();
        int free = row.column();
        for (double power = Math.pow(10, Math.floor(Math.log10(scale.least())));
                power <= scale.maximum();
                power *= STEPS[STEPS.length - 1]) {
            for (int i = 0; i < STEPS.length - 1; i++) {
                double height = STEPS[i] * power;
                boolean inside = height >= scale.least() && height <= scale.maximum();
                if (inside && row.column() + picture.column(height, row.columns()) >= free) {
                    free = drawFigure(frame, row, height, decimals(power)) + 2;
                }
            }
        }
    }

    /** Writes a figure at its height and returns the column after it. */
    private int drawFigure(Frame frame, Rect row, double height, int decimals) {
        String figure = Decimals.fixed(height, decimals);
        int at = row.column() + picture.column(height, row.columns());
        int from = Math.min(at, row.right() - figure.length());
        return frame.text(from, row.row(), figure, theme.dim(), row.right());
    }

    private static int decimals(double step) {
        return Math.max(0, (int) Math.ceil(-Math.log10(step) - 1e-9));
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
