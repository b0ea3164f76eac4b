package dev.embx.tui.view.neighbors;

import dev.embx.analysis.Request;
import dev.embx.analysis.neighbors.AnalogyRequest;
import dev.embx.analysis.neighbors.AnalogyResult;
import dev.embx.analysis.neighbors.AxisRequest;
import dev.embx.analysis.neighbors.NeighborsRequest;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.export.exhibit.AnalogyExhibit;
import dev.embx.export.exhibit.Exhibit;
import dev.embx.neighbors.Analogy;
import dev.embx.neighbors.Neighbors;
import dev.embx.text.Counts;
import dev.embx.text.Label;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.Effect;
import dev.embx.tui.view.ListKeys;
import dev.embx.tui.view.Step;
import dev.embx.tui.view.Tab;
import dev.embx.tui.view.View;
import dev.embx.tui.widget.Cursor;
import dev.embx.tui.widget.Pen;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
        implements BothEndsView {
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
            Action.RIGHT,
            Action.WIDER,
            Action.NARROWER);

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

    @Override
    public Tab tab() {
        return Tab.NEIGHBORS;
    }

    @Override
    public boolean kept() {
        return false;
    }

    private AnalogyRequest request() {
        return new AnalogyRequest(set, expression, method, NeighborsRequest.BROWSED);
    }

    @Override
    public List<Request<?>> needs(Context context) {
        return context.isSmall(set) ? List.of(request(), context.clustering(set)) : List.of(request());
    }

    private EmbeddingSet items(Context context) {
        return context.set(set).set();
    }

    @Override
    public Optional<Neighbors> neighbors(Context context) {
        return context.results().find(request()).map(AnalogyResult::found);
    }

    @Override
    public AnalogyView with(boolean toFar, Cursor moved) {
        return new AnalogyView(set, expression, method, toFar, moved);
    }

    @Override
    public AnalogyView in(String other, Context context) {
        return new AnalogyView(other, expression, method, far, Cursor.START);
    }

    @Override
    public Step update(Action action, Context context) {
        if (action == Action.RANKING) {
            Analogy.Method next = method.next();
            return Step.of(
                    new AnalogyView(set, expression, next, far, Cursor.START), new Effect.Say("by " + next.words()));
        }
        return BothEndsView.super.update(action, context);
    }

    @Override
    public List<Action> actions() {
        return ACTIONS;
    }

    @Override
    public void render(Frame frame, Context context) {
        writeDim(frame, context, 0, "= ")
                .label(
                        Label.of(expression),
                        context.body().columns(),
                        context.theme().accent());
        context.results().find(request()).ifPresent(found -> {
            BothEndsView.super.render(frame, context);
            String names = Arrays.stream(found.excluded())
                    .mapToObj(row -> items(context).label(row).text())
                    .collect(Collectors.joining("; "));
            writeDim(frame, context, 2, "excluded: ")
                    .label(
                            Label.of(names),
                            context.body().columns(),
                            context.theme().dim());
        });
    }

    private static Pen writeDim(Frame frame, Context context, int row, String words) {
        Rect body = context.body();
        return new Pen(frame, context.glyphs(), body.row() + row, body.column() + 1, body.right())
                .text(words, context.theme().dim());
    }

    @Override
    public String facts(Context context) {
        return Counts.of(items(context).rows(), "item") + " " + context.glyphs().dot() + " " + method.words();
    }

    @Override
    public Exhibit exhibit(Context context) {
        return new AnalogyExhibit(request());
    }
}
