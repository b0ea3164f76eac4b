package dev.embx.tui.view;

import dev.embx.analysis.Cut;
import dev.embx.analysis.CutRequest;
import dev.embx.analysis.LabelMatch;
import dev.embx.analysis.Request;
import dev.embx.analysis.Tree;
import dev.embx.analysis.TreeRequest;
import dev.embx.cluster.FlatClusters;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.text.Label;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.widget.Cursor;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.TreeLayout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The tree of a set, one row a leaf, heights to scale.
 *
 * @param request which tree
 * @param rows cursor and window among the rows
 * @param merge the merge that the cursor is on (a node number); -1 for the leaf of the cursor's row
 * @param folded merges that are drawn as one row
 * @param clusters into how many clusters the tree is cut; 0 cuts at SciPy's default height
 */
public record DendrogramView(TreeRequest request, Cursor rows, int merge, Set<Integer> folded, int clusters)
        implements View {
    static final int HEADER = 1;

    /** Copies the set. */
    public DendrogramView {
        folded = Set.copyOf(folded);
    }

    /** Ward's tree of a set. */
    public static DendrogramView of(String set) {
        return new DendrogramView(TreeRequest.ward(set), Cursor.START, -1, Set.of(), 0);
    }

    @Override
    public Tab tab() {
        return Tab.TREE;
    }

    private CutRequest cutRequest() {
        return new CutRequest(request, clusters);
    }

    @Override
    public List<Request<?>> needs(Context context) {
        return List.of(request, cutRequest());
    }

    Optional<Tree> tree(Context context) {
        return context.results().find(request);
    }

    Optional<Cut> cut(Context context) {
        return context.results().find(cutRequest());
    }

    TreeLayout layout(Tree tree) {
        return TreeLayout.of(tree.linkage(), tree.topToBottom(), folded);
    }

    static int visible(Context context) {
        return Math.max(1, context.body().rows() - HEADER);
    }

    /** The node at the cursor: a merge, a leaf or a folded cluster. */
    int node(TreeLayout layout) {
        return merge >= 0 ? merge : layout.node(Math.min(rows.at(), layout.rows() - 1));
    }

    @Override
    public Focus focus(Context context) {
        int row =
                tree(context).map(tree -> tree.rows()[leaf(tree, layout(tree))]).orElse(-1);
        return new Focus(request.set(), row);
    }

    /** The leaf at the cursor's row; of a folded cluster its topmost. */
    private int leaf(Tree tree, TreeLayout layout) {
        int node = layout.node(Math.min(rows.at(), layout.rows() - 1));
        int[] members = tree.dendrogram().members(node);
        return members[members.length - 1];
    }

    @Override
    public View at(Focus focus, Context context) {
        TreeRequest other = new TreeRequest(focus.set(), request.method(), request.distance());
        DendrogramView view = other.equals(request) ? this : new DendrogramView(other, rows, -1, Set.of(), clusters);
        return focus.row() < 0 ? view : view.toItem(focus.row(), context).orElse(view);
    }

    /** The view with its cursor at an item, unfolded where it was hidden. */
    private Optional<DendrogramView> toItem(int row, Context context) {
        return tree(context).flatMap(tree -> {
            for (int leaf = 0; leaf < tree.rows().length; leaf++) {
                if (tree.rows()[leaf] == row) {
                    return Optional.of(toLeaf(leaf, tree, context));
                }
            }
            return Optional.empty();
        });
    }

    private DendrogramView toLeaf(int leaf, Tree tree, Context context) {
        Set<Integer> open = new HashSet<>(folded);
        for (int node = leaf; node >= 0; node = tree.dendrogram().parent(node)) {
            open.remove(node);
        }
        DendrogramView unfolded = new DendrogramView(request, rows, -1, open, clusters);
        TreeLayout layout = unfolded.layout(tree);
        Cursor moved = rows.jump(layout.row(leaf), layout.rows(), visible(context));
        return new DendrogramView(request, moved, -1, open, clusters);
    }

    @Override
    public Step update(Action action, Context context) {
        return tree(context).map(tree -> step(action, tree, context)).orElse(Step.of(this));
    }

    private Step step(Action action, Tree tree, Context context) {
        TreeLayout layout = layout(tree);
        return switch (action) {
            case RIGHT -> Step.of(onNode(layout.parent(node(layout)), layout, context));
            case LEFT -> Step.of(toChild(layout, context));
            case FOLD -> Step.of(toggled(layout, tree, context));
            case MORE_CLUSTERS -> cutInto(count(context) + 1, tree);
            case FEWER_CLUSTERS -> cutInto(count(context) - 1, tree);
            case DEFAULT_CUT -> Step.of(new DendrogramView(request, rows, merge, folded, 0));
            case OPEN -> Step.of(this, new Effect.Open(Tab.NEIGHBORS, focus(context)));
            default ->
                Step.of(ListKeys.move(rows, action, layout.rows(), visible(context))
                        .map(moved -> new DendrogramView(request, moved, -1, folded, clusters))
                        .orElse(this));
        };
    }

    private int count(Context context) {
        return cut(context).map(Cut::count).orElse(1);
    }

    private Step cutInto(int wanted, Tree tree) {
        int inside = Math.max(1, Math.min(tree.linkage().leaves(), wanted));
        return Step.of(new DendrogramView(request, rows, merge, folded, inside));
    }

    private DendrogramView onNode(int node, TreeLayout layout, Context context) {
        if (node < 0) {
            return this;
        }
        Cursor moved = rows.jump(layout.row(node), layout.rows(), visible(context));
        return new DendrogramView(request, moved, layout.open(node) ? node : -1, folded, clusters);
    }

    private DendrogramView toChild(TreeLayout layout, Context context) {
        return merge < 0 ? this : onNode(layout.upper(merge), layout, context);
    }

    /** Folds the merge at the cursor (of a leaf, the one above it) or unfolds the cluster there. */
    private DendrogramView toggled(TreeLayout layout, Tree tree, Context context) {
        int node = node(layout);
        Set<Integer> changed = new HashSet<>(folded);
        if (!changed.remove(node)) {
            int inner = node < tree.linkage().leaves() ? layout.parent(node) : node;
            if (inner < 0) {
                return this;
            }
            changed.add(inner);
            node = inner;
        }
        DendrogramView next = new DendrogramView(request, rows, -1, changed, clusters);
        TreeLayout nextLayout = next.layout(tree);
        Cursor moved = rows.jump(nextLayout.row(node), nextLayout.rows(), visible(context));
        return new DendrogramView(request, moved, -1, changed, clusters);
    }

    @Override
    public List<Action> actions() {
        return ListKeys.and(
                Action.RIGHT,
                Action.LEFT,
                Action.FOLD,
                Action.FEWER_CLUSTERS,
                Action.MORE_CLUSTERS,
                Action.DEFAULT_CUT,
                Action.OPEN,
                Action.FIND,
                Action.NEXT_SET,
                Action.EXPORT,
                Action.COPY);
    }

    @Override
    public void render(Frame frame, Context context) {
        tree(context).ifPresent(tree -> {
            DendrogramDrawing drawing = new DendrogramDrawing(frame, context, this, tree);
            drawing.draw();
            drawing.drawCursor();
        });
    }

    @Override
    public void print(Frame frame, Context context) {
        tree(context).ifPresent(tree -> new DendrogramDrawing(frame, context, this, tree).draw());
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
        return "Ward on 1 - cosine (non-Euclidean)" + dot + "SciPy order";
    }

    @Override
    public void readout(Pen pen, Context context) {
        tree(context).ifPresent(tree -> DendrogramReadout.write(pen, context, this, tree));
    }

    /** One line a leaf from the top: letter of its cluster and label. */
    @Override
    public List<String> lines(Context context) {
        List<String> lines = new ArrayList<>();
        tree(context).ifPresent(tree -> {
            EmbeddingSet items = context.set(request.set()).set();
            for (int leaf : tree.topToBottom()) {
                String letter = cut(context)
                        .map(cut -> FlatClusters.letter(cut.place()[leaf]))
                        .orElse("");
                lines.add(letter + "\t" + items.label(tree.rows()[leaf]).text());
            }
        });
        return lines;
    }

    @Override
    public int line(Context context) {
        return tree(context)
                .map(tree -> tree.linkage().leaves() - 1 - tree.dendrogram().position(leaf(tree, layout(tree))))
                .orElse(0);
    }

    @Override
    public Exhibit exhibit(Context context) {
        return new Exhibit.Dendrogram(request, clusters);
    }

    @Override
    public Optional<View> find(String text, int direction, Context context) {
        return tree(context).flatMap(tree -> {
            EmbeddingSet items = context.set(request.set()).set();
            int[] topToBottom = tree.topToBottom();
            LabelMatch match = new LabelMatch(text);
            int at = ListKeys.find(line(context), direction, topToBottom.length, i -> {
                Label label = items.label(tree.rows()[topToBottom[i]]);
                return match.matches(label);
            });
            return at < 0 ? Optional.empty() : Optional.of(toLeaf(topToBottom[at], tree, context));
        });
    }

    @Override
    public View goTo(int number, Context context) {
        return tree(context)
                .map(tree -> {
                    int last = tree.linkage().leaves() - 1;
                    int index = Math.max(0, Math.min(last, number - 1));
                    return toLeaf(tree.topToBottom()[index], tree, context);
                })
                .orElse(this);
    }

    @Override
    public Optional<View> click(int column, int row, Context context) {
        return tree(context).filter(tree -> row >= HEADER).flatMap(tree -> {
            TreeLayout layout = layout(tree);
            int at = rows.top() + row - HEADER;
            return at < layout.rows() ? Optional.of(onNode(layout.node(at), layout, context)) : Optional.empty();
        });
    }
}
