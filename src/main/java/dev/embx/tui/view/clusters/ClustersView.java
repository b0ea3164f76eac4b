package dev.embx.tui.view.clusters;

import dev.embx.analysis.Request;
import dev.embx.analysis.cluster.ClusterSummary;
import dev.embx.analysis.cluster.ClusteringRequest;
import dev.embx.analysis.cluster.ClustersRequest;
import dev.embx.analysis.cluster.CutRequest;
import dev.embx.text.Counts;
import dev.embx.text.Label;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.CutKeys;
import dev.embx.tui.view.Effect;
import dev.embx.tui.view.Exhibit;
import dev.embx.tui.view.Focus;
import dev.embx.tui.view.ListKeys;
import dev.embx.tui.view.Step;
import dev.embx.tui.view.Tab;
import dev.embx.tui.view.View;
import dev.embx.tui.widget.Cursor;
import dev.embx.tui.widget.Pen;
import java.util.List;
import java.util.Optional;

/**
 * The clusters of the cut: how large, how close, how well apart, and what they are called by themselves.
 *
 * @param set name of the set
 * @param cursor place in the list
 * @param sort order of the list
 */
public record ClustersView(String set, Cursor cursor, ClustersSort sort) implements View {
    public static final List<Action> ACTIONS = ListKeys.joined(
            List.of(Action.OPEN, Action.SORT),
            CutKeys.ALL,
            ListKeys.and(Action.FIND, Action.NEXT_SET, Action.EXPORT, Action.COPY));

    static final int HEADER = 1;

    /** The clusters of a set. */
    public static ClustersView of(String set) {
        return new ClustersView(set, Cursor.START, ClustersSort.LETTER);
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
        ClusteringRequest<?> clustering = context.clustering(set);
        return clustering instanceof CutRequest cut
                ? List.of(cut.tree(), cut, request(context))
                : List.of(clustering, request(context));
    }

    /** What is listed, in its order. */
    List<ClusterSummary> clusters(Context context) {
        return context.results()
                .find(request(context))
                .map(found -> found.stream().sorted(sort.comparator()).toList())
                .orElse(List.of());
    }

    static int visible(Context context) {
        return Math.max(1, context.body().rows() - HEADER);
    }

    /** The cluster at the cursor. */
    Optional<ClusterSummary> cluster(Context context) {
        List<ClusterSummary> clusters = clusters(context);
        return clusters.isEmpty()
                ? Optional.empty()
                : Optional.of(clusters.get(Math.min(cursor.at(), clusters.size() - 1)));
    }

    /** The item in the middle of the cluster at the cursor. */
    @Override
    public Focus focus(Context context) {
        return new Focus(set, cluster(context).map(ClusterSummary::medoid).orElse(-1));
    }

    @Override
    public View at(Focus focus, Context context) {
        ClustersView there = new ClustersView(focus.set(), cursor, sort);
        int place = context.clusters(focus.set())
                .map(cut -> cut.placeOfRow(focus.row()))
                .orElse(-1);
        List<ClusterSummary> clusters = there.clusters(context);
        for (int i = 0; i < clusters.size(); i++) {
            if (clusters.get(i).place() == place) {
                return there.goTo(i + 1, context);
            }
        }
        return there;
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
                        new ClustersView(set, cursor, sort.next()),
                        new Effect.Say(sort.next().words()));
            case OPEN ->
                cluster(context).isEmpty() ? Step.of(this) : Step.of(this, new Effect.Open(Tab.TREE, focus(context)));
            default ->
                Step.of(ListKeys.move(cursor, action, clusters(context).size(), visible(context))
                        .map(moved -> new ClustersView(set, moved, sort))
                        .orElse(this));
        };
    }

    @Override
    public List<Action> actions() {
        return ACTIONS;
    }

    @Override
    public void render(Frame frame, Context context) {
        new ClustersTable(frame, context, this).draw();
    }

    @Override
    public String facts(Context context) {
        String count = context.clusters(set)
                .map(cut -> Counts.of(cut.count(), "cluster") + " "
                        + context.glyphs().dot() + " ")
                .orElse("");
        return count + context.clustering(set).words();
    }

    @Override
    public void readout(Pen pen, Context context) {
        cluster(context).ifPresent(cluster -> {
            String words = ClustersTable.letter(cluster) + ": " + ClustersTable.name(cluster);
            pen.label(Label.of(words), pen.room(), context.theme().accent());
        });
    }

    @Override
    public List<String> lines(Context context) {
        boolean cosine = ClustersTable.bySimilarity(context, set);
        return clusters(context).stream()
                .map(cluster -> ClustersTable.tsv(cluster, cosine))
                .toList();
    }

    @Override
    public int line(Context context) {
        return cursor.at();
    }

    @Override
    public Exhibit exhibit(Context context) {
        return new Exhibit.Clusters(context.clustering(set));
    }

    @Override
    public Optional<View> find(String text, int direction, Context context) {
        List<ClusterSummary> clusters = clusters(context);
        return ListKeys.findLabel(
                        text,
                        cursor.at(),
                        direction,
                        clusters.size(),
                        i -> Label.of(ClustersTable.name(clusters.get(i))))
                .map(at -> goTo(at + 1, context));
    }

    @Override
    public View goTo(int number, Context context) {
        int size = clusters(context).size();
        int at = ListKeys.place(number, size);
        return new ClustersView(set, cursor.jump(at, size, visible(context)), sort);
    }

    @Override
    public Optional<View> click(int column, int row, Context context) {
        int at = cursor.top() + row - HEADER;
        return row >= HEADER && at < clusters(context).size() ? Optional.of(goTo(at + 1, context)) : Optional.empty();
    }
}
