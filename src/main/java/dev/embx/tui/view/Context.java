package dev.embx.tui.view;

import dev.embx.analysis.OpenSet;
import dev.embx.analysis.Results;
import dev.embx.analysis.RowSet;
import dev.embx.analysis.SelectionHistory;
import dev.embx.analysis.Workspace;
import dev.embx.analysis.cluster.Clustering;
import dev.embx.analysis.cluster.ClusteringChoices;
import dev.embx.analysis.cluster.ClusteringRequest;
import dev.embx.analysis.cluster.Cut;
import dev.embx.analysis.cluster.CutRequest;
import dev.embx.analysis.items.LabelIndexRequest;
import dev.embx.embedding.search.LabelIndex;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.widget.Glyphs;
import dev.embx.tui.widget.Theme;
import java.util.Optional;

/**
 * What a view may look at: the open sets, what has been computed, the room it has and how the terminal looks.
 *
 * @param workspace the open sets
 * @param results answers so far
 * @param body the rows that belong to the view
 * @param settings colors, glyphs, keys and panes
 * @param cuts how the tree of each set is cut
 * @param selections what is selected of each set
 */
public record Context(
        Workspace workspace,
        Results results,
        Rect body,
        Settings settings,
        ClusteringChoices cuts,
        SelectionHistory selections) {
    /** Up to this many items a tree and the facts about its clusters are computed without visible delay. */
    private static final int SMALL = 3_000;

    /** The same with other rows and columns for the view. */
    public Context in(Rect other) {
        return new Context(workspace, results, other, settings, cuts, selections);
    }

    /** The same with something else selected. */
    public Context selecting(SelectionHistory other) {
        return new Context(workspace, results, body, settings, cuts, other);
    }

    /** Colors and glyphs. */
    public Theme theme() {
        return settings.theme();
    }

    /** Which keys do what. */
    public Bindings bindings() {
        return settings.bindings();
    }

    /** The room of the pane beside a view. */
    public Pane pane() {
        return settings.pane();
    }

    /** The set of that name. */
    public OpenSet set(String name) {
        return workspace.get(name);
    }

    /** The labels of a set, ready to be searched. */
    public LabelIndex labels(String name) {
        return results.find(new LabelIndexRequest(name))
                .orElseGet(() -> LabelIndex.of(set(name).set()));
    }

    /** Whether the clusters of a set may be asked for by the way. */
    public boolean isSmall(String set) {
        return set(set).set().rows() <= SMALL;
    }

    /** How the tree of a set is cut. */
    public CutRequest cut(String set) {
        return cuts.of(set);
    }

    /** How the items of a set are clustered: by the cut of its tree, or without a tree. */
    public ClusteringRequest<?> clustering(String set) {
        return cuts.clustering(set);
    }

    /** The clusters of a set, where they are known. */
    public Optional<? extends Clustering> clusters(String set) {
        return results.find(clustering(set));
    }

    /** The cut of the tree of a set, where it is known. */
    public Optional<Cut> knownCut(String set) {
        return results.find(cut(set));
    }

    /** What is selected of a set. */
    public RowSet selected(String set) {
        return selections.of(set);
    }

    /** The signs of the glyph set. */
    public Glyphs glyphs() {
        return theme().glyphs();
    }
}
