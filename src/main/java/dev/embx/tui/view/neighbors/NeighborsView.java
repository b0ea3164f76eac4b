package dev.embx.tui.view.neighbors;

import dev.embx.analysis.Request;
import dev.embx.analysis.neighbors.NeighborsRequest;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.metrics.Metric;
import dev.embx.neighbors.Neighbors;
import dev.embx.text.Decimals;
import dev.embx.text.Label;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.Effect;
import dev.embx.tui.view.Exhibit;
import dev.embx.tui.view.Focus;
import dev.embx.tui.view.ListKeys;
import dev.embx.tui.view.Step;
import dev.embx.tui.view.Tab;
import dev.embx.tui.view.View;
import dev.embx.tui.widget.Cursor;
import dev.embx.tui.widget.Pen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The nearest and the farthest items of one. Searching chooses another item; Enter goes on to the one at the cursor.
 *
 * @param set name of the set
 * @param metric how vectors are compared
 * @param row the item asked about
 * @param far whether the cursor is in the list of the farthest
 * @param cursor place in the list that has the cursor
 */
public record NeighborsView(String set, Metric metric, int row, boolean far, Cursor cursor) implements View {
    public static final List<Action> ACTIONS = ListKeys.and(
            Action.OPEN,
            Action.FIND,
            Action.SWITCH,
            Action.METRIC,
            Action.CALCULATE,
            Action.BACK,
            Action.NEXT_SET,
            Action.EXPORT,
            Action.COPY,
            Action.LEFT,
            Action.RIGHT);

    static final int HEADER = 3;

    /** The neighbors of an item. */
    public static NeighborsView of(Focus focus) {
        return new NeighborsView(focus.set(), Metric.COSINE, Math.max(0, focus.row()), false, Cursor.START);
    }

    @Override
    public Tab tab() {
        return Tab.NEIGHBORS;
    }

    private NeighborsRequest request() {
        return new NeighborsRequest(set, metric, row, NeighborsRequest.BROWSED);
    }

    @Override
    public List<Request<?>> needs(Context context) {
        if (items(context).rows() == 0) {
            return List.of();
        }
        return context.isSmall(set) ? List.of(request(), context.clustering(set)) : List.of(request());
    }

    private EmbeddingSet items(Context context) {
        return context.set(set).set();
    }

    Optional<Neighbors> found(Context context) {
        return context.results().find(request());
    }

    private int[] list(Context context) {
        return found(context)
                .map(found -> far ? found.farthest() : found.nearest())
                .orElse(new int[0]);
    }

    private double value(Context context) {
        double[] values = found(context)
                .map(found -> far ? found.farthestSimilarity() : found.nearestSimilarity())
                .orElse(new double[0]);
        return cursor.at() < values.length ? values[cursor.at()] : Double.NaN;
    }

    private static int visible(Context context) {
        return Math.max(1, context.body().rows() - HEADER);
    }

    @Override
    public Focus focus(Context context) {
        return new Focus(set, row);
    }

    @Override
    public View at(Focus focus, Context context) {
        boolean same = focus.row() < 0 || focus.row() == row;
        return new NeighborsView(
                        focus.set(), metric, focus.row() < 0 ? row : focus.row(), far, same ? cursor : Cursor.START)
                .inside(context);
    }

    private NeighborsView inside(Context context) {
        int rows = items(context).rows();
        return row < rows ? this : new NeighborsView(set, metric, Math.max(0, rows - 1), far, Cursor.START);
    }

    @Override
    public Step update(Action action, Context context) {
        int[] list = list(context);
        Optional<Cursor> moved = ListKeys.move(cursor, action, list.length, visible(context));
        if (moved.isPresent()) {
            return Step.of(new NeighborsView(set, metric, row, far, moved.get()));
        }
        return switch (action) {
            case METRIC -> {
                Metric next = metric.next();
                yield Step.of(new NeighborsView(set, next, row, far, Cursor.START), new Effect.Say("by " + next.id()));
            }
            case SWITCH -> Step.of(new NeighborsView(set, metric, row, !far, Cursor.START));
            case LEFT -> Step.of(new NeighborsView(set, metric, row, false, far ? Cursor.START : cursor));
            case RIGHT -> Step.of(new NeighborsView(set, metric, row, true, far ? cursor : Cursor.START));
            case OPEN ->
                cursor.at() < list.length
                        ? Step.of(this, new Effect.Open(Tab.NEIGHBORS, new Focus(set, list[cursor.at()])))
                        : Step.of(this);
            default -> Step.of(this);
        };
    }

    @Override
    public List<Action> actions() {
        return ACTIONS;
    }

    @Override
    public Optional<View> find(String text, int direction, Context context) {
        EmbeddingSet items = items(context);
        return ListKeys.findLabel(text, row, direction, items.rows(), items::label)
                .map(at -> new NeighborsView(set, metric, at, far, Cursor.START));
    }

    /** The item of that number in the set's order, from 1. */
    @Override
    public View goTo(int number, Context context) {
        int rows = items(context).rows();
        return new NeighborsView(set, metric, ListKeys.place(number, rows), far, Cursor.START);
    }

    @Override
    public void render(Frame frame, Context context) {
        new NeighborsTable(frame, context, this).draw();
    }

    @Override
    public String facts(Context context) {
        return "item " + Decimals.count(row + 1L) + " of "
                + Decimals.count(items(context).rows()) + " "
                + context.glyphs().dot() + " " + metric.id();
    }

    @Override
    public void readout(Pen pen, Context context) {
        int[] list = list(context);
        if (cursor.at() < list.length) {
            Label label = items(context).label(list[cursor.at()]);
            pen.text(Decimals.fixed(value(context), 5) + "  ", context.theme().heading())
                    .label(label, pen.room(), context.theme().accent());
        }
    }

    @Override
    public List<String> lines(Context context) {
        EmbeddingSet items = items(context);
        List<String> lines = new ArrayList<>();
        found(context).ifPresent(found -> {
            int[] rows = far ? found.farthest() : found.nearest();
            double[] values = far ? found.farthestSimilarity() : found.nearestSimilarity();
            for (int i = 0; i < rows.length; i++) {
                lines.add(values[i] + "\t" + items.label(rows[i]).text());
            }
        });
        return lines;
    }

    @Override
    public int line(Context context) {
        return cursor.at();
    }

    @Override
    public Exhibit exhibit(Context context) {
        return new Exhibit.Neighbors(request());
    }

    @Override
    public Optional<View> click(int column, int clicked, Context context) {
        boolean right = column >= context.body().columns() / 2;
        Cursor from = right == far ? cursor : Cursor.START;
        NeighborsView list = new NeighborsView(set, metric, row, right, from);
        int at = from.top() + clicked - HEADER;
        return clicked >= HEADER && at < list.list(context).length
                ? Optional.of(new NeighborsView(
                        set, metric, row, right, from.to(at, list.list(context).length, visible(context))))
                : Optional.empty();
    }
}
