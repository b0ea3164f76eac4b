package dev.embx.tui.view.health;

import dev.embx.analysis.Request;
import dev.embx.analysis.health.HealthRequest;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.health.Figure;
import dev.embx.health.Health;
import dev.embx.health.Ranked;
import dev.embx.text.Counts;
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
 * The items behind a figure of health. Enter goes to the neighbors of one.
 *
 * @param request what was measured
 * @param figure the figure
 * @param cursor place in the list
 */
public record HealthItemsView(HealthRequest request, Figure figure, Cursor cursor) implements View {
    public static final List<Action> ACTIONS =
            ListKeys.and(Action.OPEN, Action.FIND, Action.BACK, Action.NEXT_SET, Action.EXPORT, Action.COPY);

    static final int HEADER = 2;

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

    Optional<Health> health(Context context) {
        return context.results().find(request);
    }

    Ranked items(Context context) {
        return health(context).map(figure::items).orElse(new Ranked(new int[0], new double[0]));
    }

    EmbeddingSet set(Context context) {
        return context.set(request.set()).set();
    }

    Label label(Ranked items, int place, Context context) {
        return figure.label(set(context), items.rows()[place]);
    }

    private static int visible(Context context) {
        return Math.max(1, context.body().rows() - HEADER);
    }

    private HealthItemsView moved(Cursor next) {
        return new HealthItemsView(request, figure, next);
    }

    @Override
    public Focus focus(Context context) {
        Ranked items = items(context);
        boolean there = cursor.at() < items.size() && !figure.columns();
        return new Focus(request.set(), there ? items.rows()[cursor.at()] : -1);
    }

    @Override
    public View at(Focus focus, Context context) {
        if (!focus.set().equals(request.set())) {
            return of(new HealthRequest(focus.set(), request.k()), figure);
        }
        return ListKeys.placeOf(focus.row(), items(context).rows())
                .map(place -> goTo(place + 1, context))
                .orElse(this);
    }

    @Override
    public Step update(Action action, Context context) {
        if (action == Action.OPEN) {
            return focus(context).row() < 0
                    ? Step.of(this)
                    : Step.of(this, new Effect.Open(Tab.NEIGHBORS, focus(context)));
        }
        return Step.of(ListKeys.move(cursor, action, items(context).size(), visible(context))
                .map(this::moved)
                .orElse(this));
    }

    @Override
    public List<Action> actions() {
        return ACTIONS;
    }

    @Override
    public void render(Frame frame, Context context) {
        new HealthItemsTable(frame, context, this).draw();
    }

    @Override
    public String facts(Context context) {
        Ranked items = items(context);
        return figure.words() + " " + context.glyphs().dot() + " "
                + Counts.of(items.size(), figure.columns() ? "column" : "item");
    }

    @Override
    public void readout(Pen pen, Context context) {
        Ranked items = items(context);
        if (cursor.at() < items.size()) {
            double value = items.values()[cursor.at()];
            if (!Double.isNaN(value)) {
                pen.text(
                        figure.unit() + " " + full(value) + "  ",
                        context.theme().heading());
            }
            pen.label(
                    label(items, cursor.at(), context),
                    pen.room(),
                    context.theme().accent());
        }
    }

    private static String full(double value) {
        return value == Math.rint(value) ? HealthView.text(value) : Double.toString(value);
    }

    @Override
    public List<String> lines(Context context) {
        Ranked items = items(context);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            lines.add(items.values()[i] + "\t" + label(items, i, context).text());
        }
        return lines;
    }

    @Override
    public int line(Context context) {
        return cursor.at();
    }

    @Override
    public Exhibit exhibit(Context context) {
        return new Exhibit.HealthItems(request, figure);
    }

    @Override
    public Optional<View> find(String text, int direction, Context context) {
        Ranked items = items(context);
        return ListKeys.findLabel(text, cursor.at(), direction, items.size(), i -> label(items, i, context))
                .map(at -> goTo(at + 1, context));
    }

    @Override
    public View goTo(int number, Context context) {
        int size = items(context).size();
        return moved(cursor.jump(ListKeys.place(number, size), size, visible(context)));
    }

    @Override
    public Optional<View> click(int column, int row, Context context) {
        int size = items(context).size();
        int at = cursor.fitted(size, visible(context)).top() + row - HEADER;
        return row >= HEADER && at < size ? Optional.of(goTo(at + 1, context)) : Optional.empty();
    }
}
