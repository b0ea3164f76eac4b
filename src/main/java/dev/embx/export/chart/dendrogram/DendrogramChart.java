package dev.embx.export.chart.dendrogram;

import dev.embx.cluster.linkage.Linkage;
import dev.embx.export.chart.Canvas;
import dev.embx.export.chart.Chart;
import dev.embx.export.chart.ChartSize;
import dev.embx.export.chart.ChartSource;
import dev.embx.export.image.TextPainter;
import dev.embx.text.Label;

/**
 * A hierarchical clustering as a picture, drawn as SciPy's {@code dendrogram(orientation="right")}: the leaves at the left,
 * the last one on top, heights to the right.
 *
 * @param source what it shows
 * @param labels one label a leaf number
 * @param linkage the merges
 * @param leaves leaf numbers from the bottom to the top
 * @param clusterOf cluster of each leaf number, from 0: its letter and the color of its merges; merges that join clusters
 *     are neutral
 * @param cut height of the line that cuts the tree into these clusters, by default {@link #defaultCut}
 */
public record DendrogramChart(
        ChartSource source, Label[] labels, Linkage linkage, int[] leaves, int[] clusterOf, double cut)
        implements Chart {

    /** SciPy's {@code color_threshold}: 0.7 x the largest height. */
    public static double defaultCut(Linkage linkage) {
        double largest = 0;
        for (double height : linkage.height()) {
            largest = Math.max(largest, height);
        }
        return 0.7 * largest;
    }

    @Override
    public ChartSize defaultSize() {
        TextPainter text = new TextPainter();
        double widest = 0;
        for (Label label : labels) {
            widest = Math.max(widest, text.width(text.fit(label.text(), Canvas.plain(13), 640), Canvas.plain(13)));
        }
        int width = (int) Math.ceil(widest) + 900;
        int room = Math.min(ChartSize.MOST, ChartSize.MOST_PIXELS / width) - DendrogramPainter.AROUND;
        double row = Math.min(20, room / (double) Math.max(1, labels.length));
        return new ChartSize(width, Math.max(400, DendrogramPainter.AROUND + (int) (row * labels.length)));
    }

    @Override
    public byte[] png(ChartSize size) {
        Canvas canvas = new Canvas(size);
        new DendrogramPainter(this, canvas).paint();
        return canvas.png(source.metadata());
    }
}
