package dev.embx.tui.view.neighbors;

import dev.embx.analysis.Request;
import dev.embx.analysis.neighbors.AnalogyRequest;
import dev.embx.analysis.neighbors.AnalogyResult;
import dev.embx.analysis.neighbors.AxisRequest;
import dev.embx.analysis.neighbors.NeighborsRequest;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.neighbors.Analogy;
import dev.embx.neighbors.Neighbors;
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
 * The nearest and the farthest items of a sum of items.
 *
 * @param set name of the set
 * @param expression the sum, as it was typed
 * @param method how items are ranked
 * @param far whether the cursor is in the list of the farthest
 * @param cursor place in the list that has the cursor
 */
public record AnalogyView(String set, String expression, Analogy.Method method, boolean far, Cursor cursor)
        implements View {
    public static final List<Action> ACTIONS = ListKeys.and(
            Action.OPEN,
            Action.CALCULATE,
            Action.RANKING,
            Action.SWITCH,
            Action.FIND,
            Action.BACK,
            Action.NEXT_SET,
            Action.EXPORT,
            Action.COPY,
            Action.LEFT,
            Action.RIGHT);

    /** A sum of items of the set that another view shows, or the line between two: {@code A .. B}. */
    public static View of(View before, String expression, Context context) {
        Optional<AxisRequest> line = AxisRequest.parse(before.focus(context).set(), expression);
        if (line.isPresent()) {
            return new AxisView(line.get(), Cursor.START);
        }
        Analogy.Method method = before instanceof AnalogyView other ? other.method : Analogy.Method.ADD;
        return new AnalogyView(before.focus(context).set(), expression, method, false, Cursor.START);
    }

    /** The sum that a view shows; empty where it shows none. */
    public static String expression(View view) {
        if (view instanceof AxisView line) {
            return line.request().words();
        }
        return view instanceof AnalogyView sum ? sum.expression : "";
    }

    /** Whether a view shows what was calculated. */
    public static boolean isOne(View view) {
        return view instanceof AnalogyView || view instanceof AxisView;
    }

    @Override
    public Tab tab() {
        return Tab.NEIGHBORS;
    }

    private AnalogyRequest request() {
        return new AnalogyRequest(set, expression, method, NeighborsRequest.BROWSED);
    }

    @Override
    public List<Request<?>> needs(Context context) {
        return context.isSmall(set) ? List.of(request(), context.clustering(set)) : List.of(request());
    }

    EmbeddingSet items(Context context) {
        return context.set(set).set();
    }

    Optional<AnalogyResult> calculation(Context context) {
        return context.results().find(request());
    }

    private int[] list(Context context) {
        return calculation(context)
                .map(AnalogyResult::found)
                .map(found -> far ? found.farthest() : found.nearest())
                .orElse(new int[0]);
    }

    private static double[] values(Neighbors found, boolean far) {
        return far ? found.farthestSimilarity() : found.nearestSimilarity();
    }

    private static int visible(Context context) {
        return Math.max(1, context.body().rows() - NeighborsView.HEADER);
    }

    private AnalogyView moved(boolean toFar, Cursor next) {
        return new AnalogyView(set, expression, method, toFar, next);
    }

    /** The item at the cursor. */
    @Override
    public Focus focus(Context context) {
        int[] list = list(context);
        return new Focus(set, cursor.at() < list.length ? list[cursor.at()] : -1);
    }

    /** The same sum in another set. */
    @Override
    public View at(Focus focus, Context context) {
        if (!focus.set().equals(set)) {
            return new AnalogyView(focus.set(), expression, method, far, Cursor.START);
        }
        return ListKeys.placeOf(focus.row(), list(context))
                .map(place -> goTo(place + 1, context))
                .orElse(this);
    }

    @Override
    public Step update(Action action, Context context) {
        int[] list = list(context);
        return switch (action) {
            case RANKING -> {
                Analogy.Method next = method.next();
                yield Step.of(
                        new AnalogyView(set, expression, next, far, Cursor.START),
                        new Effect.Say("by " + next.words()));
            }
            case SWITCH -> Step.of(moved(!far, Cursor.START));
            case LEFT -> Step.of(moved(false, far ? Cursor.START : cursor));
            case RIGHT -> Step.of(moved(true, far ? cursor : Cursor.START));
            case OPEN ->
                cursor.at() < list.length
                        ? Step.of(this, new Effect.Enter(NeighborsView.of(focus(context))))
                        : Step.of(this);
            default ->
                Step.of(ListKeys.move(cursor, action, list.length, visible(context))
                        .map(next -> moved(far, next))
                        .orElse(this));
        };
    }

    @Override
    public List<Action> actions() {
        return ACTIONS;
    }

    @Override
    public void render(Frame frame, Context context) {
        new AnalogyTable(frame, context, this).draw();
    }

    @Override
    public String facts(Context context) {
        return Counts.of(items(context).rows(), "item") + " " + context.glyphs().dot() + " " + method.words();
    }

    @Override
    public void readout(Pen pen, Context context) {
        calculation(context).ifPresent(found -> {
            double[] values = values(found.found(), far);
            if (cursor.at() < values.length) {
                pen.text(
                                Decimals.fixed(values[cursor.at()], 5) + "  ",
                                context.theme().heading())
                        .label(
                                items(context).label(list(context)[cursor.at()]),
                                pen.room(),
                                context.theme().accent());
            }
        });
    }

    @Override
    public List<String> lines(Context context) {
        List<String> lines = new ArrayList<>();
        calculation(context).ifPresent(found -> {
            int[] rows = list(context);
            double[] values = values(found.found(), far);
            for (int i = 0; i < rows.length; i++) {
                lines.add(values[i] + "\t" + items(context).label(rows[i]).text());
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
        return new Exhibit.Calculation(request());
    }

    @Override
    public Optional<View> find(String text, int direction, Context context) {
        int[] list = list(context);
        EmbeddingSet items = items(context);
        return ListKeys.findLabel(text, cursor.at(), direction, list.length, i -> items.label(list[i]))
                .map(at -> goTo(at + 1, context));
    }

    @Override
    public View goTo(int number, Context context) {
        int size = list(context).length;
        return moved(far, cursor.jump(ListKeys.place(number, size), size, visible(context)));
    }

    @Override
    public Optional<View> click(int column, int row, Context context) {
        boolean right = column >= context.body().columns() / 2;
        AnalogyView clicked = moved(right, right == far ? cursor : Cursor.START);
        int at = clicked.cursor.top() + row - NeighborsView.HEADER;
        return row >= NeighborsView.HEADER && at < clicked.list(context).length
                ? Optional.of(clicked.goTo(at + 1, context))
                : Optional.empty();
    }
}
