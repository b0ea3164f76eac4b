package dev.embx.tui.view.compare;

import dev.embx.analysis.OpenSet;
import dev.embx.analysis.comparison.ComparisonMatrix;
import dev.embx.comparison.Comparison;
import dev.embx.comparison.Measure;
import dev.embx.text.Decimals;
import dev.embx.text.Label;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.cell.Style;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.Context;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.Scale;
import java.util.List;
import java.util.Optional;

/** Draws the matrix of a measure, its definition above, and all measures of the two sets at the cursor below. */
final class CompareDrawing {
    private static final int HEADER = 3;
    private static final int MARK = 2;
    private static final int LONGEST_NAME = 24;
    private static final int WIDEST_CELL = 16;
    private static final int LEAST_CELL = 7;
    private static final int FIGURE = 9;
    private static final int MEASURE = 21;

    private final Frame frame;
    private final Context context;
    private final Cell cursor;
    private final Measure measure;
    private final List<OpenSet> sets;
    private final Rect body;
    private final int names;
    private final int cell;

    /** A cell of the matrix. */
    record Cell(int row, int column) {
        /** The comparison there; none where a set meets itself. */
        Optional<Comparison> comparison(ComparisonMatrix matrix) {
            return row == column ? Optional.empty() : Optional.of(matrix.get(row, column));
        }
    }

    CompareDrawing(Frame frame, Context context, Cell cursor, Measure measure) {
        this.frame = frame;
        this.context = context;
        this.cursor = cursor;
        this.measure = measure;
        sets = context.workspace().sets();
        body = context.body();
        int longest = sets.stream()
                .mapToInt(set -> Label.of(set.name()).width())
                .max()
                .orElse(0);
        names = Math.min(longest, Math.min(LONGEST_NAME, body.columns() / 3)) + 1;
        cell = Math.max(LEAST_CELL, Math.min(longest + 2, WIDEST_CELL));
    }

    /** Columns of the matrix that fit. */
    private int columns() {
        return Math.max(1, Math.min(sets.size(), (body.columns() - MARK - names) / cell));
    }

    private int firstColumn() {
        return Math.max(0, Math.min(sets.size() - columns(), cursor.column() - columns() / 2));
    }

    /** Rows of the matrix that fit, where there is room for the measures below them. */
    private int rows() {
        int room = Math.max(1, body.rows() - HEADER);
        int measures = Measure.values().length + 2;
        return Math.min(sets.size(), room - measures >= 4 ? room - measures : room);
    }

    private int firstRow() {
        return Math.max(0, Math.min(sets.size() - rows(), cursor.row() - rows() / 2));
    }

    Optional<Cell> cell(int column, int row) {
        int i = row - HEADER;
        int j = Math.floorDiv(column - MARK - names, cell);
        boolean inside = i >= 0 && i < rows() && j >= 0 && j < columns();
        return inside ? Optional.of(new Cell(firstRow() + i, firstColumn() + j)) : Optional.empty();
    }

    private Pen pen(int row) {
        return new Pen(frame, context.glyphs(), row, body.column(), Math.min(body.right(), frame.columns()));
    }

    void draw(Optional<ComparisonMatrix> matrix) {
        if (sets.size() < 2) {
            pen(body.row() + body.rows() / 2)
                    .gap(2)
                    .text(
                            "only one set: open a folder with several sets to compare them",
                            context.theme().dim());
            return;
        }
        pen(body.row()).gap(1).text(measure.words(), context.theme().accent());
        pen(body.row() + 1).gap(1).text(measure.definition(), context.theme().dim());
        drawNames(body.row() + 2);
        matrix.ifPresent(this::drawMatrix);
        int below = body.row() + HEADER + rows() + 1;
        matrix.flatMap(cursor::comparison).ifPresent(found -> drawMeasures(below, found));
    }

    private void drawNames(int row) {
        Pen pen = pen(row).gap(MARK + names);
        for (int i = 0; i < columns(); i++) {
            int set = firstColumn() + i;
            Style style = set == cursor.column()
                    ? context.theme().accent()
                    : context.theme().heading();
            pen.gap(1).labelRight(Label.of(sets.get(set).name()), cell - 1, style);
        }
    }

