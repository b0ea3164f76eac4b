package dev.embx.export.chart.projection;

import dev.embx.export.chart.Canvas;
import dev.embx.export.chart.Chart;
import dev.embx.export.chart.ChartSize;
import dev.embx.export.image.PixelSheet;
import dev.embx.export.image.SvgSheet;
import dev.embx.text.Label;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Items on a map as a picture: a dot an item in the color of its cluster, its title beside it, as far as there is room without
 * two of them touching.
 *
 * @param title name of the set
 * @param facts how the map was made and how far to trust it, one line
 * @param labels one an item
 * @param x abscissae
 * @param y ordinates, upwards
 * @param clusterOf cluster of each item from 0, -1 for none; empty where there are none
 * @param metadata keywords and texts for the PNG file, in their order
 */
public record ProjectionChart(
        String title,
        String facts,
        Label[] labels,
        double[] x,
        double[] y,
        int[] clusterOf,
        Map<String, String> metadata)
        implements Chart {
    private static final int PIXELS_PER_TITLE = 30_000;
    private static final int LEAST_SIDE = 800;
    private static final int MOST_SIDE = 4_000;
    private static final double ASPECT = 0.75;

    @Override
    public ChartSize defaultSize() {
        double width = StrictMath.sqrt(labels.length * PIXELS_PER_TITLE / ASPECT);
        int side = (int) Math.max(LEAST_SIDE, Math.min(MOST_SIDE, width));
        return new ChartSize(side, (int) (side * ASPECT));
    }

    @Override
    public byte[] png(ChartSize size) {
        PixelSheet sheet = new PixelSheet(size.width(), size.height(), Canvas.rgb(Canvas.PAPER));
        new ProjectionPainter(this, size).paint(sheet);
        return sheet.png(metadata);
    }

    /** The same picture as an SVG document in UTF-8. */
    public byte[] svg(ChartSize size) {
        SvgSheet sheet =
                new SvgSheet(size.width(), size.height(), "DejaVu Sans, Verdana, sans-serif", Canvas.rgb(Canvas.PAPER));
        new ProjectionPainter(this, size).paint(sheet);
        return sheet.document().getBytes(StandardCharsets.UTF_8);
    }

    /** Likewise of the default size. */
    public byte[] svg() {
        return svg(defaultSize());
    }
}
