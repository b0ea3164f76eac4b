package dev.embx.tui.view.dendrogram;

import dev.embx.analysis.cluster.HierarchicalClustering;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.ListKeys;
import dev.embx.tui.widget.Cursor;
import dev.embx.tui.widget.dendrogram.DendrogramLayout;

/** Where a key leads in a tree: along its rows, along its merges, and through folds. */
final class DendrogramWalk {
    private final DendrogramView view;
    private final HierarchicalClustering tree;
    private final Context context;
    private final DendrogramLayout layout;
    private final int node;

    DendrogramWalk(DendrogramView view, HierarchicalClustering tree, Context context) {
        this.view = view;
        this.tree = tree;
        this.context = context;
        this.layout = view.layout(tree, context);
        this.node = view.node(layout);
    }

    DendrogramView moved(Action action) {
        return switch (action) {
            case RIGHT -> to(layout.parent(node));
            case LEFT -> layout.open(node) ? to(layout.upper(node)) : view;
            case SIBLING -> to(sibling());
            case FOLD -> folded();
            case FOLD_CLUSTERS -> view.folding(view.folds().next(), node, tree, context);
            default -> alongRows(action);
        };
    }

    private DendrogramView to(int other) {
        return other < 0 ? view : view.on(layout.shown(other), layout, context);
    }

    private int sibling() {
        int parent = layout.parent(node);
        if (parent < 0) {
            return -1;
        }
        return layout.upper(parent) == node ? layout.lower(parent) : layout.upper(parent);
    }

    /** Folds the merge at the cursor (of a leaf, the one above it) or unfolds the cluster there. */
    private DendrogramView folded() {
        int merge = tree.dendrogram().isLeaf(node) ? layout.parent(node) : node;
        return merge < 0 ? view : view.folding(view.folds().toggled(merge, view.cut(context)), merge, tree, context);
    }

    private DendrogramView alongRows(Action action) {
        Cursor rows = view.rows(layout, context);
        return ListKeys.move(rows, action, layout.rows(), DendrogramView.visible(context))
                .map(moved -> new DendrogramView(
                        view.request(),
                        layout.node(moved.at()),
                        moved.top(),
                        view.folds(),
                        view.logarithmic(),
                        view.judged()))
                .orElse(view);
    }
}
