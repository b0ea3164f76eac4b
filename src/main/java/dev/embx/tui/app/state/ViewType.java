package dev.embx.tui.app.state;

import dev.embx.tui.view.Action;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.Focus;
import dev.embx.tui.view.Tab;
import dev.embx.tui.view.View;
import dev.embx.tui.view.clusters.ClustersView;
import dev.embx.tui.view.compare.ComparePairView;
import dev.embx.tui.view.compare.CompareView;
import dev.embx.tui.view.dendrogram.DendrogramView;
import dev.embx.tui.view.health.HealthItemsView;
import dev.embx.tui.view.health.HealthView;
import dev.embx.tui.view.heatmap.HeatmapView;
import dev.embx.tui.view.neighbors.AnalogyView;
import dev.embx.tui.view.neighbors.AxisView;
import dev.embx.tui.view.neighbors.NeighborsView;
import dev.embx.tui.view.pairs.PairsView;
import dev.embx.tui.view.projection.ProjectionView;
import dev.embx.tui.view.sets.SetsView;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A kind of view: the one table of all views.
 *
 * @param title its name
 * @param actions what it knows besides what works everywhere
 * @param tab the tab that opens it; empty where only another view does
 * @param maker makes the first view of an item
 */
public record ViewType(
        String title, List<Action> actions, Optional<Tab> tab, BiFunction<Focus, Context, ? extends View> maker) {
    /** Every view. */
    public static final List<ViewType> ALL = List.of(
            of(Tab.SETS, SetsView.ACTIONS, (focus, context) -> SetsView.start().at(focus, context)),
            of(Tab.PAIRS, PairsView.ACTIONS, (focus, context) -> PairsView.of(focus.set())),
            of(Tab.NEIGHBORS, NeighborsView.ACTIONS, (focus, context) -> NeighborsView.of(focus)),
            inner("Analogy", AnalogyView.ACTIONS),
            inner("Axis", AxisView.ACTIONS),
            of(Tab.HEATMAP, HeatmapView.ACTIONS, (focus, context) -> HeatmapView.of(focus.set(), context)),
            of(
                    Tab.TREE,
                    DendrogramView.ACTIONS,
                    (focus, context) ->
                            DendrogramView.of(context.cut(focus.set()).tree())),
            of(Tab.MAP, ProjectionView.ACTIONS, ProjectionView::of),
            of(Tab.COMPARE, CompareView.ACTIONS, (focus, context) -> CompareView.of(focus.set(), context)),
            inner("Compare two", ComparePairView.ACTIONS),
            of(Tab.HEALTH, HealthView.ACTIONS, (focus, context) -> HealthView.of(focus.set())),
            inner("Health items", HealthItemsView.ACTIONS),
            of(Tab.CLUSTERS, ClustersView.ACTIONS, (focus, context) -> ClustersView.of(focus.set())));

    private static ViewType of(Tab tab, List<Action> actions, BiFunction<Focus, Context, ? extends View> maker) {
        return new ViewType(tab.title(), actions, Optional.of(tab), maker);
    }

    private static ViewType inner(String title, List<Action> actions) {
        return new ViewType(title, actions, Optional.empty(), (focus, context) -> {
            throw new IllegalStateException(title + " has no tab");
        });
    }

    /** The first view of a tab. */
    static View open(Tab tab, Focus focus, Context context) {
        return ALL.stream()
                .filter(type -> type.tab.filter(tab::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .maker
                .apply(focus, context);
    }
}
