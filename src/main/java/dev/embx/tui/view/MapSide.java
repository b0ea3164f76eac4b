package dev.embx.tui.view;

import dev.embx.analysis.Projection;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.metrics.Metric;
import dev.embx.neighbors.Neighbors;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.cell.Style;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.Scale;

/** Beside a map: the item at the cursor, its true neighbors, and how near the map keeps them. */
final class MapSide {
    private static final int RANK = 12;

    private final Frame frame;
    private final Context context;
    private final MapView view;
    private final Projection map;
    private final EmbeddingSet items;

    MapSide(Frame frame, Context context, MapView view, Projection map) {
        this.frame = frame;
        this.context = context;
        this.view = view;
        this.map = map;
        this.items = context.set(view.set()).set();
    }

    void draw() {
        Rect area = view.room(context).side();
        int row = map.rows()[view.point(map)];
        Pen title = pen(area, 0);
        new ClusterLetters(context, view.set()).write(title, row);
        title.label(items.label(row), title.room(), context.theme().accent());
        context.results().find(view.neighbors(map)).ifPresent(found -> drawNeighbors(area.below(2), found));
    }

    private Pen pen(Rect area, int line) {
        return new Pen(frame, context.glyphs(), area.row() + line, area.column(), area.right());
    }

    private void drawNeighbors(Rect area, Neighbors found) {
        pen(area, 0)
                .field(
                        "true neighbors, " + metric().id(),
                        area.columns() - RANK,
                        context.theme().heading())
                .right("on map", RANK, context.theme().heading());
        int count = found.nearest().length;
        int kept = 0;
        for (int i = 0; i < count && i + 2 < area.rows(); i++) {
            int rank = rank(found.nearest()[i]);
            kept += rank <= count ? 1 : 0;
            drawNeighbor(pen(area, i + 1), found.nearest()[i], found.nearestSimilarity()[i], rank, rank <= count);
        }
        pen(area, count + 2)
                .text(
                        kept + " of " + count + " neighbors kept by the map",
                        context.theme().dim());
    }

    private void drawNeighbor(Pen pen, int row, double similarity, int rank, boolean kept) {
        Style style = kept ? context.theme().text() : context.theme().dim();
        pen.right(Scale.decimals2(shown(similarity)), 5, context.theme().dim()).gap(1);
        new ClusterLetters(context, view.set()).write(pen, row);
        pen.label(items.label(row), Math.max(0, pen.room() - RANK), style)
                .right((kept ? "" : "lost ") + SetsTable.count(rank), RANK, style);
    }

    /** A similarity, or a distance as such. */
    private double shown(double similarity) {
        return metric() == Metric.EUCLIDEAN ? -similarity : similarity;
    }

    private Metric metric() {
        return view.request().method().metric();
    }

    /** How many items the map puts at least as near as a neighbor, itself included: 1 is the nearest. */
    private int rank(int row) {
        int point = view.point(map);
        double limit = distance(point, map.pointOfRow(row));
        int rank = 1;
        for (int other = 0; other < map.size(); other++) {
            rank += other != point && distance(point, other) < limit ? 1 : 0;
        }
        return rank;
    }

    private double distance(int one, int other) {
        double across = map.layout().x()[one] - map.layout().x()[other];
        double up = map.layout().y()[one] - map.layout().y()[other];
        return across * across + up * up;
    }
}