    private void drawMatrix(ComparisonMatrix matrix) {
        Scale scale = scale(matrix);
        for (int i = 0; i < rows() && body.row() + HEADER + i < body.bottom(); i++) {
            int set = firstRow() + i;
            boolean selected = set == cursor.row();
            Pen pen = pen(body.row() + HEADER + i);
            pen.text(selected ? " >" : "  ", context.theme().text())
                    .label(
                            Label.of(sets.get(set).name()),
                            names,
                            selected
                                    ? context.theme().accent()
                                    : context.theme().heading());
            for (int j = 0; j < columns(); j++) {
                drawCell(pen, matrix, scale, new Cell(set, firstColumn() + j));
            }
        }
    }

    private void drawCell(Pen pen, ComparisonMatrix matrix, Scale scale, Cell at) {
        double value = matrix.value(measure, at.row(), at.column());
        String text = Double.isNaN(value) ? "-" : Scale.decimals2(value);
        Style style = at.row() == at.column() || Double.isNaN(value)
                ? context.theme().dim()
                : context.theme().data(scale.ramp(), scale.fraction(value));
        boolean selected = at.equals(cursor);
        pen.gap(Math.max(0, cell - text.length() - 2))
                .text(selected ? "[" : " ", context.theme().accent())
                .text(text, selected ? context.theme().accent() : style)
                .text(selected ? "]" : " ", context.theme().accent());
    }

    private Scale scale(ComparisonMatrix matrix) {
        double low = 0;
        double high = measure.same();
        for (Comparison comparison : matrix.pairs()) {
            double value = measure.of(comparison);
            low = Double.isNaN(value) ? low : Math.min(low, value);
            high = Double.isNaN(value) ? high : Math.max(high, value);
        }
        return new Scale(low, high);
    }

    private void drawMeasures(int row, Comparison comparison) {
        if (row + 1 >= body.bottom()) {
            return;
        }
        Style heading = context.theme().heading();
        String pair = sets.get(Math.min(cursor.row(), cursor.column())).name() + " and "
                + sets.get(Math.max(cursor.row(), cursor.column())).name();
        pen(row).gap(MARK)
                .label(Label.of(pair), MEASURE + 3, heading)
                .right("value", FIGURE - 3, heading)
                .right("chance", FIGURE, heading)
                .right("p", FIGURE, heading)
                .gap(2)
                .text("definition", heading);
        int next = row + 1;
        for (Measure each : Measure.values()) {
            if (next < body.bottom()) {
                drawMeasure(next++, each, comparison);
            }
        }
    }

    private void drawMeasure(int row, Measure each, Comparison comparison) {
        boolean computed = each != Measure.KENDALL || each == measure;
        String key = context.bindings().key(Action.MEASURE);
        Style style =
                each == measure ? context.theme().accent() : context.theme().text();
        pen(row).text(each == measure ? " " + context.glyphs().pointer() : "  ", style)
                .field(each.words(), MEASURE, style)
                .right(CompareView.figure(each.of(comparison)), FIGURE, style)
                .right(
                        Double.isNaN(each.of(comparison)) ? "" : CompareView.figure(each.chance(comparison)),
                        FIGURE,
                        context.theme().dim())
                .right(pValue(each, comparison), FIGURE, context.theme().dim())
                .gap(2)
                .label(
                        Label.of((computed ? "" : "computed when shown (" + key + "); ") + each.definition(comparison)),
                        body.columns(),
                        context.theme().dim());
    }

    /** The p-value of a measure that has one; empty otherwise. */
    static String pValue(Measure measure, Comparison comparison) {
        double p = switch (measure) {
            case RECALL -> comparison.overlap().pValue();
            case SPEARMAN -> comparison.pairs().mantelP();
            default -> Double.NaN;
        };
        return Double.isNaN(p) ? "" : Decimals.fixed(p, 3);
    }
}
