package dev.embx.export.chart.dendrogram;

import dev.embx.cluster.CutClusters;
import dev.embx.cluster.linkage.Linkage;
import dev.embx.export.chart.AxisChart;
import dev.embx.export.chart.Canvas;
import dev.embx.export.chart.ClusterColors;
import dev.embx.export.chart.Segments;
import dev.embx.text.Counts;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Draws a {@link DendrogramChart}: tree, height axis and legend by XChart, one label a leaf beside them. */
public final class DendrogramPainter {
    /** Height of all that is not rows of leaves. */
    public static final int AROUND = Canvas.HEADER + 120;

    private static final int LETTER = 26;
    private static final int MOST_IN_LEGEND = 8;
    private static final int ABOVE = Integer.MAX_VALUE;
    private static final BasicStroke LINE = new BasicStroke(1.8f, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER);
    private static final BasicStroke DASHES =
            new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 4}, 0);

    private final DendrogramChart chart;
    private final Canvas canvas;
    private final int n;
    private final Font font;
    private final double labelWidth;

    DendrogramPainter(DendrogramChart chart, Canvas canvas) {
        this.chart = chart;
        this.canvas = canvas;
        n = chart.leaves().length;
        double pixels = Canvas.labelSize((canvas.image.getHeight() - AROUND) / (double) Math.max(1, n));
        font = pixels == 0 ? null : Canvas.plain(pixels);
        labelWidth = font == null ? 0 : Math.min(widestLabel(), canvas.image.getWidth() * 0.45);
    }

    private double widestLabel() {
        double widest = 0;
        for (int leaf : chart.leaves()) {
            widest = Math.max(widest, canvas.text.width(canvas.text.fit(chart.labels()[leaf].text(), font, 640), font));
        }
        return widest + Canvas.MARGIN + LETTER;
    }

    void paint() {
        int width = canvas.image.getWidth() - (int) labelWidth;
        AxisChart axes = new AxisChart(width, canvas.image.getHeight() - Canvas.HEADER);
        double largest = chart.linkage().merges() == 0
                ? 1
                : Arrays.stream(chart.linkage().height()).max().orElse(1);
        double room = largest > 0 ? largest : 1;
        axes.horizontal(-0.01 * room, 1.04 * room, Math.max(1, n));
        axes.setXAxisTitle("merge height");
        Map<Integer, Segments> lines = lines();
        if (lines.size() <= MOST_IN_LEGEND + 1) {
            axes.legend();
        }
        addLines(axes, lines);
        axes.paintAt(canvas.g, (int) labelWidth, Canvas.HEADER);
        canvas.header(chart.source().title(), subtitle());
        if (font != null) {
            drawLabels(axes);
        }
    }

    private String subtitle() {
        long clusters = Arrays.stream(chart.clusterOf()).distinct().count();
        String text = String.format(
                Locale.ROOT,
                "%s · %s · cut at %.2f: %s",
                chart.source().linkage(),
                Counts.of(n, "item"),
                chart.cut(),
                Counts.of(clusters, "cluster"));
        return font == null ? text + " · labels omitted: too small at this size" : text;
    }

    /** The links by cluster, those that join clusters last. */
    private Map<Integer, Segments> lines() {
        Linkage linkage = chart.linkage();
        double[] y = new double[n + linkage.merges()];
        double[] x = new double[n + linkage.merges()];
        int[] cluster = Arrays.copyOf(chart.clusterOf(), n + linkage.merges());
        for (int place = 0; place < n; place++) {
            y[chart.leaves()[place]] = place;
        }
        Map<Integer, Segments> lines = new TreeMap<>();
        for (int m = 0; m < linkage.merges(); m++) {
            int left = linkage.left()[m];
            int right = linkage.right()[m];
            double height = linkage.height()[m];
            x[n + m] = height;
            y[n + m] = (y[left] + y[right]) / 2;
            cluster[n + m] = cluster[left] == cluster[right] ? cluster[left] : ABOVE;
            lines.computeIfAbsent(cluster[n + m], c -> new Segments())
                    .to(x[left], y[left])
                    .to(height, y[left])
                    .to(height, y[right])
                    .to(x[right], y[right])
                    .end();
        }
        return lines;
    }

    private void addLines(AxisChart axes, Map<Integer, Segments> lines) {
        lines.forEach((cluster, segments) -> {
            Color color = cluster == ABOVE ? ClusterColors.ABOVE_CUT : ClusterColors.color(cluster);
            axes.line(cluster == ABOVE ? "above the cut" : legend(cluster), segments, color, LINE);
        });
        if (lines.containsKey(ABOVE)) {
            Segments cut = new Segments().to(chart.cut(), -0.5).to(chart.cut(), n - 0.5);
            axes.line("cut", cut, Canvas.SOFT_INK, DASHES);
        }
    }

    private String legend(int cluster) {
        long items = Arrays.stream(chart.clusterOf()).filter(c -> c == cluster).count();
        return CutClusters.letter(cluster) + " · " + Counts.of(items, "item");
    }

    private void drawLabels(AxisChart axes) {
        Rectangle2D plot = axes.plotArea();
        double row = plot.getHeight() / n;
        double right = labelWidth + plot.getX() - 8;
        Font bold = Canvas.bold(font.getSize2D());
        for (int place = 0; place < n; place++) {
            int leaf = chart.leaves()[place];
            double baseline = Canvas.HEADER + plot.getMaxY() - (place + 0.5) * row + font.getSize2D() * 0.36;
            int cluster = chart.clusterOf()[leaf];
            canvas.g.setColor(ClusterColors.color(cluster));
            canvas.text.drawRight(canvas.g, CutClusters.letter(cluster), bold, right, baseline);
            canvas.g.setColor(Canvas.INK);
            double room = labelWidth - LETTER - Canvas.MARGIN / 2.0;
            String label = canvas.text.fit(chart.labels()[leaf].text(), font, room);
            canvas.text.drawRight(canvas.g, label, font, right - LETTER + 6, baseline);
        }
    }
}
