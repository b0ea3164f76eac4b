package dev.embx.tui.view.list;

import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.Found;
import dev.embx.tui.view.ListKeys;
import dev.embx.tui.view.Search;
import dev.embx.tui.view.Step;
import dev.embx.tui.view.View;
import dev.embx.tui.widget.Cursor;
import dev.embx.tui.widget.Pen;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A view whose main part is a list: it states its rows, and moving, searching, clicking and drawing are the same in all. */
public interface ListView extends View {

    /** The cursor as it was left: on another screen it may not fit. {@link #pane} has the one that does. */
    Cursor cursor();

    /** The same view with its cursor elsewhere. */
    ListView with(Cursor moved);

    /** What is listed, as far as it is known. */
    Rows rows(Context context);

    /** The cells of the list. */
    Rect list(Context context);

    /** The list as it stands on the screen. */
    default ListPane pane(Context context) {
        return new ListPane(rows(context), list(context), cursor());
    }

    @Override
    default Step update(Action action, Context context) {
        return Step.of(pane(context).moved(action).map(this::with).orElse(this));
    }

    @Override
    default void render(Frame frame, Context context) {
        pane(context).draw(frame, context, true);
    }

    @Override
    default void readout(Pen pen, Context context) {
        ListPane pane = pane(context);
        if (pane.place() >= 0) {
            pane.rows().readout(pen, pane.place());
        }
    }

    @Override
    default List<String> lines(Context context) {
        Rows rows = rows(context);
        return IntStream.range(0, rows.size()).mapToObj(rows::line).toList();
    }

    @Override
    default int line(Context context) {
        return Math.max(0, pane(context).place());
    }

    @Override
    default Optional<Found> find(String text, int direction, Context context) {
        ListPane pane = pane(context);
        Rows rows = pane.rows();
        return Search.of(text, focus(context).set(), context)
                .place(pane.cursor().at(), direction, rows.size(), rows::order)
                .map(place -> place.in(at -> with(pane.jumped(at))));
    }

    @Override
    default View goTo(int number, Context context) {
        ListPane pane = pane(context);
        return with(pane.jumped(ListKeys.place(number, pane.rows().size())));
    }

    @Override
    default Optional<View> click(int column, int row, Context context) {
        Rect body = context.body();
        return pane(context).at(body.column() + column, body.row() + row).map(this::with);
    }
}
