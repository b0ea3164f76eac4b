package dev.embx.export.chart.comparison;

import dev.embx.export.chart.Canvas;
import dev.embx.export.chart.Chart;
import dev.embx.export.chart.ChartSize;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * How many items keep how many of their k neighbors in another set, as bars, and how many would by chance, as a line.
 *
 * @param title both sets
 * @param subtitle the mean and what chance gives
 * @param counts items that keep 0, 1, ..., k neighbors
 * @param chance how many would if the sets had nothing to do with each other; as long
 * @param version version of embx
 */
public record OverlapChart(String title, String subtitle, int[] counts, double[] chance, String version)
        implements Chart {
    private static final Color BAR = new Color(0x3b6fb6);
    private static final Color LINE = new Color(0xd1572b);
    private static final int LEFT = 76;
    private static final int BOTTOM = 84;

    @Override
    public ChartSize defaultSize() {
        return new ChartSize(900, 560);
    }

    @Override
    public byte[] png(ChartSize size) {
        Canvas canvas = new Canvas(size);
        canvas.header(title, subtitle);
        double most = Math.max(
                1,
                Math.max(
                        Arrays.stream(counts).max().orElse(1),
                        Arrays.stream(chance).max().orElse(1)));
        double width = (size.width() - LEFT - Canvas.MARGIN) / (double) counts.length;
        double base = size.height() - (double) BOTTOM;
        double height = base - Canvas.HEADER - Canvas.MARGIN;
        paintRules(canvas, most, base, height);
        for (int kept = 0; kept < counts.length; kept++) {
            paintBar(canvas, kept, width, base, counts[kept] / most * height);
            paintChance(canvas, LEFT + kept * width, width, base - chance[kept] / most * height);
        }
        paintLegend(canvas, base + 58);
        return canvas.png(Map.of("Sets", title, "Software", "embx " + version));
    }

    private static void paintRules(Canvas canvas, double most, double base, double height) {
        double step = step(most / 5);
        for (double count = 0; count <= most; count += step) {
            int y = (int) (base - count / most * height);
            canvas.g.setColor(Canvas.RULE);
            canvas.g.drawLine(LEFT, y, canvas.image.getWidth() - Canvas.MARGIN, y);
            canvas.g.setColor(Canvas.SOFT_INK);
            canvas.text.drawRight(
                    canvas.g, String.format(Locale.ROOT, "%,.0f", count), Canvas.plain(13), LEFT - 8.0, y + 4.0);
        }
    }

    /** The smallest of 1, 2, 5, 10, 20, ... that is no less. */
    private static double step(double least) {
        double power = 1;
        while (power * 10 <= least) {
            power *= 10;
        }
        for (double factor : new double[] {1, 2, 5}) {
            if (factor * power >= least) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    private static void paintBar(Canvas canvas, int kept, double width, double base, double height) {
        double x = LEFT + kept * width;
        canvas.g.setColor(BAR);
        int gap = width > 6 ? 2 : 0;
        canvas.g.fillRect(
                (int) x + gap, (int) (base - height), (int) Math.max(1, width - 2.0 * gap), (int) Math.ceil(height));
        Font font = Canvas.plain(13);
        String text = Integer.toString(kept);
        if (canvas.text.width("000", font) < width || kept % 10 == 0) {
            canvas.g.setColor(Canvas.INK);
            canvas.text.draw(canvas.g, text, font, x + (width - canvas.text.width(text, font)) / 2, base + 18);
        }
    }

    private static void paintChance(Canvas canvas, double x, double width, double y) {
        canvas.g.setColor(LINE);
        canvas.g.setStroke(new BasicStroke(3));
        canvas.g.drawLine((int) x, (int) y, (int) (x + width), (int) y);
        canvas.g.setStroke(new BasicStroke(1));
    }

    private void paintLegend(Canvas canvas, double baseline) {
        Font font = Canvas.plain(14);
        String bars = "items by the number of their " + (counts.length - 1) + " neighbors that both sets agree on";
        canvas.g.setColor(BAR);
        canvas.g.fillRect(LEFT, (int) baseline - 11, 12, 12);
        canvas.g.setColor(Canvas.INK);
        canvas.text.draw(canvas.g, bars, font, LEFT + 20.0, baseline);
        double next = LEFT + 50.0 + canvas.text.width(bars, font);
        canvas.g.setColor(LINE);
        canvas.g.fillRect((int) next, (int) baseline - 6, 20, 3);
        canvas.g.setColor(Canvas.INK);
        canvas.text.draw(canvas.g, "by chance", font, next + 28, baseline);
    }
}
