package dev.embx.tui.view;

import java.util.List;
import java.util.Map;

/** The actions of every view, for the check that no view knows two by the same key. */
public final class ViewActions {
    /** Title of a view and the actions it knows besides those that work everywhere. */
    public static final List<Map.Entry<String, List<Action>>> ALL = List.of(
            Map.entry("Sets", SetsView.ACTIONS),
            Map.entry("Pairs", PairsView.ACTIONS),
            Map.entry("Neighbors", NeighborsView.ACTIONS),
            Map.entry("Sum", CalculationView.ACTIONS),
            Map.entry("Line", LineView.ACTIONS),
            Map.entry("Heatmap", HeatmapView.ACTIONS),
            Map.entry("Tree", DendrogramView.ACTIONS),
            Map.entry("Map", MapView.ACTIONS),
            Map.entry("Compare", CompareView.ACTIONS),
            Map.entry("Compare two", ComparePairView.ACTIONS),
            Map.entry("Health", HealthView.ACTIONS),
            Map.entry("Health items", HealthItemsView.ACTIONS),
            Map.entry("Clusters", ClustersView.ACTIONS));

    private ViewActions() {}
}
