package dev.embx.tui.view.heatmap;

import dev.embx.analysis.Request;
import dev.embx.analysis.heatmap.BlocksRequest;
import dev.embx.analysis.heatmap.ItemOrder;
import dev.embx.analysis.heatmap.OrderRequest;
import dev.embx.analysis.heatmap.SimilarityRequest;
import dev.embx.analysis.pairs.PairQuery;
import dev.embx.analysis.pairs.PairsRequest;
import dev.embx.export.exhibit.Exhibit;
import dev.embx.export.exhibit.HeatmapExhibit;
import dev.embx.metrics.Metric;
import dev.embx.metrics.Similarity;
import dev.embx.text.Decimals;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.Effect;
import dev.embx.tui.view.Focus;
import dev.embx.tui.view.Found;
import dev.embx.tui.view.ListKeys;
import dev.embx.tui.view.PairSide;
import dev.embx.tui.view.Search;
import dev.embx.tui.view.Step;
import dev.embx.tui.view.Tab;
import dev.embx.tui.view.View;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.Scale;
import dev.embx.tui.widget.heatmap.HeatmapPicture;
import dev.embx.tui.widget.heatmap.HeatmapPicture.Density;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The similarities of all items of a set as a matrix.
 *
 * @param set name of the set
 * @param grid cursor and window, in items or, fitted, in blocks
 * @param order order of the items
 * @param density how cells are drawn; empty lets the room decide
 * @param full whether both triangles are drawn
 * @param fit whether the whole matrix is shown at once, as means of blocks
 */
