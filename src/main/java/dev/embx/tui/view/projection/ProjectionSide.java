package dev.embx.tui.view.projection;

import dev.embx.analysis.projection.Projection;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.manifold.trust.Ranks;
import dev.embx.metrics.Metric;
import dev.embx.neighbors.Neighbors;
import dev.embx.text.Counts;
import dev.embx.text.Decimals;
import dev.embx.text.Label;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.cell.Style;
import dev.embx.tui.view.ClusterLetters;
import dev.embx.tui.view.Context;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.Scale;
import java.util.stream.IntStream;

/** Beside a map: the item at the cursor, its true neighbors and how near the map keeps them, and those the map invents. */
final class ProjectionSide {
    private static final int RANK_TITLE = 9;
    private static final int RANK_WORD = 6;
    /** Item and blank, both lists with their headings and blanks, and one more blank. */
    private static final int MOST_LINES = 2 * ProjectionView.NEIGHBORS + 8;

    private final Frame frame;
    private final Context context;
    private final ShownMap shown;
    private final Projection map;
    private final EmbeddingSet items;
    private final Rect area;
    private final int ranks;
    private int line;

    ProjectionSide(Frame frame, Context context, ShownMap shown) {
        this.frame = frame;
        this.context = context;
        this.shown = shown;
        this.map = shown.map();
        this.items = context.set(shown.set()).set();
        this.area = shown.side();
        this.ranks = RANK_WORD + Decimals.count(map.size()).length();
    }

    void draw() {
        int row = shown.row();
        Pen title = next();
        new ClusterLetters(context, shown.set()).write(title, row);
        title.label(items.label(row), title.room(), context.theme().accent());
        line++;
        context.results().find(shown.neighbors()).ifPresent(this::drawNeighbors);
        drawLegend();
    }

    /** What the signs of the points stand for: at the lower end, where the neighbors never reach, so that it stays. */
    private void drawLegend() {
        PointColors groups = PointColors.of(map, shown.look().color(), context);
        int[] sizes = groups.sizes();
        line = Math.max(MOST_LINES, area.rows() - sizes.length - 1);
        if (sizes.length > 0) {
            heading("colors: " + Label.of(shown.look().color()).text(), "items");
        }
        for (int group = 0; group < sizes.length; group++) {
            Pen pen = next();
            pen.text(groups.sign(group) + " ", groups.style(group))
                    .label(
                            Label.of(groups.words(group)),
                            Math.max(0, pen.room() - RANK_TITLE),
                            context.theme().dim())
                    .right(
                            Decimals.count(sizes[group]),
                            RANK_TITLE,
                            context.theme().dim());
        }
    }

    /** A pen on the next line; below the last one it writes nothing. */
    private Pen next() {
        int row = area.row() + line++;
        return new Pen(frame, context.glyphs(), row, area.column(), row < area.bottom() ? area.right() : 0);
    }

    private void drawNeighbors(Neighbors truth) {
        int count = Math.min(ProjectionView.NEIGHBORS, truth.nearest().length);
        Ranks onMap = Ranks.onMap(map.layout(), shown.point(), count);
        heading("true neighbors, " + metric().id(), "on map");
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int point = map.pointOfRow(truth.nearest()[i]);
            int rank = point < 0 ? Integer.MAX_VALUE : onMap.of(point);
            boolean lost = rank > count;
            kept += lost ? 0 : 1;
            String place = point < 0 ? "absent" : (lost ? "lost " : "") + Decimals.count(rank);
            drawNeighbor(truth, truth.nearest()[i], i + 1, place, lost);
        }
        line++;
        next().text(
                        kept + " of " + Counts.of(count, "neighbor") + " kept by the map",
                        context.theme().dim());
        line++;
        if (kept < count) {
            drawInvented(truth, onMap, count);
        }
    }

    /** The points as near on the map as the true neighbors would be, which are none. */
    private void drawInvented(Neighbors truth, Ranks onMap, int count) {
        heading("near only on the map", "true rank");
        for (int i = 0; i < count; i++) {
            int row = map.rows()[onMap.at(i)];
            int rank = rank(truth, row);
            if (rank > count) {
                boolean known = rank <= truth.nearest().length;
                drawNeighbor(truth, row, rank, (known ? "" : "over ") + Decimals.count(known ? rank : rank - 1), true);
            }
        }
    }

    /** The place of a row among the nearest in truth, from 1; one more than all that are known where it is not there. */
    private static int rank(Neighbors truth, int row) {
        int[] nearest = truth.nearest();
        return 1
                + IntStream.range(0, nearest.length)
                        .filter(i -> nearest[i] == row)
                        .findFirst()
                        .orElse(nearest.length);
    }

    private void heading(String words, String right) {
        Style style = context.theme().heading();
        next().field(words, area.columns() - RANK_TITLE, style).right(right, RANK_TITLE, style);
    }

    private void drawNeighbor(Neighbors truth, int row, int rank, String words, boolean wrong) {
        Style style = wrong ? context.theme().dim() : context.theme().text();
        Pen pen = next();
        boolean known = rank <= truth.nearest().length;
        pen.right(
                        known ? Scale.decimals2(shown(truth.nearestSimilarity()[rank - 1])) : "",
                        5,
                        context.theme().dim())
                .gap(1);
        new ClusterLetters(context, shown.set()).write(pen, row);
        pen.label(items.label(row), Math.max(0, pen.room() - ranks), style).right(words, ranks, style);
    }

    /** A similarity, or a distance as such. */
    private double shown(double similarity) {
        return metric() == Metric.EUCLIDEAN ? -similarity : similarity;
    }

    private Metric metric() {
        return map.request().method().metric();
    }
}
