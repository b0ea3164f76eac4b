package dev.embx.tui.view.health;

import dev.embx.analysis.Request;
import dev.embx.analysis.health.HealthRequest;
import dev.embx.health.Advice;
import dev.embx.health.Figure;
import dev.embx.health.Health;
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
import java.util.Locale;
import java.util.Optional;

/**
 * What is odd about a set: advice where it is due, all figures, and beside them what the one at the cursor is made of.
 *
 * @param set name of the set
 * @param cursor place among the figures
 */
public record HealthView(String set, Cursor cursor) implements View {
    public static final List<Action> ACTIONS =
            ListKeys.and(Action.OPEN, Action.FIND, Action.BACK, Action.NEXT_SET, Action.EXPORT, Action.COPY);

    private static final Figure[] FIGURES = Figure.values();

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

    Optional<Health> health(Context context) {
        return context.results().find(request());
    }

    /** The figure at the cursor. */
    Figure figure() {
        return FIGURES[cursor.at()];
    }

    private int visible(Context context) {
        return Math.max(1, context.body().rows() - HealthDrawing.header(context, health(context)));
    }

    private HealthView moved(Cursor next) {
        return new HealthView(set, next);
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
        if (action == Action.OPEN) {
            return open(context);
        }
        return Step.of(ListKeys.move(cursor, action, FIGURES.length, visible(context))
                .map(this::moved)
                .orElse(this));
    }

    private Step open(Context context) {
        return health(context)
                .map(health -> figure().items(health).size() > 0
                        ? Step.of(this, new Effect.Enter(HealthItemsView.of(request(), figure())))
                        : Step.of(this, new Effect.Say("no list: " + nothing(figure()))))
                .orElse(Step.of(this));
    }

    private static String nothing(Figure figure) {
        return figure.counted() ? "there are none" : "this is a figure of the set as a whole";
    }

    @Override
    public List<Action> actions() {
        return ACTIONS;
    }

    @Override
    public void render(Frame frame, Context context) {
        health(context).ifPresent(health -> new HealthDrawing(frame, context, this, health).draw());
    }

    @Override
    public String facts(Context context) {
        String dot = " " + context.glyphs().dot() + " ";
        return Counts.of(context.set(set).set().rows(), "item") + dot + "cosine" + dot + "k "
                + request().k();
    }

    /** The advice that the figure supports, or what it is. */
    @Override
    public void readout(Pen pen, Context context) {
        health(context)
                .ifPresent(health -> pen.text(
                        advice(health).map(Advice::words).orElse(figure().definition()),
                        context.theme().accent()));
    }

    private Optional<Advice> advice(Health health) {
        return Advice.of(health).stream()
                .filter(advice -> advice.figure() == figure())
                .findFirst();
    }

    /** A figure as text: counts are whole. */
    static String text(double value) {
        if (Double.isNaN(value)) {
            return "n/a";
        }
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        if (whole) {
            return Decimals.count((long) value);
        }
        return String.format(Locale.ROOT, Math.abs(value) < 1e6 && Math.abs(value) > 1e-3 ? "%.3f" : "%.3e", value);
    }

    @Override
    public List<String> lines(Context context) {
        List<String> lines = new ArrayList<>();
        health(context).ifPresent(health -> {
            for (Figure figure : FIGURES) {
                lines.add(figure.words() + "\t" + figure.of(health));
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
        return new Exhibit.Health(request());
    }

    @Override
    public Optional<View> find(String text, int direction, Context context) {
        String wanted = text.toLowerCase(Locale.ROOT);
        int at = ListKeys.find(
                cursor.at(),
                direction,
                FIGURES.length,
                i -> FIGURES[i].words().toLowerCase(Locale.ROOT).contains(wanted));
        return at < 0 ? Optional.empty() : Optional.of(goTo(at + 1, context));
    }

    @Override
    public View goTo(int number, Context context) {
        int at = ListKeys.place(number, FIGURES.length);
        return moved(cursor.jump(at, FIGURES.length, visible(context)));
    }

    @Override
    public Optional<View> click(int column, int row, Context context) {
        int header = HealthDrawing.header(context, health(context));
        int at = cursor.fitted(FIGURES.length, visible(context)).top() + row - header;
        return row >= header && at < FIGURES.length ? Optional.of(goTo(at + 1, context)) : Optional.empty();
    }
}
