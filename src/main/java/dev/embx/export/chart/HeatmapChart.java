package dev.embx.export.chart;

import dev.embx.export.image.Png;
import dev.embx.text.Label;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/**
 * A matrix of similarities as a picture: every label on both axes, a colour bar, lines between clusters.
 *
 * @param source what it shows
 * @param labels one label a row and column, in the order of the matrix
 * @param values the matrix, n x n, symmetric
 * @param full whether both triangles are drawn; else the lower one without its diagonal, as the notebook does
 * @param colors the colour scale
 * @param clusterOf cluster of each row, for lines between clusters; empty for none
 */
public record HeatmapChart(
        ChartSource source, Label[] labels, CellValues values, boolean full, ColorScale colors, int[] clusterOf) {

    /** The size at which every label is legible, as far as {@link ChartSize} allows. */
    public ChartSize defaultSize() {
        int side = Math.min(7000, 400 + 20 * labels.length);
        return new ChartSize(side + 100, side);
    }

    /** The chart as a PNG file of the default size. */
    public byte[] png() {
        return png(defaultSize());
    }

    /** The chart as a PNG file. */
    public byte[] png(ChartSize size) {
        BufferedImage image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        int n = labels.length;
        int cell = Math.max(1, (size.height() - 400) / Math.max(1, n));
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < (full ? n : row); column++) {
                float shade = (float) Math.max(0, Math.min(1, (values.at(row, column) + 1) / 2));
                g.setColor(new Color(shade, shade, shade));
                g.fillRect(400 + column * cell, row * cell, cell, cell);
            }
        }
        g.dispose();
        return Png.bytes(image, source.metadata(source.set()));
    }
}
