package dev.embx.tui.view.projection;

import dev.embx.analysis.RowSet;
import dev.embx.analysis.SelectionHistory;
import dev.embx.analysis.cluster.Clustering;
import dev.embx.analysis.projection.Projection;
import dev.embx.cluster.CutClusters;
import dev.embx.neighbors.Neighbors;
import dev.embx.text.Decimals;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.Effect;
import dev.embx.tui.view.Focus;
import dev.embx.tui.view.View;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The keys that select items of the set that is shown; every view follows. */
public final class SelectKeys {
    /** These keys, for footer and help. */
    public static final List<Action> ALL = List.of(
            Action.SELECT_CLUSTER,
            Action.SELECT_NEIGHBORS,
            Action.SELECT_WINDOW,
            Action.SELECT_ITEM,
            Action.UNSELECT,
            Action.UNSELECT_ALL);

    private final View view;
    private final Context context;
    private final Focus focus;
    private final RowSet now;

    /** The keys in a view. */
    public SelectKeys(View view, Context context) {
        this.view = view;
        this.context = context;
        this.focus = view.focus(context);
        this.now = context.selected(focus.set());
    }

    /** What an action selects; empty where it is none of these. */
    public Optional<Effect> effect(Action action) {
        return switch (action) {
            case SELECT_CLUSTER -> Optional.of(cluster());
            case SELECT_NEIGHBORS -> Optional.of(neighbors());
            case SELECT_WINDOW -> Optional.of(window());
            case SELECT_ITEM -> Optional.of(item());
            case UNSELECT -> Optional.of(now.isEmpty() ? nothing() : undone());
            case UNSELECT_ALL -> Optional.of(now.isEmpty() ? nothing() : unselected());
            default -> Optional.empty();
        };
    }

    private static Effect nothing() {
        return new Effect.Say("nothing is selected");
    }

    private Effect undone() {
        return chosen(context.selections().undone(focus.set()), "taken back");
    }

    private Effect unselected() {
        return chosen(context.selections().without(focus.set()), "taken back");
    }

    private Effect cluster() {
        Optional<? extends Clustering> clusters = context.clusters(focus.set());
        int place = clusters.map(found -> found.placeOfRow(focus.row())).orElse(-1);
        if (place < 0) {
            return new Effect.Say(
                    clusters.isPresent()
                            ? "this item is in no cluster"
                            : "the clusters are not known yet; C finds them");
        }
        Clustering found = clusters.get();
        IntStream rows = IntStream.range(0, found.rows().length)
                .filter(point -> found.place()[point] == place)
                .map(point -> found.rows()[point]);
        return added(rows, "cluster " + CutClusters.letter(place));
    }

    private Effect neighbors() {
        Optional<Neighbors> found =
                map().flatMap(map -> context.results().find(((ProjectionView) view).neighbors(map)));
        return found.map(near -> added(
                        IntStream.concat(
                                IntStream.of(focus.row()),
                                Arrays.stream(near.nearest()).limit(ProjectionView.NEIGHBORS)),
                        "neighbors of " + label()))
                .orElseGet(() -> new Effect.Say("neighbors are selected on the map (6), when they are there"));
    }

    private Effect window() {
        return map().map(map -> added(((ProjectionView) view).rowsInSight(map, context), "what is in sight"))
                .orElseGet(() -> new Effect.Say("what is in sight is selected on the map (6)"));
    }

    private Optional<Projection> map() {
        return view instanceof ProjectionView map ? map.map(context) : Optional.empty();
    }

    private Effect item() {
        return focus.row() < 0
                ? new Effect.Say("no item here")
                : chosen(context.selections().then(focus.set(), now.flipped(focus.row())), label());
    }

    private String label() {
        return context.set(focus.set()).set().label(focus.row()).text();
    }

    private Effect added(IntStream rows, String words) {
        return chosen(context.selections().then(focus.set(), now.with(RowSet.of(rows))), words);
    }

    private Effect chosen(SelectionHistory next, String words) {
        int count = next.of(focus.set()).count();
        return new Effect.Select(next, words + ": " + (count == 0 ? "nothing" : Decimals.count(count)) + " selected");
    }
}
