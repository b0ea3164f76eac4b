package dev.embx.export.chart.heatmap;

import dev.embx.export.chart.AxisChart;
import dev.embx.export.chart.Canvas;
import dev.embx.export.chart.ColorMap;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.Locale;

/** The colors of a heatmap from its smallest to its largest value, with an axis by XChart. */
record ColorBar(Canvas canvas, ColorMap colors, String title) {
    private static final int TALLEST = 420;

    /** Draws it at the right of a heatmap. */
    void paint(HeatmapLayout layout) {
        int top = Canvas.HEADER + 12;
        int height = (int) Math.min(TALLEST, canvas.image.getHeight() - top - Canvas.MARGIN - 20.0);
        AxisChart axis = new AxisChart(HeatmapLayout.BAR, height).vertical(colors.minimum(), colors.maximum());
        axis.setYAxisTitle(title);
        axis.paintAt(canvas.g, layout.bar(), top);
        Rectangle2D plot = axis.plotArea();
        int x = (int) (layout.bar() + plot.getX());
        int from = (int) (top + plot.getY());
        int rows = (int) plot.getHeight();
        for (int row = 0; row < rows; row++) {
            double share = 1 - (row + 0.5) / rows;
            canvas.g.setColor(new Color(colors.rgb(colors.minimum() + share * (colors.maximum() - colors.minimum()))));
            canvas.g.fillRect(x, from + row, (int) plot.getWidth(), 1);
        }
        Font font = Canvas.bold(12);
        canvas.g.setColor(Canvas.INK);
        canvas.text.draw(canvas.g, figure(colors.maximum()), font, x, from - 5.0);
        canvas.text.draw(canvas.g, figure(colors.minimum()), font, x, from + rows + 15.0);
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < 1000 ? "%.2f" : "%.4g", value);
    }
}
