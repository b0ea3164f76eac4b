package dev.embx.tui.view.clusters;

import dev.embx.analysis.Request;
import dev.embx.analysis.cluster.ClusterSummary;
import dev.embx.analysis.cluster.Clustering;
import dev.embx.analysis.cluster.ClustersRequest;
import dev.embx.export.exhibit.ClustersExhibit;
import dev.embx.export.exhibit.Exhibit;
import dev.embx.text.Counts;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.CutKeys;
import dev.embx.tui.view.Effect;
import dev.embx.tui.view.Focus;
import dev.embx.tui.view.ListKeys;
import dev.embx.tui.view.Pane;
import dev.embx.tui.view.Step;
import dev.embx.tui.view.Tab;
import dev.embx.tui.view.View;
import dev.embx.tui.view.list.ItemListView;
import dev.embx.tui.view.list.ListPane;
import dev.embx.tui.widget.Cursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The clusters of the cut: how large, how close, how well apart, and what they are called by themselves.
 *
 * @param set name of the set
 * @param cursor place in the list
 * @param sort order of the list
 * @param filter keeps only some of the items listed below the clusters; empty keeps all
 */
public record ClustersView(String set, Cursor cursor, ClustersSort sort, String filter) implements ItemListView {
    public static final List<Action> ACTIONS = ListKeys.joined(
            List.of(Action.OPEN, Action.SORT),
            CutKeys.ALL,
            ListKeys.and(Action.FIND, Action.FILTER, Action.NEXT_SET, Action.EXPORT, Action.COPY));

    private static final int HEADER = 1;
    /** Rows of the body from which on the items of a cluster are listed: below, each move would be many bytes. */
    private static final int TALL = 26;

    /** The clusters of a set. */
    public static ClustersView of(String set) {
        return new ClustersView(set, Cursor.START, ClustersSort.LETTER, "");
    }

    @Override
    public Tab tab() {
        return Tab.CLUSTERS;
    }

    private ClustersRequest request(Context context) {
        return new ClustersRequest(context.clustering(set));
    }

    @Override
    public List<Request<?>> needs(Context context) {
        List<Request<?>> needs = new ArrayList<>(List.of(context.clustering(set), request(context)));
        needs.addAll(filterNeeds());
        return needs;
    }

    @Override
    public ClustersView with(Cursor moved) {
        return new ClustersView(set, moved, sort, filter);
    }

    @Override
    public ClustersView in(String other, Context context) {
        return new ClustersView(other, cursor, sort, filter);
    }

    @Override
    public ClusterRows rows(Context context) {
        List<ClusterSummary> clusters = context.results()
                .find(request(context))
                .map(found -> found.stream().sorted(sort.comparator()).toList())
                .orElse(List.of());
        return ClusterRows.of(context, set, clusters);
    }

    @Override
    public Rect list(Context context) {
        return context.body().below(HEADER);
    }

    /** The cluster that an item is in. */
    @Override
    public View at(Focus focus, Context context) {
        ClustersView there = in(focus.set(), context);
        int cluster = context.clusters(focus.set())
                .map(found -> found.placeOfRow(focus.row()))
                .orElse(-1);
        List<ClusterSummary> clusters = there.rows(context).clusters();
        int place = ListKeys.find(0, 0, clusters.size(), i -> clusters.get(i).place() == cluster);
        return place < 0 ? there : there.goTo(place + 1, context);
    }

    @Override
    public Step update(Action action, Context context) {
        Optional<Effect> effect = new CutKeys(context, set).effect(action);
        if (effect.isPresent()) {
            return Step.of(this, effect.get());
        }
        return switch (action) {
            case SORT ->
                Step.of(
                        new ClustersView(set, cursor, sort.next(), filter),
                        new Effect.Say(sort.next().words()));
            case OPEN ->
                pane(context).place() < 0 ? Step.of(this) : Step.of(this, new Effect.Open(Tab.TREE, focus(context)));
            default -> ItemListView.super.update(action, context);
        };
    }

    @Override
    public List<Action> actions() {
        return ACTIONS;
    }

    @Override
    public void render(Frame frame, Context context) {
        ItemListView.super.render(frame, context);
        ListPane pane = pane(context);
        boolean tall = context.body().rows() >= TALL && context.pane() != Pane.AWAY;
        Optional<? extends Clustering> clustering = context.clusters(set);
        if (tall && pane.place() >= 0 && clustering.isPresent()) {
            ClusterSummary cluster = rows(context).clusters().get(pane.place());
            Rect below = pane.area().below(pane.rows().size() + 1);
            new ClusterMembers(frame, context, set, filter).draw(below, cluster, clustering.get());
        }
    }

    @Override
    public boolean filters() {
        return true;
    }

    @Override
    public View filtered(String text, Context context) {
        return new ClustersView(set, cursor, sort, text);
    }

    @Override
    public String facts(Context context) {
        String count = context.clusters(set)
                .map(cut -> Counts.of(cut.count(), "cluster") + " "
                        + context.glyphs().dot() + " ")
                .orElse("");
        String note = context.clusters(set)
                .map(cut -> context.clustering(set).note(cut))
                .filter(text -> !text.isEmpty())
                .map(text -> " " + context.glyphs().dot() + " " + text)
                .orElse("");
        return count + context.clustering(set).words() + note;
    }

    @Override
    public Exhibit exhibit(Context context) {
        return new ClustersExhibit(List.of(context.clustering(set)));
    }
}
