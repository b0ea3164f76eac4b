package dev.embx.export.chart.heatmap;

import dev.embx.export.chart.Canvas;
import dev.embx.export.chart.ChartSize;
import dev.embx.export.image.TextPainter;
import java.awt.Font;
import java.util.Arrays;

/**
 * Where the parts of a heatmap go. The labels of the columns of a lower triangle climb from the diagonal into its empty half
 * at 45 degrees; those of a full matrix stand below it.
 */
public final class HeatmapLayout {
    /** Width of the color bar with its axis. */
    static final int BAR = 132;

    private static final double SLANT = Math.sqrt(0.5);
    private static final double MEASURED = 13;
    private static final double LONGEST_LABEL = 640;
    private static final double LARGEST_CELL = 20;
    private static final int STRIP = 14;
    private static final double ROUNDING = 1e-6;

    private final boolean full;
    private final double[] widths;
    private final double labelRoom;

    private final double left;
    private final double top;

    /** Side of a cell in pixels. */
    public final double cell;

    /** Height of the labels' font; 0 where labels are left out. */
    public final double fontSize;

    /** Width of the strip that shows clusters; 0 for none. */
    public final int strip;

    private HeatmapLayout(HeatmapChart chart, double[] widths, double labelRoom, double cell) {
        full = chart.full();
        strip = chart.clusterOf().length == 0 ? 0 : STRIP;
        this.widths = widths;
        this.labelRoom = labelRoom;
        this.cell = cell;
        fontSize = labelRoom == 0 ? 0 : Canvas.labelSize(cell);
        left = leftEdge();
        top = topEdge();
    }

    /** The layout at which every label is legible, if the limits of {@link ChartSize} allow it. */
    public static HeatmapLayout natural(HeatmapChart chart) {
        double most = (Math.sqrt(ChartSize.MOST_PIXELS) - 1200) / Math.max(1, chart.labels().length);
        double cell = Math.min(LARGEST_CELL, most >= 1 ? Math.floor(most) : most);
        return new HeatmapLayout(chart, measure(chart), LONGEST_LABEL, cell);
    }

    /** The layout with the largest cells that fits a size; without labels if they could not be read. */
    public static HeatmapLayout within(HeatmapChart chart, ChartSize size) {
        HeatmapLayout natural = natural(chart);
        if (natural.width() <= size.width() && natural.height() <= size.height() && natural.fontSize > 0) {
            return largest(chart, size, natural.widths, LONGEST_LABEL);
        }
        HeatmapLayout labeled = largest(chart, size, natural.widths, size.width() * 0.33);
        return labeled.fontSize > 0 ? labeled : largest(chart, size, natural.widths, 0);
    }

    private static HeatmapLayout largest(HeatmapChart chart, ChartSize size, double[] widths, double labelRoom) {
        double least = 0;
        double most = Math.max(size.width(), size.height()) / (double) Math.max(1, widths.length);
        for (int step = 0; step < 40; step++) {
            double middle = (least + most) / 2;
            HeatmapLayout tried = new HeatmapLayout(chart, widths, labelRoom, middle);
            if (tried.width() <= size.width() && tried.height() <= size.height()) {
                least = middle;
            } else {
                most = middle;
            }
        }
        double cell = least > 1 - ROUNDING ? Math.floor(least + ROUNDING) : least;
        return new HeatmapLayout(chart, widths, labelRoom, cell);
    }

    private static double[] measure(HeatmapChart chart) {
        TextPainter text = new TextPainter();
        Font font = Canvas.plain(MEASURED);
        return Arrays.stream(chart.labels())
                .mapToDouble(label -> text.width(text.fit(label.text(), font, LONGEST_LABEL), font))
                .toArray();
    }

    /** Room for one label along its direction. */
    double labelRoom() {
        return labelRoom;
    }

    private double labelWidth(int item) {
        return Math.min(labelRoom, widths[item] * fontSize / MEASURED);
    }

    private double widest() {
        double widest = 0;
        for (int item = 0; item < widths.length; item++) {
            widest = Math.max(widest, labelWidth(item));
        }
        return widest;
    }

    /** Side of the matrix in pixels. */
    double side() {
        return cell * widths.length;
    }

    /** Left edge of a column; of one past the last the right edge of the matrix. */
    public int x(int column) {
        return (int) Math.round(left + column * cell);
    }

    /** Top edge of a row. */
    public int y(int row) {
        return (int) Math.round(top + row * cell);
    }

    private double leftEdge() {
        return Canvas.MARGIN + strip + (fontSize == 0 ? 0 : widest() + 10);
    }

    /** Below the header and the slanted labels that rise above the first rows. */
    private double topEdge() {
        double above = 0;
        for (int item = 0; item < widths.length && slanted(); item++) {
            above = Math.max(above, (labelWidth(item) + fontSize) * SLANT - item * cell);
        }
        return Canvas.HEADER + 8 + above;
    }

    /** Left edge of the color bar: right of the matrix and of the slanted labels that reach beyond it. */
    double bar() {
        double beyond = 0;
        for (int item = 0; item < widths.length && slanted(); item++) {
            beyond = Math.max(beyond, (labelWidth(item) + fontSize) * SLANT - (widths.length - 1 - item) * cell);
        }
        return left + side() + beyond + Canvas.MARGIN;
    }

    private boolean slanted() {
        return !full && fontSize > 0;
    }

    /** Width of the whole picture. */
    public double width() {
        return bar() + BAR + Canvas.MARGIN;
    }

    /** Height of the whole picture. */
    public double height() {
        double below = full ? strip + (fontSize > 0 ? widest() + 10 : 0) : 0;
        return top + side() + below + Canvas.MARGIN;
    }
}