public record HeatmapView(String set, Grid grid, ItemOrder order, Optional<Density> density, boolean full, boolean fit)
        implements View {
    public static final List<Action> ACTIONS = ListKeys.and(
            Action.ZOOM,
            Action.FIT,
            Action.TRIANGLE,
            Action.ORDER,
            Action.NUMBERS,
            Action.OPEN,
            Action.FIND,
            Action.NEXT_SET,
            Action.EXPORT,
            Action.COPY,
            Action.LEFT,
            Action.RIGHT,
            Action.ROW_START,
            Action.ROW_END,
            Action.WIDER,
            Action.NARROWER);

    /** The matrix of a set: by leaves, or as given where a tree would take long. */
    public static HeatmapView of(String set, Context context) {
        boolean quick = context.isSmall(set);
        return new HeatmapView(
                set, Grid.START, quick ? ItemOrder.LEAVES : ItemOrder.GIVEN, Optional.empty(), false, false);
    }

    /** The matrix as a document. */
    public static HeatmapView printed(String set, ItemOrder order, boolean full) {
        return new HeatmapView(set, Grid.START, order, Optional.of(Density.WIDE), full, false);
    }

    @Override
    public Tab tab() {
        return Tab.HEATMAP;
    }

    private SimilarityRequest similarity() {
        return new SimilarityRequest(set, Metric.COSINE);
    }

    private OrderRequest rowsRequest(Context context) {
        return OrderRequest.of(order, context.cut(set).tree()).among(context.selected(set));
    }

    private PairsRequest pairs() {
        return PairsRequest.browsed(set);
    }

    private BlocksRequest blocks(Context context) {
        HeatmapLayout layout = layout(context);
        return new BlocksRequest(rowsRequest(context), layout.blocks());
    }

    @Override
    public List<Request<?>> needs(Context context) {
        List<Request<?>> needs = new ArrayList<>(List.of(similarity(), rowsRequest(context)));
        if (order == ItemOrder.LEAVES) {
            needs.add(context.clustering(set));
        }
        if (fit) {
            needs.add(blocks(context));
        }
        needs.add(pairs());
        pane(context).ifPresent(pane -> needs.addAll(pane.needs()));
        return needs;
    }

    /** The pane beside: the neighbors of both items at the cursor; empty where there is no room for it. */
    private Optional<PairSide> pane(Context context) {
        Grid at = grid(context);
        boolean room = layout(context).side().columns() > 0;
        return rows(context)
                .filter(rows -> room && rows.length > 0)
                .map(rows -> new PairSide(PairQuery.cosine(set), rows[at.row()], rows[at.column()]));
    }

    /** The rows in the order shown. */
    private Optional<int[]> rows(Context context) {
        return context.results().find(rowsRequest(context));
    }

    /** What is drawn, where it is known. */
    private Optional<ShownMatrix> shown(Context context) {
        Optional<Similarity> values = context.results().find(similarity());
        return rows(context)
                .filter(rows -> values.isPresent())
                .map(rows -> new ShownMatrix(
                        context.set(set).set(),
                        rows,
                        values.orElseThrow(),
                        fit ? context.results().find(blocks(context)) : Optional.empty(),
                        order == ItemOrder.LEAVES ? context.clusters(set) : Optional.empty(),
                        new ShownMatrix.Look(full, fit, scale(context)),
                        layout(context),
                        grid(context)));
    }

    /** From the least to the most similar pair; the whole range where the pairs are not ranked yet. */
    private Scale scale(Context context) {
        return context.results()
                .find(pairs())
                .filter(found -> found.most().size() > 0)
                .map(found ->
                        new Scale(found.least().similarity()[0], found.most().similarity()[0]))
                .orElse(Scale.UNIT);
    }

    private int items(Context context) {
        return rows(context).map(rows -> rows.length).orElse(0);
    }

    /** Cells to a side: items, or blocks. */
    private int side(Context context) {
        return fit ? Math.min(items(context), layout(context).blocks()) : items(context);
    }

    private HeatmapLayout layout(Context context) {
        return HeatmapLayout.of(context, items(context), density, fit);
    }

    private Grid grid(Context context) {
        HeatmapLayout layout = layout(context);
        return grid.fitted(side(context), layout.visibleRows(), layout.visibleColumns());
    }

    private HeatmapView with(Grid moved) {
        return new HeatmapView(set, moved, order, density, full, fit);
    }

    @Override
    public Focus focus(Context context) {
        int place = fit ? 0 : grid(context).row();
        return new Focus(
                set,
                rows(context)
                        .filter(rows -> rows.length > 0)
                        .map(rows -> rows[place])
                        .orElse(-1));
    }

    @Override
    public View at(Focus focus, Context context) {
        HeatmapView other = new HeatmapView(focus.set(), grid, order, density, full, fit);
        int place = fit || focus.row() < 0 ? -1 : other.place(focus.row(), context);
        return place < 0 ? other : other.with(other.jump(place, grid.column(), context));
    }

    private Grid jump(int row, int column, Context context) {
        HeatmapLayout layout = layout(context);
        return grid.to(row, column, side(context), layout.visibleRows(), layout.visibleColumns());
    }

    private int place(int row, Context context) {
        int[] rows = rows(context).orElse(new int[0]);
        for (int place = 0; place < rows.length; place++) {
            if (rows[place] == row) {
                return place;
            }
        }
        return -1;
    }

    @Override
    public Step update(Action action, Context context) {
        HeatmapLayout layout = layout(context);
        return switch (action) {
            case ORDER ->
                Step.of(
                        new HeatmapView(set, Grid.START, order.next(), density, full, fit).at(focus(context), context),
                        new Effect.Say("order: " + order.next().words()));
            case ZOOM ->
                Step.of(new HeatmapView(set, grid, order, Optional.of(layout.next(context.theme())), full, false));
            case NUMBERS -> Step.of(new HeatmapView(set, grid, order, figures(), full, false));
            case TRIANGLE -> Step.of(new HeatmapView(set, grid, order, density, !full, fit));
            case FIT -> Step.of(new HeatmapView(set, Grid.START, order, Optional.empty(), full, !fit));
            case OPEN ->
                focus(context).row() < 0
                        ? Step.of(this)
                        : Step.of(this, new Effect.Open(Tab.NEIGHBORS, focus(context)));
            default ->
                Step.of(with(
                        grid(context).moved(action, side(context), layout.visibleRows(), layout.visibleColumns())));
        };
    }

    private Optional<Density> figures() {
        boolean shown = density.filter(d -> d == Density.FIGURES).isPresent();
        return shown ? Optional.empty() : Optional.of(Density.FIGURES);
    }

    @Override
    public List<Action> actions() {
        return ACTIONS;
    }

    @Override
    public void render(Frame frame, Context context) {
        shown(context).ifPresent(matrix -> {
            HeatmapDrawing drawing = new HeatmapDrawing(frame, context, matrix);
            drawing.draw();
            drawing.drawMarks();
            Rect side = layout(context).side();
            pane(context).ifPresent(pane -> pane.draw(frame, context, side));
        });
    }

    @Override
    public void print(Frame frame, Context context) {
        shown(context).ifPresent(matrix -> new HeatmapDrawing(frame, context, matrix).draw());
    }

    @Override
    public void summary(Pen pen, Context context) {
        HeatmapPicture.drawLegend(pen, scale(context), context.theme(), HeatmapReadout.LEGEND);
    }

    @Override
    public String facts(Context context) {
        int selected = context.selected(set).count();
        int rows = selected > 0 ? selected : context.set(set).set().rows();
        String dot = " " + context.glyphs().dot() + " ";
        String size = Decimals.count(rows) + " " + context.glyphs().times() + " " + Decimals.count(rows);
        String zoom = fit ? "fit" : layout(context).density().words();
        return size + dot + "cosine" + dot + "order: " + order.words() + dot + zoom;
    }

    @Override
    public void readout(Pen pen, Context context) {
        shown(context)
                .filter(matrix -> matrix.rows().length > 0)
                .ifPresent(matrix -> new HeatmapReadout(matrix, context).write(pen));
    }

    @Override
    public List<String> lines(Context context) {
        return shown(context)
                .map(matrix -> new HeatmapReadout(matrix, context).lines())
                .orElse(List.of());
    }

    @Override
    public int line(Context context) {
        return grid(context).row();
    }

    @Override
    public Exhibit exhibit(Context context) {
        return new HeatmapExhibit(List.of(rowsRequest(context)), full);
    }

    @Override
    public Optional<Found> find(String text, int direction, Context context) {
        if (fit || items(context) == 0) {
            return Optional.empty();
        }
        int[] rows = rows(context).orElseThrow();
        return Search.of(text, set, context)
                .item(grid.row(), direction, rows.length, place -> rows[place])
                .map(place -> place.in(at -> goTo(at + 1, context)));
    }

    @Override
    public View goTo(int number, Context context) {
        int place = ListKeys.place(number, side(context));
        return with(jump(place, grid.column(), context));
    }
}
