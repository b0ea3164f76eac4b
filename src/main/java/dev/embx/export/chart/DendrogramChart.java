package dev.embx.export.chart;

import dev.embx.cluster.Linkage;
import dev.embx.export.image.Png;
import dev.embx.text.Label;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/**
 * A hierarchical clustering as a picture, drawn as SciPy's {@code dendrogram(orientation="right")}: the leaves at the left,
 * the last one on top, heights to the right.
 *
 * @param source what it shows
 * @param labels one label a leaf number
 * @param linkage the merges
 * @param leaves leaf numbers from the bottom to the top
 * @param clusterOf cluster of each leaf number, from 0: its letter and colour
 * @param cut height of the cut: merges below it have their cluster's colour, SciPy's default is {@link #defaultCut}
 */
public record DendrogramChart(
        ChartSource source, Label[] labels, Linkage linkage, int[] leaves, int[] clusterOf, double cut) {

    /** SciPy's {@code color_threshold}: 0.7 x the largest height. */
    public static double defaultCut(Linkage linkage) {
        double largest = 0;
        for (double height : linkage.height()) {
            largest = Math.max(largest, height);
        }
        return 0.7 * largest;
    }

    /** The size at which every label is legible, as far as {@link ChartSize} allows. */
    public ChartSize defaultSize() {
        return new ChartSize(1400, Math.min(ChartSize.MOST, 200 + 20 * labels.length));
    }

    /** The chart as a PNG file of the default size. */
    public byte[] png() {
        return png(defaultSize());
    }

    /** The chart as a PNG file. */
    public byte[] png(ChartSize size) {
        BufferedImage image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, size.width(), size.height());
        g.dispose();
        return Png.bytes(image, source.metadata(source.set()));
    }
}
