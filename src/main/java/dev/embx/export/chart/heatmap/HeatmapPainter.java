package dev.embx.export.chart.heatmap;

import dev.embx.export.chart.Canvas;
import dev.embx.export.chart.ColorMap;
import dev.embx.text.Counts;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;

/** Draws a {@link HeatmapChart}: cells and labels; {@link ClusterStrip} and {@link ColorBar} do theirs. */
final class HeatmapPainter {
    private static final Color MISSING = new Color(0xe9ecf0);
    private static final Color HATCH = new Color(0xb4bcc6);

    private final HeatmapChart chart;
    private final HeatmapLayout layout;
    private final Canvas canvas;
    private final int n;
    private final int step;

    HeatmapPainter(HeatmapChart chart, HeatmapLayout layout, Canvas canvas) {
        this.chart = chart;
        this.layout = layout;
        this.canvas = canvas;
        n = chart.labels().length;
        step = layout.cell > 0 ? (int) Math.max(1, Math.ceil(1 / layout.cell)) : 1;
    }

    void paint() {
        canvas.header(chart.source().title(), subtitle());
        ColorMap colors = colorMap();
        for (int row = 0; row < n; row += step) {
            for (int column = 0; column < end(row); column += step) {
                paintCell(row, column, chart.values().at(row, column), colors);
            }
        }
        if (layout.strip > 0) {
            new ClusterStrip(chart.clusterOf(), layout, canvas).paint(chart.full());
        }
        if (layout.fontSize > 0) {
            paintLabels();
        }
        new ColorBar(canvas, colors, chart.source().similarity()).paint(layout);
    }

    private String subtitle() {
        String text = chart.source().similarity() + " · " + Counts.of(n, "item");
        if (step > 1) {
            return text + " · one of " + step + " drawn: more do not fit at this size";
        }
        return layout.fontSize == 0 ? text + " · labels omitted: too small at this size" : text;
    }

    /** First column of a row that is not drawn. */
    private int end(int row) {
        return chart.full() ? n : row;
    }

    private ColorMap colorMap() {
        double minimum = Double.POSITIVE_INFINITY;
        double maximum = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < n; row += step) {
            for (int column = 0; column < end(row); column += step) {
                double value = chart.values().at(row, column);
                if (Double.isFinite(value)) {
                    minimum = Math.min(minimum, value);
                    maximum = Math.max(maximum, value);
                }
            }
        }
        return ColorMap.of(chart.colors(), minimum, maximum);
    }

    private void paintCell(int row, int column, double value, ColorMap colors) {
        int gap = layout.cell >= 8 ? 1 : 0;
        int x = layout.x(column);
        int y = layout.y(row);
        int width = Math.max(1, layout.x(column + step) - x - gap);
        int height = Math.max(1, layout.y(row + step) - y - gap);
        Graphics2D g = canvas.g;
        g.setColor(Double.isNaN(value) ? MISSING : new Color(colors.rgb(value)));
        g.fillRect(x, y, width, height);
        if (Double.isNaN(value) && gap > 0) {
            g.setColor(HATCH);
            g.drawLine(x, y + height - 1, x + width - 1, y);
        }
    }

    private void paintLabels() {
        Font font = Canvas.plain(layout.fontSize);
        double middle = layout.cell / 2;
        double lift = layout.fontSize * 0.36;
        double right = layout.x(0) - 8.0 - layout.strip;
        canvas.g.setColor(Canvas.INK);
        for (int item = 0; item < n; item++) {
            String label = canvas.text.fit(chart.labels()[item].text(), font, layout.labelRoom());
            canvas.text.drawRight(canvas.g, label, font, right, layout.y(item) + middle + lift);
            paintColumnLabel(item, label, font);
        }
    }

    private void paintColumnLabel(int item, String label, Font font) {
        double middle = layout.cell / 2;
        double lift = layout.fontSize * 0.36;
        Graphics2D turned = (Graphics2D) canvas.g.create();
        if (chart.full()) {
            turned.translate(layout.x(item) + middle + lift, layout.y(n) + 8.0 + layout.strip);
            turned.rotate(-Math.PI / 2);
            canvas.text.drawRight(turned, label, font, 0, 0);
        } else {
            turned.translate(layout.x(item) + middle, layout.y(item) + middle);
            turned.rotate(-Math.PI / 4);
            canvas.text.draw(turned, label, font, 0, lift);
        }
        turned.dispose();
    }
}
