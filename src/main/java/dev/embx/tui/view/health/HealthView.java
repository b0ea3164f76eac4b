package dev.embx.tui.view.health;

import dev.embx.analysis.Request;
import dev.embx.analysis.health.HealthRequest;
import dev.embx.export.exhibit.Exhibit;
import dev.embx.export.exhibit.HealthExhibit;
import dev.embx.health.Advice;
import dev.embx.health.Figure;
import dev.embx.health.Health;
import dev.embx.text.Counts;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.Effect;
import dev.embx.tui.view.Focus;
import dev.embx.tui.view.ListKeys;
import dev.embx.tui.view.Step;
import dev.embx.tui.view.Tab;
import dev.embx.tui.view.View;
import dev.embx.tui.view.list.ListView;
import dev.embx.tui.view.list.Rows;
import dev.embx.tui.widget.Cursor;
import java.util.List;
import java.util.Optional;

/**
 * What is odd about a set: advice where it is due, all figures, and beside them what the one at the cursor is made of.
 *
 * @param set name of the set
 * @param cursor place among the figures
 */
public record HealthView(String set, Cursor cursor) implements ListView {
    public static final List<Action> ACTIONS =
            ListKeys.and(Action.OPEN, Action.FIND, Action.BACK, Action.NEXT_SET, Action.EXPORT, Action.COPY);

    /** Rows of the body from which on the advice has rows of its own. */
    private static final int TALL = 16;

    private static final int LEAST_SIDE = 24;

    /** The health of a set. */
    public static HealthView of(String set) {
        return new HealthView(set, Cursor.START);
    }

    @Override
    public Tab tab() {
        return Tab.HEALTH;
    }

    private HealthRequest request() {
        return new HealthRequest(set, HealthRequest.USUAL);
    }

    @Override
    public List<Request<?>> needs(Context context) {
        return List.of(request());
    }

    @Override
    public HealthView with(Cursor moved) {
        return new HealthView(set, moved);
    }

    private Optional<FigureRows> found(Context context) {
        return context.results().find(request()).map(health -> new FigureRows(context, health, Advice.of(health)));
    }

    @Override
    public Rows rows(Context context) {
        return found(context).<Rows>map(found -> found).orElse(Rows.NONE);
    }

    /** Below the advice, where there is room for it, and an empty row. */
    @Override
    public Rect list(Context context) {
        Rect body = context.body();
        int advice = found(context).map(found -> found.advice().size()).orElse(0);
        int header = body.rows() < TALL ? 0 : 1 + Math.max(1, Math.min(HealthDrawing.MOST_ADVICE, advice));
        return body.below(header).left(FigureRows.WIDTH);
    }

    @Override
    public Focus focus(Context context) {
        return new Focus(set, -1);
    }

    @Override
    public View at(Focus focus, Context context) {
        return new HealthView(focus.set(), cursor);
    }

    @Override
    public Step update(Action action, Context context) {
        Optional<FigureRows> found = action == Action.OPEN ? found(context) : Optional.empty();
        return found.map(rows -> open(rows.figure(pane(context).place()), rows.health()))
                .orElseGet(() -> ListView.super.update(action, context));
    }

    private Step open(Figure figure, Health health) {
        return figure.items(health).size() > 0
                ? Step.of(this, new Effect.Enter(HealthItemsView.of(request(), figure)))
                : Step.of(this, new Effect.Say("no list: " + nothing(figure)));
    }

    private static String nothing(Figure figure) {
        return figure.counted() ? "no items to list" : "describes the whole set, no items to list";
    }

    @Override
    public List<Action> actions() {
        return ACTIONS;
    }

    @Override
    public void render(Frame frame, Context context) {
        ListView.super.render(frame, context);
        found(context).ifPresent(found -> {
            HealthDrawing drawing = new HealthDrawing(frame, context);
            Rect list = list(context);
            if (list.row() > context.body().row()) {
                drawing.drawAdvice(found.advice());
            }
            Rect side = context.body().below(list.row() - context.body().row()).rightOf(list.columns() + 1);
            if (side.columns() >= LEAST_SIDE) {
                Figure figure = found.figure(pane(context).place());
                drawing.drawSide(side, context.set(set).set(), figure, found.health());
            }
        });
    }

    @Override
    public String facts(Context context) {
        String dot = " " + context.glyphs().dot() + " ";
        return Counts.of(context.set(set).set().rows(), "item") + dot + "cosine" + dot + "k "
                + request().k();
    }

    @Override
    public Exhibit exhibit(Context context) {
        return new HealthExhibit(List.of(request()));
    }
}
