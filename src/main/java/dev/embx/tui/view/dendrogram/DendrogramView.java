package dev.embx.tui.view.dendrogram;

import dev.embx.analysis.Request;
import dev.embx.analysis.cluster.Cut;
import dev.embx.analysis.cluster.CutRequest;
import dev.embx.analysis.cluster.HierarchicalClustering;
import dev.embx.analysis.cluster.LeafOrder;
import dev.embx.analysis.cluster.LinkageRequest;
import dev.embx.analysis.cluster.SilhouetteRequest;
import dev.embx.analysis.cluster.SuggestionRequest;
import dev.embx.cluster.CutClusters;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.export.exhibit.DendrogramExhibit;
import dev.embx.export.exhibit.Exhibit;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.CutKeys;
import dev.embx.tui.view.Effect;
import dev.embx.tui.view.Focus;
import dev.embx.tui.view.Found;
import dev.embx.tui.view.ListKeys;
import dev.embx.tui.view.Search;
import dev.embx.tui.view.Step;
import dev.embx.tui.view.Tab;
import dev.embx.tui.view.View;
import dev.embx.tui.widget.Cursor;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.dendrogram.DendrogramLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tree of a set, one row a leaf, heights to scale.
 *
 * @param request the tree whose nodes are meant; another one is chosen for all views at once
 * @param node the leaf, merge or folded cluster at the cursor; -1 for what is in the first row
 * @param top the first row on the screen
 * @param folds what is drawn as one row
 * @param logarithmic whether heights stand by their logarithm
 * @param judged whether the clusters of a large set are judged as well, which takes its time
 */
