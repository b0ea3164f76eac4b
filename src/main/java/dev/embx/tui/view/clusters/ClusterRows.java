package dev.embx.tui.view.clusters;

import dev.embx.analysis.cluster.ClusterSummary;
import dev.embx.cluster.CutClusters;
import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.cluster.naming.Term;
import dev.embx.text.Decimals;
import dev.embx.text.Label;
import dev.embx.tui.cell.Style;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.Search;
import dev.embx.tui.view.list.Rows;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.Scale;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * One row per cluster.
 *
 * @param context how the terminal looks
 * @param clusters the clusters in the order of the list
 * @param cosine whether closeness is shown as a similarity: where the distance is 1 less the cosine
 * @param selected how many items of each cluster are selected; empty where none is of all
 */
record ClusterRows(Context context, List<ClusterSummary> clusters, boolean cosine, Map<Integer, Long> selected)
        implements Rows {
    private static final int LETTER = 4;
    private static final int SIZE = 8;
    private static final int FIGURE = 12;

    static ClusterRows of(Context context, String set, List<ClusterSummary> clusters) {
        Map<Integer, Long> selected = context.clusters(set)
                .map(found -> context.selected(set)
                        .rows()
                        .boxed()
                        .collect(Collectors.groupingBy(found::placeOfRow, Collectors.counting())))
                .orElse(Map.of());
        boolean cosine = context.cut(set).tree().distance() == ClusterDistance.COSINE;
        return new ClusterRows(context, clusters, cosine, selected);
    }

    @Override
    public int size() {
        return clusters.size();
    }

    /** The item in the middle of the cluster. */
    @Override
    public int item(int place) {
        return clusters.get(place).medoid();
    }

    /** By name: its item stands for all in it. */
    @Override
    public int order(Search search, int place) {
        return search.order(label(place));
    }

    @Override
    public Label label(int place) {
        return Label.of(name(clusters.get(place)));
    }

    @Override
    public void heading(Pen pen) {
        if (clusters.isEmpty()) {
            return;
        }
        Style heading = context.theme().heading();
        pen.gap(2)
                .field("", LETTER, heading)
                .right(selected.isEmpty() ? "items" : "selected", sizeWidth(), heading)
                .right(cosine ? "similarity" : "distance", FIGURE, heading)
                .right("silhouette", FIGURE, heading)
                .gap(2)
                .text("center, typical words and values", heading);
    }

    private int sizeWidth() {
        return selected.isEmpty() ? SIZE : 2 * SIZE;
    }

    /** How many items it has; where there is a selection, how many of them are selected. */
    private String items(ClusterSummary cluster) {
        String all = Decimals.count(cluster.size());
        return selected.isEmpty() ? all : Decimals.count(selected.getOrDefault(cluster.place(), 0L)) + " of " + all;
    }

    @Override
    public String mark(boolean here) {
        return here ? " >" : "  ";
    }

    @Override
    public void draw(Pen pen, int place, Style style, boolean here) {
        ClusterSummary cluster = clusters.get(place);
        Style ink = here ? style : context.theme().cluster(cluster.place());
        pen.field(CutClusters.letter(cluster.place()), LETTER, ink)
                .right(items(cluster), sizeWidth(), style)
                .right(alone(cluster) ? "" : Scale.decimals2(cohesion(cluster)), FIGURE, style)
                .right(alone(cluster) ? "" : Scale.decimals2(cluster.silhouette()), FIGURE, style)
                .gap(2)
                .label(label(place), pen.room(), style);
    }

    private double cohesion(ClusterSummary cluster) {
        return cosine ? 1 - cluster.distance() : cluster.distance();
    }

    private static boolean alone(ClusterSummary cluster) {
        return cluster.size() == 1;
    }

    /** The cluster center, then the words and values that are typical of the cluster. */
    private static String name(ClusterSummary cluster) {
        StringJoiner name = new StringJoiner("; ");
        name.add(cluster.name().title().text());
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

    @Override
    public String line(int place) {
        ClusterSummary cluster = clusters.get(place);
        return String.join(
                "\t",
                CutClusters.letter(cluster.place()),
                Integer.toString(cluster.size()),
                Double.toString(cohesion(cluster)),
                Double.toString(cluster.silhouette()),
                name(cluster));
    }

    @Override
    public void readout(Pen pen, int place) {
        ClusterSummary cluster = clusters.get(place);
        Label words = Label.of(CutClusters.letter(cluster.place()) + ": " + name(cluster));
        pen.label(words, pen.room(), context.theme().accent());
    }
}
