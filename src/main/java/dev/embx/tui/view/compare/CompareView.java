package dev.embx.tui.view.compare;

import dev.embx.analysis.OpenSet;
import dev.embx.analysis.Request;
import dev.embx.analysis.comparison.ComparisonMatrix;
import dev.embx.analysis.comparison.ComparisonMatrixRequest;
import dev.embx.comparison.Comparison;
import dev.embx.comparison.Measure;
import dev.embx.export.exhibit.ComparisonMatrixExhibit;
import dev.embx.export.exhibit.Exhibit;
import dev.embx.text.Counts;
import dev.embx.text.Label;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.Effect;
import dev.embx.tui.view.Focus;
import dev.embx.tui.view.Found;
import dev.embx.tui.view.Search;
import dev.embx.tui.view.Step;
import dev.embx.tui.view.Tab;
import dev.embx.tui.view.View;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All sets side by side: a matrix of one measure, and below it all measures of the two sets at the cursor.
 *
 * @param row place of the one set
 * @param column place of the other
 * @param measure what the matrix shows
 */
public record CompareView(int row, int column, Measure measure) implements View {
    public static final List<Action> ACTIONS = List.of(
            Action.OPEN,
            Action.MEASURE,
            Action.DOWN,
            Action.EXPORT,
            Action.COPY,
            Action.UP,
            Action.LEFT,
            Action.RIGHT,
            Action.ROW_START,
            Action.ROW_END,
            Action.FIRST,
            Action.LAST);

    /** The matrix with the cursor at a set and another one. */
    public static CompareView of(String set, Context context) {
        int row = place(set, context);
        return new CompareView(row, row == 0 ? 1 : 0, Measure.RECALL).inside(context);
    }

    static int place(String set, Context context) {
        List<OpenSet> sets = context.workspace().sets();
        for (int i = 0; i < sets.size(); i++) {
            if (sets.get(i).name().equals(set)) {
                return i;
            }
        }
        return 0;
    }

    @Override
    public Tab tab() {
        return Tab.COMPARE;
    }

    private static int sets(Context context) {
        return context.workspace().sets().size();
    }

    /** Kendall is counted only where it is looked at: it takes longer than all the rest. */
    ComparisonMatrixRequest request(Context context) {
        return ComparisonMatrixRequest.all(context.workspace(), measure == Measure.KENDALL);
    }

    @Override
    public List<Request<?>> needs(Context context) {
        return sets(context) < 2 ? List.of() : List.of(request(context));
    }

    Optional<ComparisonMatrix> matrix(Context context) {
        return context.results().find(request(context));
    }

    /** The comparison at the cursor; none where a set meets itself. */
    Optional<Comparison> comparison(Context context) {
        return matrix(context).flatMap(cursor()::comparison);
    }

    private CompareDrawing.Cell cursor() {
        return new CompareDrawing.Cell(row, column);
    }

    private CompareView to(int nextRow, int nextColumn, Context context) {
        return new CompareView(nextRow, nextColumn, measure).inside(context);
    }

    private CompareView inside(Context context) {
        int last = sets(context) - 1;
        return new CompareView(Math.max(0, Math.min(last, row)), Math.max(0, Math.min(last, column)), measure);
    }

    @Override
    public Focus focus(Context context) {
        return new Focus(context.workspace().sets().get(row).name(), -1);
    }

    @Override
    public View at(Focus focus, Context context) {
        return to(place(focus.set(), context), column, context);
    }

    @Override
    public Step update(Action action, Context context) {
        return switch (action) {
            case MEASURE -> {
                Measure next = measure.next();
                yield Step.of(new CompareView(row, column, next), new Effect.Say(next.words()));
            }
            case OPEN -> open(context);
            case LEFT -> Step.of(to(row, column - 1, context));
            case RIGHT -> Step.of(to(row, column + 1, context));
            case ROW_START -> Step.of(to(row, 0, context));
            case ROW_END -> Step.of(to(row, sets(context) - 1, context));
            default -> Step.of(moved(action, context));
        };
    }

    private View moved(Action action, Context context) {
        return switch (action) {
            case UP -> to(row - 1, column, context);
            case DOWN -> to(row + 1, column, context);
            case FIRST -> to(0, column, context);
            case LAST -> to(sets(context) - 1, column, context);
            default -> this;
        };
    }

    private Step open(Context context) {
        return row == column || sets(context) < 2
                ? Step.of(this, new Effect.Say("choose two different sets"))
                : Step.of(
                        this,
                        new Effect.Enter(ComparePairView.of(request(context).pair(row, column))));
    }

    @Override
    public List<Action> actions() {
        return ACTIONS;
    }

    @Override
    public void render(Frame frame, Context context) {
        new CompareDrawing(frame, context, cursor(), measure).draw(matrix(context));
    }

    @Override
    public String facts(Context context) {
        return Counts.of(sets(context), "set") + " " + context.glyphs().dot() + " " + measure.words() + " "
                + context.glyphs().dot() + " k " + request(context).k();
    }

    @Override
    public void readout(Pen pen, Context context) {
        if (row == column) {
            pen.text(
                    "a set and itself; choose two sets with the arrow keys",
                    context.theme().dim());
        }
        comparison(context).ifPresent(found -> {
            String chance = figure(measure.chance(found));
            String words = measure.words() + " " + figure(measure.of(found))
                    + (chance.isEmpty() ? "" : "; chance " + chance) + "; identical sets " + (int) measure.same() + "; "
                    + Counts.of(found.items().size(), "common item");
            pen.text(words, context.theme().accent());
        });
    }

    /** A figure to two decimals; empty where there is none. */
    static String figure(double value) {
        return Double.isNaN(value) ? "" : Scale.decimals2(value);
    }

    @Override
    public List<String> lines(Context context) {
        List<String> lines = new ArrayList<>();
        matrix(context).ifPresent(matrix -> {
            for (int i = 0; i < matrix.sets().size(); i++) {
                StringBuilder line = new StringBuilder(matrix.sets().get(i));
                for (int j = 0; j < matrix.sets().size(); j++) {
                    line.append('\t').append(matrix.value(measure, i, j));
                }
                lines.add(line.toString());
            }
        });
        return lines;
    }

    @Override
    public int line(Context context) {
        return row;
    }

    @Override
    public Exhibit exhibit(Context context) {
        return new ComparisonMatrixExhibit(request(context), measure);
    }

    @Override
    public Optional<Found> find(String text, int direction, Context context) {
        List<OpenSet> sets = context.workspace().sets();
        return Search.of(text, focus(context).set(), context)
                .place(
                        row,
                        direction,
                        sets.size(),
                        (search, i) -> search.order(Label.of(sets.get(i).name())))
                .map(place -> place.in(at -> to(at, column, context)));
    }

    @Override
    public View goTo(int number, Context context) {
        return to(number - 1, column, context);
    }

    @Override
    public Optional<View> click(int clickedColumn, int clickedRow, Context context) {
        return new CompareDrawing(new Frame(0, 0), context, cursor(), measure)
                .cell(clickedColumn, clickedRow)
                .map(cell -> new CompareView(cell.row(), cell.column(), measure));
    }
}
