package dev.embx.tui.view.neighbors;

import dev.embx.analysis.Request;
import dev.embx.analysis.neighbors.NeighborsRequest;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.export.exhibit.Exhibit;
import dev.embx.export.exhibit.NeighborsExhibit;
import dev.embx.metrics.Metric;
import dev.embx.neighbors.Neighbors;
import dev.embx.text.Decimals;
import dev.embx.text.Label;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.ClusterLetters;
import dev.embx.tui.view.Context;
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
 * @param filter keeps only some of the items, see {@link dev.embx.embedding.search.ItemFilter}; empty keeps all
 */
public record NeighborsView(String set, Metric metric, int row, boolean far, Cursor cursor, String filter)
        implements BothEndsView {
    public static final List<Action> ACTIONS = ListKeys.and(
            Action.OPEN,
            Action.FIND,
            Action.FILTER,
            Action.SWITCH,
            Action.METRIC,
            Action.CALCULATE,
            Action.BACK,
            Action.NEXT_SET,
            Action.EXPORT,
            Action.COPY,
            Action.LEFT,
            Action.RIGHT,
            Action.WIDER,
            Action.NARROWER);

    private static final int ID_NAME = 20;

    /** The neighbors of an item. */
    public static NeighborsView of(Focus focus) {
        return new NeighborsView(focus.set(), Metric.COSINE, Math.max(0, focus.row()), false, Cursor.START, "");
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
        List<Request<?>> needs = new ArrayList<>(List.of(request()));
        needs.addAll(filterNeeds());
        if (context.isSmall(set)) {
            needs.add(context.clustering(set));
        }
        return needs;
    }

    private EmbeddingSet items(Context context) {
        return context.set(set).set();
    }

    @Override
    public Optional<Neighbors> neighbors(Context context) {
        return context.results().find(request());
    }

    @Override
    public NeighborsView with(boolean toFar, Cursor moved) {
        return new NeighborsView(set, metric, row, toFar, moved, filter);
    }

    private NeighborsView of(int item) {
        return new NeighborsView(set, metric, item, far, Cursor.START, filter);
    }

    /** The item of the same number in another set, or its last one. */
    @Override
    public NeighborsView in(String other, Context context) {
        int last = context.set(other).set().rows() - 1;
        Cursor kept = row <= last ? cursor : Cursor.START;
        return new NeighborsView(other, metric, Math.max(0, Math.min(last, row)), far, kept, filter);
    }

    @Override
    public Focus focus(Context context) {
        return new Focus(set, row);
    }

    @Override
    public View at(Focus focus, Context context) {
        NeighborsView there = in(focus.set(), context);
        return focus.row() < 0 || focus.row() == row ? there : there.of(focus.row());
    }

    @Override
    public Step update(Action action, Context context) {
        if (action == Action.METRIC) {
            Metric next = metric.next();
            NeighborsView other = new NeighborsView(set, next, row, far, Cursor.START, filter);
            return Step.of(other, new Effect.Say("by " + next.id()));
        }
        return BothEndsView.super.update(action, context);
    }

    @Override
    public List<Action> actions() {
        return ACTIONS;
    }

    /** Searches all items of the set. */
    @Override
    public Optional<Found> find(String text, int direction, Context context) {
        return Search.of(text, set, context)
                .item(row, direction, items(context).rows(), item -> item)
                .map(place -> place.in(this::of));
    }

    /** The item of that number in the set's order, from 1. */
    @Override
    public View goTo(int number, Context context) {
        return of(ListKeys.place(number, items(context).rows()));
    }

    @Override
    public void render(Frame frame, Context context) {
        EmbeddingSet items = items(context);
        if (items.rows() == 0) {
            return;
        }
        Rect body = context.body();
        Pen title = new Pen(frame, context.glyphs(), body.row(), body.column() + 1, body.right());
        Label id = Label.of(items.ids().name());
        title.label(id, Math.min(ID_NAME, id.width()), context.theme().dim())
                .gap(1)
                .label(Label.of(items.ids().text(row)), 10, context.theme().dim())
                .gap(1);
        new ClusterLetters(context, set)
                .write(title, row)
                .label(items.label(row), title.room(), context.theme().accent());
        BothEndsView.super.render(frame, context);
    }

    @Override
    public boolean filters() {
        return true;
    }

    @Override
    public View filtered(String text, Context context) {
        return new NeighborsView(set, metric, row, far, Cursor.START, text);
    }

    @Override
    public String facts(Context context) {
        return "item " + Decimals.count(row + 1L) + " of "
                + Decimals.count(items(context).rows()) + " "
                + context.glyphs().dot() + " " + metric.id();
    }

    @Override
    public Exhibit exhibit(Context context) {
        return new NeighborsExhibit(request());
    }
}
