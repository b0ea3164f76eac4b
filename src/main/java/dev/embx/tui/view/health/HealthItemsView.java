package dev.embx.tui.view.health;

import dev.embx.analysis.Request;
import dev.embx.analysis.health.HealthRequest;
import dev.embx.export.exhibit.Exhibit;
import dev.embx.export.exhibit.HealthItemsExhibit;
import dev.embx.health.Figure;
import dev.embx.text.Counts;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.ListKeys;
import dev.embx.tui.view.Pane;
import dev.embx.tui.view.Tab;
import dev.embx.tui.view.list.ItemListView;
import dev.embx.tui.view.list.Rows;
import dev.embx.tui.widget.Cursor;
import dev.embx.tui.widget.Pen;
import java.util.List;

/**
 * The items behind a figure of health. Enter goes to the neighbors of one.
 *
 * @param request what was measured
 * @param figure the figure
 * @param cursor place in the list
 */
public record HealthItemsView(HealthRequest request, Figure figure, Cursor cursor) implements ItemListView {
    public static final List<Action> ACTIONS =
            ListKeys.and(Action.OPEN, Action.FIND, Action.BACK, Action.NEXT_SET, Action.EXPORT, Action.COPY);

    private static final int HEADER = 2;

    static HealthItemsView of(HealthRequest request, Figure figure) {
        return new HealthItemsView(request, figure, Cursor.START);
    }

    @Override
    public Tab tab() {
        return Tab.HEALTH;
    }

    @Override
    public List<Request<?>> needs(Context context) {
        return List.of(request);
    }

    @Override
    public String set() {
        return request.set();
    }

    @Override
    public HealthItemsView with(Cursor moved) {
        return new HealthItemsView(request, figure, moved);
    }

    @Override
    public HealthItemsView in(String other, Context context) {
        return of(new HealthRequest(other, request.k()), figure);
    }

    @Override
    public Rows rows(Context context) {
        return context.results()
                .find(request)
                .<Rows>map(
                        health -> new HealthItemRows(context, context.set(set()).set(), figure, figure.items(health)))
                .orElse(Rows.NONE);
    }

    @Override
    public int columnsForCard() {
        return Pane.LEAST_COLUMNS;
    }

    @Override
    public Rect list(Context context) {
        return context.body().below(HEADER);
    }

    @Override
    public List<Action> actions() {
        return ACTIONS;
    }

    @Override
    public void render(Frame frame, Context context) {
        if (context.results().find(request).isEmpty()) {
            return;
        }
        Rect body = context.body();
        new Pen(frame, context.glyphs(), body.row(), body.column() + 1, body.right())
                .text(figure.words(), context.theme().accent())
                .gap(2)
                .text(figure.definition(), context.theme().dim());
        if (rows(context).size() == 0) {
            new Pen(frame, context.glyphs(), body.row() + HEADER, body.column() + 2, body.right())
                    .text("no items", context.theme().dim());
        }
        ItemListView.super.render(frame, context);
    }

    @Override
    public String facts(Context context) {
        int items = rows(context).size();
        return figure.words() + " " + context.glyphs().dot() + " "
                + Counts.of(items, figure.columns() ? "column" : "item");
    }

    @Override
    public Exhibit exhibit(Context context) {
        return new HealthItemsExhibit(request, figure);
    }
}
