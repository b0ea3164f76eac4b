package dev.embx.tui.app.state;

import dev.embx.analysis.SelectionHistory;
import dev.embx.analysis.cluster.ClusteringChoices;
import dev.embx.analysis.cluster.CutRequest;
import dev.embx.analysis.items.SameItems;
import dev.embx.cluster.partition.PartitionMethod;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.Focus;
import dev.embx.tui.view.Tab;
import dev.embx.tui.view.View;
import dev.embx.tui.view.sets.SetsView;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the user is and the way back.
 *
 * @param view the view shown
 * @param trail the views to go back to, the latest last
 * @param kept the last state of each view, to return to by its number
 * @param pending an item to go to once what the view needs is there
 * @param cuts how the tree of each set is cut, in every view
 * @param selections what is selected of each set, in every view
 */
public record Navigation(
        View view,
        List<View> trail,
        Map<Tab, View> kept,
        Optional<Focus> pending,
        ClusteringChoices cuts,
        SelectionHistory selections) {
    private static final int LONGEST_TRAIL = 200;

    public static Navigation start() {
        return new Navigation(
                SetsView.start(), List.of(), Map.of(), Optional.empty(), ClusteringChoices.NONE, SelectionHistory.NONE);
    }

    public Navigation showing(View next) {
        return new Navigation(next, trail, kept, Optional.empty(), cuts, selections);
    }

    /** Opens a view at an item and remembers the way back. */
    public Navigation open(Tab tab, Focus focus, Context context) {
        return new Navigation(
                view(tab, focus, context), longerTrail(), keeping(), Optional.of(focus), cuts, selections);
    }

    /** Shows a view that the present one made, and remembers the way back. */
    public Navigation enter(View next) {
        return new Navigation(next, longerTrail(), keeping(), Optional.empty(), cuts, selections);
    }

    private List<View> longerTrail() {
        List<View> longer = new ArrayList<>(trail);
        longer.add(view);
        if (longer.size() > LONGEST_TRAIL) {
            longer.remove(0);
        }
        return List.copyOf(longer);
    }

    /** Goes to a view by its number; the way back stays as it is. */
    public Navigation to(Tab tab, Context context) {
        if (tab == view.tab()) {
            return this;
        }
        Focus focus = view.focus(context);
        return new Navigation(view(tab, focus, context), trail, keeping(), Optional.of(focus), cuts, selections);
    }

    /** Keeps view, cursor and item in another set, as far as they are there. */
    public Navigation inSet(String set, Context context) {
        Focus focus = view.focus(context);
        SameItems same = new SameItems(
                context.set(focus.set()).set().ids(), context.set(set).set().ids());
        Focus there = new Focus(set, same.row(focus.row()));
        View moved = view.at(new Focus(set, -1), context);
        return new Navigation(moved.at(there, context), trail, kept, Optional.of(there), cuts, selections);
    }

    /** The same view at an item, at once or when what it needs is there. */
    public Navigation at(Focus focus, Context context) {
        return new Navigation(view.at(focus, context), trail, kept, Optional.of(focus), cuts, selections);
    }

    /** The same place with a tree cut otherwise. */
    public Navigation cutting(CutRequest cut) {
        return new Navigation(view, trail, kept, pending, cuts.with(cut), selections);
    }

    /** The same place with clusters of a set that come without a tree. */
    public Navigation clustering(String set, PartitionMethod method) {
        return new Navigation(view, trail, kept, pending, cuts.with(set, method), selections);
    }

    /** The same place with other items selected. */
    public Navigation selecting(SelectionHistory other) {
        return new Navigation(view, trail, kept, pending, cuts, other);
    }

    /** One step back; empty at the start of the trail. */
    public Optional<Navigation> back(Context context) {
        if (trail.isEmpty()) {
            return Optional.empty();
        }
        View left = trail.get(trail.size() - 1);
        View before = left.at(new Focus(left.focus(context).set(), -1), context);
        return Optional.of(new Navigation(
                before, trail.subList(0, trail.size() - 1), keeping(), Optional.empty(), cuts, selections));
    }

    /** Goes to the pending item where everything it needs is there now. */
    public Navigation settled(Context context) {
        boolean ready = view.needs(context).stream()
                .noneMatch(request -> context.results().open(request));
        if (pending.isEmpty() || !ready) {
            return this;
        }
        return showing(view.at(pending.get(), context));
    }

    private Map<Tab, View> keeping() {
        Map<Tab, View> more = new EnumMap<>(Tab.class);
        more.putAll(kept);
        if (view.kept()) {
            more.put(view.tab(), view);
        }
        return more;
    }

    private View view(Tab tab, Focus focus, Context context) {
        View before = tab == view.tab() && view.kept() ? view : kept.get(tab);
        return before == null ? ViewType.open(tab, focus, context) : before.at(focus, context);
    }
}
