package dev.embx.tui.app;

import dev.embx.tui.view.Action;
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
import java.util.Map;

/** The actions of every view, for the check that no view knows two by the same key. */
public final class ViewActions {
    /** Title of a view and the actions it knows besides those that work everywhere. */
    public static final List<Map.Entry<String, List<Action>>> ALL = List.of(
            Map.entry("Sets", SetsView.ACTIONS),
            Map.entry("Pairs", PairsView.ACTIONS),
            Map.entry("Neighbors", NeighborsView.ACTIONS),
            Map.entry("Sum", AnalogyView.ACTIONS),
            Map.entry("Line", AxisView.ACTIONS),
            Map.entry("Heatmap", HeatmapView.ACTIONS),
            Map.entry("Tree", DendrogramView.ACTIONS),
            Map.entry("Map", ProjectionView.ACTIONS),
            Map.entry("Compare", CompareView.ACTIONS),
            Map.entry("Compare two", ComparePairView.ACTIONS),
            Map.entry("Health", HealthView.ACTIONS),
            Map.entry("Health items", HealthItemsView.ACTIONS),
            Map.entry("Clusters", ClustersView.ACTIONS));

    private ViewActions() {}
}
