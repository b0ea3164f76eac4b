package dev.embx.tui.view.neighbors;

import dev.embx.analysis.Request;
import dev.embx.analysis.neighbors.AxisRequest;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.export.exhibit.AxisExhibit;
import dev.embx.export.exhibit.Exhibit;
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
import java.util.Optional;

/**
 * Where all items stand on the line from one to another. Enter goes to the neighbors of one.
 *
 * @param request the line
 * @param cursor place in the list
 */
public record AxisView(AxisRequest request, Cursor cursor) implements ItemListView {
    public static final List<Action> ACTIONS = ListKeys.and(
            Action.OPEN,
            Action.CALCULATE,
            Action.FIND,
            Action.BACK,
            Action.NEXT_SET,
            Action.EXPORT,
            Action.COPY,
            Action.WIDER,
            Action.NARROWER);

    private static final int HEADER = 2;

    @Override
    public Tab tab() {
        return Tab.NEIGHBORS;
    }

    @Override
    public boolean kept() {
        return false;
    }

    @Override
    public String set() {
        return request.set();
    }

    @Override
    public AxisView with(Cursor moved) {
        return new AxisView(request, moved);
    }

    @Override
    public AxisView in(String set, Context context) {
        return new AxisView(new AxisRequest(set, request.from(), request.to()), Cursor.START);
    }

    @Override
    public List<Request<?>> needs(Context context) {
        return List.of(request);
    }

    private EmbeddingSet items(Context context) {
        return context.set(set()).set();
    }

    private Optional<AxisRows> found(Context context) {
        return context.results().find(request).map(axis -> new AxisRows(context, items(context), axis));
    }

    @Override
    public Rows rows(Context context) {
        return found(context).<Rows>map(found -> found).orElse(Rows.NONE);
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
        Rect body = context.body();
        Pen title = new Pen(frame, context.glyphs(), body.row(), body.column() + 1, body.right());
        found(context)
                .ifPresent(found ->
                        title.label(found.title(), title.room(), context.theme().accent()));
        ItemListView.super.render(frame, context);
    }

    @Override
    public String facts(Context context) {
        return Counts.of(items(context).rows(), "item") + " on an axis";
    }

    @Override
    public Exhibit exhibit(Context context) {
        return new AxisExhibit(request);
    }
}
