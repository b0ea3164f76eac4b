package dev.embx.export.chart.comparison;

import dev.embx.export.chart.Canvas;
import dev.embx.export.chart.CellValues;
import dev.embx.export.chart.Chart;
import dev.embx.export.chart.ChartSize;
import dev.embx.export.chart.ColorMap;
import dev.embx.export.chart.ColorScale;
import dev.embx.text.Label;
import java.awt.Color;
import java.awt.Font;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * A figure of all pairs of sets as a matrix: its cells hold color and value.
 *
 * @param title what the figure is called
 * @param subtitle what it is
 * @param sets one name a row and column
 * @param values the matrix; NaN where there is none
 * @param version version of embx
 */
public record ComparisonChart(String title, String subtitle, Label[] sets, CellValues values, String version)
        implements Chart {
    private static final int CELL = 84;
    private static final int LONGEST_NAME = 260;
    private static final int LEAST_WIDTH = 760;
    private static final int DARK = 0x80;

    @Override
    public ChartSize defaultSize() {
        int side = sets.length * CELL + names() + 3 * Canvas.MARGIN;
        return new ChartSize(Math.max(LEAST_WIDTH, side), Math.max(ChartSize.LEAST, side + Canvas.HEADER));
    }

    private int names() {
        Canvas canvas = new Canvas(new ChartSize(ChartSize.LEAST, ChartSize.LEAST));
        return (int) Math.ceil(Arrays.stream(sets)
                .mapToDouble(set -> Math.min(LONGEST_NAME, canvas.text.width(set.text(), Canvas.plain(14))))
                .max()
                .orElse(0));
    }

    @Override
    public byte[] png(ChartSize size) {
        Canvas canvas = new Canvas(size);
        canvas.header(title, subtitle);
        int names = names();
        int left = Canvas.MARGIN + names + 12;
        int top = Canvas.HEADER + 12;
        double room = Math.min(size.width() - left - Canvas.MARGIN, size.height() - top - names - 2.0 * Canvas.MARGIN);
        double cell = Math.max(1, room / Math.max(1, sets.length));
        ColorMap colors = ColorMap.of(ColorScale.FITTING, least(), most());
        for (int row = 0; row < sets.length; row++) {
            for (int column = 0; column < sets.length; column++) {
                paintCell(canvas, left + column * cell, top + row * cell, cell, values.at(row, column), colors);
            }
            paintName(canvas, row, left - 10.0, top + (row + 0.5) * cell);
            paintColumnName(canvas, row, left + (row + 0.5) * cell, top + sets.length * cell + 10);
        }
        return canvas.png(Map.of("Measure", title, "Software", "embx " + version));
    }

    private double least() {
        double least = 0;
        for (int row = 0; row < sets.length; row++) {
            for (int column = 0; column < sets.length; column++) {
                double value = values.at(row, column);
                least = Double.isNaN(value) ? least : Math.min(least, value);
            }
        }
        return least;
    }

    private double most() {
        double most = 1;
        for (int row = 0; row < sets.length; row++) {
            for (int column = 0; column < sets.length; column++) {
                double value = values.at(row, column);
                most = Double.isNaN(value) ? most : Math.max(most, value);
            }
        }
        return most;
    }

    private static void paintCell(Canvas canvas, double x, double y, double cell, double value, ColorMap colors) {
        int rgb = Double.isNaN(value) ? Canvas.RULE.getRGB() : colors.rgb(value);
        canvas.g.setColor(new Color(rgb));
        canvas.g.fillRect((int) x, (int) y, (int) Math.max(1, cell - 2), (int) Math.max(1, cell - 2));
        String figure = Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.2f", value);
        Font font = Canvas.plain(Math.min(16, cell / 4));
        canvas.g.setColor(isDark(rgb) ? Canvas.PAPER : Canvas.INK);
        double width = canvas.text.width(figure, font);
        canvas.text.draw(canvas.g, figure, font, x + (cell - 2 - width) / 2, y + cell / 2 + font.getSize2D() * 0.36);
    }

    private static boolean isDark(int rgb) {
        Color color = new Color(rgb);
        return 0.299 * color.getRed() + 0.587 * color.getGreen() + 0.114 * color.getBlue() < DARK;
    }

    private void paintName(Canvas canvas, int set, double right, double middle) {
        canvas.g.setColor(Canvas.INK);
        String name = canvas.text.fit(sets[set].text(), Canvas.plain(14), LONGEST_NAME);
        canvas.text.drawRight(canvas.g, name, Canvas.plain(14), right, middle + 5);
    }

    private void paintColumnName(Canvas canvas, int set, double middle, double top) {
        java.awt.Graphics2D turned = (java.awt.Graphics2D) canvas.g.create();
        turned.setColor(Canvas.INK);
        turned.translate(middle + 5, top);
        turned.rotate(-Math.PI / 2);
        String name = canvas.text.fit(sets[set].text(), Canvas.plain(14), LONGEST_NAME);
        canvas.text.drawRight(turned, name, Canvas.plain(14), 0, 0);
        turned.dispose();
    }
}