public record DendrogramView(
        LinkageRequest request, int node, int top, Folds folds, boolean logarithmic, boolean judged) implements View {
    public static final List<Action> ACTIONS = ListKeys.joined(
            List.of(Action.FOLD, Action.FOLD_CLUSTERS, Action.CLUSTERS),
            CutKeys.ALL,
            ListKeys.and(
                    Action.LOGARITHM,
                    Action.RIGHT,
                    Action.LEFT,
                    Action.SIBLING,
                    Action.OPEN,
                    Action.FIND,
                    Action.NEXT_SET,
                    Action.EXPORT,
                    Action.COPY));

    static final int HEADER = 1;

    /** A tree from its first row on. */
    public static DendrogramView of(LinkageRequest request) {
        return new DendrogramView(request, -1, 0, Folds.NONE, false, false);
    }

    @Override
    public Tab tab() {
        return Tab.TREE;
    }

    String set() {
        return request.set();
    }

    @Override
    public List<Request<?>> needs(Context context) {
        CutRequest cut = context.cut(set());
        List<Request<?>> needs = new ArrayList<>(List.of(request, cut));
        if (judged || context.isSmall(set())) {
            needs.add(new SilhouetteRequest(cut));
            needs.add(new SuggestionRequest(request));
        }
        return needs;
    }

    Optional<HierarchicalClustering> tree(Context context) {
        return context.results().find(request);
    }

    /** The clusters of this tree, where they are known. */
    Optional<Cut> cut(Context context) {
        return context.knownCut(set()).filter(cut -> context.cut(set()).tree().equals(request));
    }

    DendrogramLayout layout(HierarchicalClustering tree, Context context) {
        return folds.layout(tree.dendrogram(), cut(context));
    }

    static int visible(Context context) {
        return Math.max(1, context.body().rows() - HEADER);
    }

    /** The node at the cursor, as far as it is drawn. */
    int node(DendrogramLayout layout) {
        return node < 0 ? layout.node(0) : layout.shown(node);
    }

    Cursor rows(DendrogramLayout layout, Context context) {
        return new Cursor(layout.row(node(layout)), top).fitted(layout.rows(), visible(context));
    }

    /** The same view with its cursor on a node, which is drawn, in the middle where it was out of sight. */
    DendrogramView on(int other, DendrogramLayout layout, Context context) {
        Cursor moved = rows(layout, context).jump(layout.row(other), layout.rows(), visible(context));
        return new DendrogramView(request, other, moved.top(), folds, logarithmic, judged);
    }

    DendrogramView folding(Folds other, int cursor, HierarchicalClustering tree, Context context) {
        DendrogramView changed = new DendrogramView(request, cursor, top, other, logarithmic, judged);
        DendrogramLayout layout = changed.layout(tree, context);
        return changed.on(layout.shown(cursor), layout, context);
    }

    @Override
    public Focus focus(Context context) {
        return new Focus(
                set(),
                tree(context).map(tree -> tree.rows()[leaf(tree, context)]).orElse(-1));
    }

    /** The leaf at the cursor's row; of a folded cluster its topmost. */
    private int leaf(HierarchicalClustering tree, Context context) {
        DendrogramLayout layout = layout(tree, context);
        return tree.topmostLeaf(layout.node(layout.row(node(layout))));
    }

    @Override
    public View at(Focus focus, Context context) {
        LinkageRequest shared = context.cut(focus.set()).tree();
        DendrogramView view = shared.equals(request)
                ? this
                : new DendrogramView(
                        shared,
                        -1,
                        0,
                        Folds.NONE,
                        logarithmic,
                        judged && focus.set().equals(set()));
        return focus.row() < 0 ? view : view.toItem(focus.row(), context);
    }

    private DendrogramView toItem(int row, Context context) {
        return tree(context)
                .filter(tree -> tree.leafOfRow(row) >= 0)
                .map(tree -> toLeaf(tree.leafOfRow(row), tree, context))
                .orElse(this);
    }

    /** The view with its cursor at a leaf, unfolded where it was hidden. */
    private DendrogramView toLeaf(int leaf, HierarchicalClustering tree, Context context) {
        Folds open = folds.showing(leaf, tree.dendrogram(), cut(context));
        return folding(open, leaf, tree, context);
    }

    @Override
    public Step update(Action action, Context context) {
        Optional<Effect> effect = new CutKeys(context, set()).effect(action);
        if (effect.isPresent()) {
            boolean judging = judged || action == Action.SUGGESTION;
            return Step.of(new DendrogramView(request, node, top, folds, logarithmic, judging), effect.get());
        }
        return tree(context).map(tree -> step(action, tree, context)).orElse(Step.of(this));
    }

    private Step step(Action action, HierarchicalClustering tree, Context context) {
        return switch (action) {
            case LOGARITHM -> Step.of(new DendrogramView(request, node, top, folds, !logarithmic, judged));
            case OPEN -> Step.of(this, new Effect.Open(Tab.NEIGHBORS, focus(context)));
            default -> Step.of(new DendrogramWalk(this, tree, context).moved(action));
        };
    }

    @Override
    public List<Action> actions() {
        return ACTIONS;
    }

    private Optional<ShownTree> shown(Context context) {
        return tree(context).map(tree -> {
            DendrogramLayout layout = layout(tree, context);
            return new ShownTree(set(), tree, layout, cut(context), node(layout), rows(layout, context), logarithmic);
        });
    }

    @Override
    public void render(Frame frame, Context context) {
        shown(context).ifPresent(shown -> {
            DendrogramDrawing drawing = new DendrogramDrawing(frame, context, shown);
            drawing.draw();
            drawing.drawCursor();
        });
    }

    @Override
    public void print(Frame frame, Context context) {
        shown(context).ifPresent(shown -> new DendrogramDrawing(frame, context, shown).draw());
    }

    @Override
    public void summary(Pen pen, Context context) {
        cut(context)
                .ifPresent(cut -> pen.text(
                        DendrogramReadout.cutWords(cut), context.theme().text()));
    }

    @Override
    public String facts(Context context) {
        String dot = " " + context.glyphs().dot() + " ";
        LeafOrder order = request.order();
        return request.words() + dot + order.words() + (logarithmic ? dot + "log" : "");
    }

    @Override
    public void readout(Pen pen, Context context) {
        shown(context).ifPresent(shown -> DendrogramReadout.write(pen, context, shown));
    }

    /** One line a leaf from the top: letter of its cluster and label. */
    @Override
    public List<String> lines(Context context) {
        List<String> lines = new ArrayList<>();
        tree(context).ifPresent(tree -> {
            EmbeddingSet items = context.set(set()).set();
            for (int leaf : tree.topToBottom()) {
                String letter = cut(context)
                        .map(cut -> CutClusters.letter(cut.place()[leaf]))
                        .orElse("");
                lines.add(letter + "\t" + items.label(tree.rows()[leaf]).text());
            }
        });
        return lines;
    }

    @Override
    public int line(Context context) {
        return tree(context)
                .map(tree -> tree.dendrogram().size() - 1 - tree.dendrogram().position(leaf(tree, context)))
                .orElse(0);
    }

    @Override
    public Exhibit exhibit(Context context) {
        return new DendrogramExhibit(List.of(context.cut(set())), true);
    }

    @Override
    public Optional<Found> find(String text, int direction, Context context) {
        return tree(context)
                .flatMap(tree -> Search.of(text, set(), context)
                        .item(
                                line(context),
                                direction,
                                tree.rows().length,
                                place -> tree.rows()[tree.leafFromTop(place)])
                        .map(place -> place.in(at -> toLeaf(tree.leafFromTop(at), tree, context))));
    }

    @Override
    public View goTo(int number, Context context) {
        return tree(context)
                .map(tree -> {
                    int place = ListKeys.place(number, tree.rows().length);
                    return toLeaf(tree.leafFromTop(place), tree, context);
                })
                .orElse(this);
    }

    @Override
    public Optional<View> click(int column, int row, Context context) {
        return tree(context).filter(tree -> row >= HEADER).flatMap(tree -> {
            DendrogramLayout layout = layout(tree, context);
            int at = rows(layout, context).top() + row - HEADER;
            return at < layout.rows() ? Optional.of(on(layout.node(at), layout, context)) : Optional.empty();
        });
    }
}
