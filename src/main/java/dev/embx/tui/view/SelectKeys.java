package dev.embx.tui.view;

import dev.embx.analysis.RowSet;
import dev.embx.analysis.SelectionHistory;
import dev.embx.analysis.cluster.Clustering;
import dev.embx.cluster.CutClusters;
import dev.embx.text.Decimals;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The keys that select items of the set that is shown; every view follows. */
public final class SelectKeys {
    /** These keys, for footer and help. */
    public static final List<Action> ALL =
            List.of(Action.SELECT_CLUSTER, Action.SELECT_ITEM, Action.UNSELECT, Action.UNSELECT_ALL);

    private final Context context;
    private final Focus focus;
    private final RowSet now;

    /** The keys at an item. */
    public SelectKeys(Focus focus, Context context) {
        this.context = context;
        this.focus = focus;
        this.now = context.selected(focus.set());
    }

    /** What an action selects; empty where it is none of these. */
    public Optional<Effect> effect(Action action) {
        return switch (action) {
            case SELECT_CLUSTER -> Optional.of(cluster());
            case SELECT_ITEM -> Optional.of(item());
            case UNSELECT -> Optional.of(now.isEmpty() ? nothing() : undone());
            case UNSELECT_ALL -> Optional.of(now.isEmpty() ? nothing() : unselected());
            default -> Optional.empty();
        };
    }

    private static Effect nothing() {
        return new Effect.Say("the selection is empty");
    }

    private Effect undone() {
        return chosen(context.selections().undone(focus.set()), "undone");
    }

    private Effect unselected() {
        return chosen(context.selections().without(focus.set()), "cleared");
    }

    private Effect cluster() {
        Optional<? extends Clustering> clusters = context.clusters(focus.set());
        int place = clusters.map(found -> found.placeOfRow(focus.row())).orElse(-1);
        if (place < 0) {
            return new Effect.Say(
                    clusters.isPresent() ? "the item is in no cluster" : "no clusters yet; C computes them");
        }
        Clustering found = clusters.get();
        IntStream rows = IntStream.range(0, found.rows().length)
                .filter(point -> found.place()[point] == place)
                .map(point -> found.rows()[point]);
        return added(rows, "cluster " + CutClusters.letter(place));
    }

    private Effect item() {
        return focus.row() < 0
                ? new Effect.Say("no item here")
                : chosen(context.selections().then(focus.set(), now.flipped(focus.row())), label());
    }

    private String label() {
        return context.set(focus.set()).set().label(focus.row()).text();
    }

    /** Adds rows to what is selected. */
    public Effect added(IntStream rows, String words) {
        return chosen(context.selections().then(focus.set(), now.with(RowSet.of(rows))), words);
    }

    private Effect chosen(SelectionHistory next, String words) {
        int count = next.of(focus.set()).count();
        return new Effect.Select(next, words + ": " + (count == 0 ? "nothing" : Decimals.count(count)) + " selected");
    }
}
