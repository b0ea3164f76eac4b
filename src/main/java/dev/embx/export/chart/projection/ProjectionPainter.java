package dev.embx.export.chart.projection;

import dev.embx.cluster.CutClusters;
import dev.embx.export.chart.Canvas;
import dev.embx.export.chart.ChartSize;
import dev.embx.export.chart.ClusterColors;
import dev.embx.export.image.BundledFonts.Face;
import dev.embx.export.image.Sheet;
import dev.embx.export.image.TextPainter;
import dev.embx.export.image.TextStyle;
import dev.embx.text.Counts;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Draws a {@link ProjectionChart}: dots to one scale in both directions, titles where there is room, a legend of the clusters. */
final class ProjectionPainter {
    private static final double TITLE = 12;
    private static final double LINE = 15;
    private static final double LONGEST = 420;
    private static final int MOST_IN_LEGEND = 10;
    private static final int INSET = 40;

    private final ProjectionChart chart;
    private final TextPainter text = new TextPainter();
    /** Left, top, right and bottom of the plot. */
    private final double[] plot;

    private final double[] at;
    private final double scale;
    private final double radius;

    ProjectionPainter(ProjectionChart chart, ChartSize size) {
        this.chart = chart;
        plot = new double[] {
            Canvas.MARGIN, Canvas.HEADER, size.width() - Canvas.MARGIN, size.height() - Canvas.MARGIN - LINE
        };
        double[] x = range(chart.x());
        double[] y = range(chart.y());
        at = new double[] {(x[0] + x[1]) / 2, (y[0] + y[1]) / 2};
        double across = (plot[2] - plot[0] - 2 * INSET) / Math.max(x[1] - x[0], Double.MIN_NORMAL);
        double down = (plot[3] - plot[1] - 2 * INSET) / Math.max(y[1] - y[0], Double.MIN_NORMAL);
        scale = Math.min(1e12, Math.min(across, down));
        radius = chart.x().length > 5_000 ? 1.4 : chart.x().length > 500 ? 2.4 : 4;
    }

    private static double[] range(double[] values) {
        return new double[] {
            Arrays.stream(values).min().orElse(0), Arrays.stream(values).max().orElse(0)
        };
    }

    private double x(int item) {
        return (plot[0] + plot[2]) / 2 + (chart.x()[item] - at[0]) * scale;
    }

    private double y(int item) {
        return (plot[1] + plot[3]) / 2 - (chart.y()[item] - at[1]) * scale;
    }

    private Color color(int item) {
        int cluster = chart.clusterOf().length == 0 ? -1 : chart.clusterOf()[item];
        return cluster < 0 ? ClusterColors.color(0) : ClusterColors.color(cluster);
    }

    void paint(Sheet sheet) {
        drawFrame(sheet);
        int titled = drawTitles(sheet);
        for (int item = 0; item < chart.x().length; item++) {
            sheet.dot(x(item), y(item), radius, Canvas.rgb(color(item)));
        }
        drawLegend(sheet);
        drawHeader(sheet, titled);
    }

    private static TextStyle style(double pixels, Face face, Color color) {
        return new TextStyle(face, pixels, Canvas.rgb(color));
    }

    private void drawHeader(Sheet sheet, int titled) {
        double room = plot[2] - plot[0];
        String left = titled == chart.labels().length ? "" : " · " + Counts.of(titled, "label") + ": no space for more";
        String facts = text.fit(chart.facts() + left, Canvas.plain(14), room);
        String title = text.fit(chart.title(), Canvas.bold(22), room);
        sheet.text(title, new double[] {plot[0], 38}, style(22, Face.SANS_BOLD, Canvas.INK));
        sheet.text(facts, new double[] {plot[0], 61}, style(14, Face.SANS, Canvas.SOFT_INK));
    }

    private void drawFrame(Sheet sheet) {
        double[][] corners = {{plot[0], plot[1]}, {plot[2], plot[1]}, {plot[2], plot[3]}, {plot[0], plot[3]}};
        for (int i = 0; i < corners.length; i++) {
            sheet.line(corners[i], corners[(i + 1) % corners.length], Canvas.rgb(Canvas.RULE));
        }
    }

    /** Draws as many titles as find room and returns how many. */
    private int drawTitles(Sheet sheet) {
        TitleRoom room = new TitleRoom(plot);
        for (int item = 0; item < chart.x().length; item++) {
            room.block(x(item), y(item), radius);
        }
        int titled = 0;
        for (int item = 0; item < chart.labels().length; item++) {
            titled += drawTitle(sheet, room, item) ? 1 : 0;
        }
        return titled;
    }

    private boolean drawTitle(Sheet sheet, TitleRoom room, int item) {
        String title = text.fit(chart.labels()[item].text(), Canvas.plain(TITLE), LONGEST);
        double width = text.width(title, Canvas.plain(TITLE));
        Optional<TitleRoom.Place> place = room.take(x(item), y(item), width, LINE);
        place.ifPresent(found -> {
            if (found.apart()) {
                double nearest = Math.max(found.left(), Math.min(found.left() + width, x(item)));
                double edge = found.top() > y(item) ? found.top() + 2 : found.top() + LINE - 2;
                sheet.line(new double[] {x(item), y(item)}, new double[] {nearest, edge}, Canvas.rgb(Canvas.RULE));
            }
            double[] start = {found.left(), found.top() + LINE * 0.78};
            sheet.text(title, start, style(TITLE, Face.SANS, Canvas.INK));
        });
        return place.isPresent();
    }

    private void drawLegend(Sheet sheet) {
        int clusters = Arrays.stream(chart.clusterOf()).max().orElse(-1) + 1;
        double x = plot[0] + radius;
        double y = plot[3] + LINE + 4;
        List<String> words = new ArrayList<>();
        for (int cluster = 0; cluster < Math.min(clusters, MOST_IN_LEGEND); cluster++) {
            int wanted = cluster;
            long items =
                    Arrays.stream(chart.clusterOf()).filter(c -> c == wanted).count();
            words.add(CutClusters.letter(cluster) + " · " + Counts.of(items, "item"));
        }
        for (int cluster = 0; cluster < words.size(); cluster++) {
            sheet.dot(x, y - 4, 4, Canvas.rgb(ClusterColors.color(cluster)));
            sheet.text(words.get(cluster), new double[] {x + 9, y}, style(TITLE, Face.SANS, Canvas.SOFT_INK));
            x += text.width(words.get(cluster), Canvas.plain(TITLE)) + 30;
        }
        if (clusters > MOST_IN_LEGEND) {
            sheet.text(
                    "and " + (clusters - MOST_IN_LEGEND) + " more",
                    new double[] {x, y},
                    style(TITLE, Face.SANS, Canvas.SOFT_INK));
        }
    }
}
