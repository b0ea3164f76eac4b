package dev.embx.tui.view.clusters;

import dev.embx.analysis.cluster.ClusterSummary;
import dev.embx.analysis.cluster.Clustering;
import dev.embx.cluster.CutClusters;
import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.cluster.naming.Term;
import dev.embx.text.Decimals;
import dev.embx.text.Label;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.cell.Style;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.Pane;
import dev.embx.tui.widget.Cursor;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.Scale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** Draws the list of clusters, one a row. */
final class ClustersTable {
    /** From so many rows on the items of a cluster are listed: on a smaller screen each move would be many bytes. */
    private static final int TALL = 26;

    private static final int LETTER = 4;
    private static final int SIZE = 8;
    private static final int FIGURE = 12;

    private final Frame frame;
    private final Context context;
    private final ClustersView view;
    private final Map<Integer, Long> selected;

    ClustersTable(Frame frame, Context context, ClustersView view) {
        this.frame = frame;
        this.context = context;
        this.view = view;
        this.selected = selected(context, view.set());
    }

    void draw() {
        List<ClusterSummary> clusters = view.clusters(context);
        if (clusters.isEmpty()) {
            return;
        }
        Rect body = context.body();
        boolean cosine = bySimilarity(context, view.set());
        Style heading = context.theme().heading();
        pen(body.row())
                .gap(2)
                .field("", LETTER, heading)
                .right(selected.isEmpty() ? "items" : "selected", size(), heading)
                .right(cosine ? "similarity" : "distance", FIGURE, heading)
                .right("silhouette", FIGURE, heading)
                .gap(2)
                .text("in the middle, telling words and values", heading);
        int visible = ClustersView.visible(context);
        Cursor cursor = view.cursor().fitted(clusters.size(), visible);
        for (int i = 0; i < visible && cursor.top() + i < clusters.size(); i++) {
            int index = cursor.top() + i;
            drawRow(body.row() + ClustersView.HEADER + i, clusters.get(index), cosine, index == cursor.at());
        }
        drawMembers(body.below(ClustersView.HEADER + clusters.size() + 1));
    }

    private void drawMembers(Rect area) {
        Optional<ClusterSummary> cluster = view.cluster(context);
        Optional<? extends Clustering> clustering = context.clusters(view.set());
        boolean tall = context.body().rows() >= TALL && context.pane() != Pane.AWAY;
        if (tall && cluster.isPresent() && clustering.isPresent()) {
            new ClusterMembers(frame, context, view.set()).draw(area, cluster.get(), clustering.get());
        }
    }

    private Pen pen(int row) {
        Rect body = context.body();
        return new Pen(frame, context.glyphs(), row, body.column(), body.right());
    }

    private int size() {
        return selected.isEmpty() ? SIZE : 2 * SIZE;
    }

    /** How many items it has; where there is a selection, how many of them are selected. */
    private String items(ClusterSummary cluster) {
        String all = Decimals.count(cluster.size());
        return selected.isEmpty() ? all : Decimals.count(selected.getOrDefault(cluster.place(), 0L)) + " of " + all;
    }

    /** How many items of each cluster are selected; empty where none is of all. */
    private static Map<Integer, Long> selected(Context context, String set) {
        return context.clusters(set)
                .map(found -> context.selected(set)
                        .rows()
                        .boxed()
                        .collect(Collectors.groupingBy(found::placeOfRow, Collectors.counting())))
                .orElse(Map.of());
    }

    private void drawRow(int row, ClusterSummary cluster, boolean cosine, boolean selected) {
        Style style = selected ? context.theme().selection() : context.theme().text();
        if (selected) {
            Rect body = context.body();
            frame.restyle(new Rect(body.column(), row, body.columns(), 1), style);
        }
        Pen pen = pen(row);
        pen.text(selected ? " >" : "  ", style)
                .field(
                        letter(cluster),
                        LETTER,
                        selected ? style : context.theme().cluster(cluster.place()))
                .right(items(cluster), size(), style)
                .right(cohesion(cluster, cosine), FIGURE, style)
                .right(alone(cluster) ? "" : Scale.decimals2(cluster.silhouette()), FIGURE, style)
                .gap(2)
                .label(Label.of(name(cluster)), pen.room(), style);
    }

    /** Whether closeness is told as a similarity: where the distance is 1 less the cosine. */
    static boolean bySimilarity(Context context, String set) {
        return context.cut(set).tree().distance() == ClusterDistance.COSINE;
    }

    private static boolean alone(ClusterSummary cluster) {
        return cluster.size() == 1;
    }

    private static String cohesion(ClusterSummary cluster, boolean cosine) {
        return alone(cluster) ? "" : Scale.decimals2(cosine ? 1 - cluster.distance() : cluster.distance());
    }

    static String letter(ClusterSummary cluster) {
        return CutClusters.letter(cluster.place());
    }

    /** The label in the middle, then the words and the values that tell the cluster from the rest. */
    static String name(ClusterSummary cluster) {
        StringJoiner name = new StringJoiner("; ");
        name.add(cluster.name().medoid().text());
        if (!alone(cluster) && !cluster.name().words().isEmpty()) {
            name.add("words: " + terms(cluster.name().words()));
        }
        if (!alone(cluster)) {
            cluster.name().values().forEach((column, values) -> name.add(column + ": " + terms(values)));
        }
        return name.toString();
    }

    private static String terms(List<Term> terms) {
        return terms.stream().map(Term::text).collect(Collectors.joining(", "));
    }

    static String tsv(ClusterSummary cluster, boolean cosine) {
        return String.join(
                "\t",
                letter(cluster),
                Integer.toString(cluster.size()),
                Double.toString(cosine ? 1 - cluster.distance() : cluster.distance()),
                Double.toString(cluster.silhouette()),
                name(cluster));
    }
}
