package dev.embx.export.chart.heatmap;

import dev.embx.cluster.CutClusters;
import dev.embx.export.chart.Canvas;
import dev.embx.export.chart.ClusterColors;
import java.awt.Font;

/** The clusters along a heatmap: a strip of colors with their letters, and a line wherever one ends. */
record ClusterStrip(int[] clusterOf, HeatmapLayout layout, Canvas canvas) {
    private static final int GAP = 3;
    private static final Font LETTERS = Canvas.bold(9);

    /** Draws it left of the rows; of a full matrix below the columns as well. */
    void paint(boolean full) {
        int from = 0;
        for (int row = 1; row <= clusterOf.length; row++) {
            if (row == clusterOf.length || clusterOf[row] != clusterOf[from]) {
                paintRun(from, row, full);
                from = row;
            }
        }
    }

    private void paintRun(int from, int to, boolean full) {
        int width = layout.strip - GAP;
        int length = Math.max(1, layout.y(to) - layout.y(from) - 1);
        int n = clusterOf.length;
        canvas.g.setColor(ClusterColors.color(clusterOf[from]));
        canvas.g.fillRect(layout.x(0) - layout.strip, layout.y(from), width, length);
        if (full) {
            canvas.g.fillRect(layout.x(from), layout.y(n) + GAP, length, width);
        }
        paintLetters(from, length, full);
        if (from > 0) {
            canvas.g.setColor(Canvas.INK);
            canvas.g.fillRect(layout.x(0), layout.y(from) - 1, layout.x(full ? n : from) - layout.x(0), 1);
            int top = full ? layout.y(0) : layout.y(from);
            canvas.g.fillRect(layout.x(from) - 1, top, 1, layout.y(n) - top);
        }
    }

    private void paintLetters(int from, int length, boolean full) {
        String letters = CutClusters.letter(clusterOf[from]);
        double wide = canvas.text.width(letters, LETTERS);
        double width = layout.strip - GAP;
        if (length < 12 || wide > width) {
            return;
        }
        canvas.g.setColor(Canvas.PAPER);
        double x = layout.x(0) - layout.strip + (width - wide) / 2;
        canvas.text.draw(canvas.g, letters, LETTERS, x, layout.y(from) + length / 2.0 + 3.3);
        if (full) {
            double middle = layout.x(from) + (length - wide) / 2;
            canvas.text.draw(canvas.g, letters, LETTERS, middle, layout.y(clusterOf.length) + GAP + width / 2 + 3.3);
        }
    }
}
