package dev.embx.tui.view.neighbors;

import dev.embx.analysis.Request;
import dev.embx.analysis.neighbors.AxisRequest;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.neighbors.Axis;
import dev.embx.text.Counts;
import dev.embx.text.Decimals;
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
 * Where all items stand on the line from one to another. Enter goes to the neighbors of one.
 *
 * @param request the line
 * @param cursor place in the list
 */
public record AxisView(AxisRequest request, Cursor cursor) implements View {
    public static final List<Action> ACTIONS = ListKeys.and(
            Action.OPEN, Action.CALCULATE, Action.FIND, Action.BACK, Action.NEXT_SET, Action.EXPORT, Action.COPY);

    static final int HEADER = 2;

    @Override
    public Tab tab() {
        return Tab.NEIGHBORS;
    }

    @Override
    public List<Request<?>> needs(Context context) {
        return List.of(request);
    }

    EmbeddingSet items(Context context) {
        return context.set(request.set()).set();
    }

    Optional<Axis> found(Context context) {
        return context.results().find(request);
    }

    private int[] rows(Context context) {
        return found(context).map(Axis::rows).orElse(new int[0]);
    }

    private static int visible(Context context) {
        return Math.max(1, context.body().rows() - HEADER);
    }

    @Override
    public Focus focus(Context context) {
        int[] rows = rows(context);
        return new Focus(request.set(), cursor.at() < rows.length ? rows[cursor.at()] : -1);
    }

    /** The same line in another set. */
    @Override
    public View at(Focus focus, Context context) {
        if (!focus.set().equals(request.set())) {
            return new AxisView(new AxisRequest(focus.set(), request.from(), request.to()), Cursor.START);
        }
        return ListKeys.placeOf(focus.row(), rows(context))
                .map(place -> goTo(place + 1, context))
                .orElse(this);
    }

    @Override
    public Step update(Action action, Context context) {
        if (action == Action.OPEN) {
            return focus(context).row() < 0
                    ? Step.of(this)
                    : Step.of(this, new Effect.Enter(NeighborsView.of(focus(context))));
        }
        return Step.of(ListKeys.move(cursor, action, rows(context).length, visible(context))
                .map(moved -> new AxisView(request, moved))
                .orElse(this));
    }

    @Override
    public List<Action> actions() {
        return ACTIONS;
    }

    @Override
    public void render(Frame frame, Context context) {
        found(context).ifPresent(line -> new AxisTable(frame, context, this, line).draw());
    }

    @Override
    public String facts(Context context) {
        return Counts.of(items(context).rows(), "item") + " on an axis";
    }

    @Override
    public void readout(Pen pen, Context context) {
        found(context).filter(line -> cursor.at() < line.rows().length).ifPresent(line -> {
            String figures = "position " + Decimals.fixed(line.position()[cursor.at()], 5) + ", distance "
                    + Decimals.fixed(line.distance()[cursor.at()], 5) + "  ";
            pen.text(figures, context.theme().heading())
                    .label(
                            items(context).label(line.rows()[cursor.at()]),
                            pen.room(),
                            context.theme().accent());
        });
    }

    @Override
    public List<String> lines(Context context) {
        List<String> lines = new ArrayList<>();
        found(context).ifPresent(line -> {
            for (int i = 0; i < line.rows().length; i++) {
                lines.add(line.position()[i] + "\t" + line.distance()[i] + "\t"
                        + items(context).label(line.rows()[i]).text());
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
        return new Exhibit.Line(request);
    }

    @Override
    public Optional<View> find(String text, int direction, Context context) {
        int[] rows = rows(context);
        EmbeddingSet items = items(context);
        return ListKeys.findLabel(text, cursor.at(), direction, rows.length, i -> items.label(rows[i]))
                .map(at -> goTo(at + 1, context));
    }

    @Override
    public View goTo(int number, Context context) {
        int size = rows(context).length;
        return new AxisView(request, cursor.jump(ListKeys.place(number, size), size, visible(context)));
    }

    @Override
    public Optional<View> click(int column, int row, Context context) {
        int size = rows(context).length;
        int at = cursor.fitted(size, visible(context)).top() + row - HEADER;
        return row >= HEADER && at < size ? Optional.of(goTo(at + 1, context)) : Optional.empty();
    }
}
