package dev.embx.tui.view.compare;

import dev.embx.comparison.Comparison;
import dev.embx.comparison.Measure;
import dev.embx.neighbors.KNearestGraph;
import dev.embx.text.Label;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.cell.Style;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.list.ListPane;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.Scale;
import java.util.BitSet;
import java.util.List;
import java.util.StringJoiner;

/** Draws what stands around the list of two sets side by side: the figures above, both neighbor lists of an item, both trees. */
final class ComparePairDrawing {
    private static final List<List<Measure>> SUMMARY = List.of(
            List.of(Measure.RECALL, Measure.JACCARD, Measure.PROCRUSTES),
            List.of(Measure.RANK_BIASED, Measure.SPEARMAN, Measure.CKA_DEBIASED),
            List.of(Measure.COPHENETIC, Measure.BAKER, Measure.FOWLKES_MALLOWS));
    private static final int TALL = 16;

    private final Frame frame;
    private final Context context;
    private final ComparePairRows rows;
    private final Comparison comparison;

    ComparePairDrawing(Frame frame, Context context, ComparePairRows rows) {
        this.frame = frame;
        this.context = context;
        this.rows = rows;
        comparison = rows.comparison();
    }

    /** Rows above the list: figures where there is room, and a heading. */
    static int header(Context context) {
        return context.body().rows() >= TALL ? SUMMARY.size() + 2 : 2;
    }

    private Pen pen(Rect area, int row) {
        return new Pen(frame, context.glyphs(), row, area.column(), area.right());
    }

    void drawSummary() {
        Rect body = context.body();
        for (int i = 0; i < header(context) - 1 && i < SUMMARY.size(); i++) {
            Pen pen = pen(body, body.row() + i).gap(1);
            SUMMARY.get(i).forEach(measure -> drawFigure(pen, measure));
        }
    }

    /** Both trees, with the cursor of the list of leaves. */
    void drawTrees(ListPane list) {
        comparison
                .trees()
                .ifPresentOrElse(
                        trees -> new TanglegramDrawing(frame, context, rows, trees).draw(list),
                        () -> pen(list.area(), list.area().row())
                                .gap(2)
                                .text(
                                        "dendrograms are compared up to 2,000 items",
                                        context.theme().dim()));
    }

    /** A measure, its value and, in brackets, what chance gives where that is not 0, and its p-value. */
    private void drawFigure(Pen pen, Measure measure) {
        double chance = measure.chance(comparison);
        String p = CompareDrawing.pValue(measure, comparison);
        StringJoiner facts = new StringJoiner(", ", " (", ")").setEmptyValue("");
        if (chance > 0) {
            facts.add((measure == Measure.RECALL ? "chance " : "") + Scale.decimals2(chance));
        }
        if (!p.isEmpty()) {
            facts.add("p " + p);
        }
        pen.text(measure.words() + " ", context.theme().text())
                .text(Scale.decimals2(measure.of(comparison)), context.theme().heading())
                .text(facts + "  ", context.theme().dim());
    }

    /** Both lists of an item; what both have stands out and is marked. */
    void drawNeighbors(Rect area, int place) {
        int item = rows.compared()[place];
        int half = area.columns() / 2;
        drawList(
                area.left(half - 1),
                rows.request().a(),
                comparison.overlap().a(),
                comparison.overlap().b(),
                item);
        drawList(
                area.rightOf(half),
                rows.request().b(),
                comparison.overlap().b(),
                comparison.overlap().a(),
                item);
    }

    private void drawList(Rect area, String set, KNearestGraph own, KNearestGraph others, int item) {
        Pen title = pen(area, area.row() - 1);
        title.label(Label.of("in " + set), title.room(), context.theme().heading());
        BitSet shared = new BitSet();
        for (int rank = 0; rank < others.k(); rank++) {
            shared.set(others.neighbor(item, rank));
        }
        for (int rank = 0; rank < own.k() && rank < area.rows(); rank++) {
            int neighbor = own.neighbor(item, rank);
            boolean both = shared.get(neighbor);
            Style style = both ? context.theme().accent() : context.theme().text();
            Pen pen = pen(area, area.row() + rank);
            pen.text(both ? "= " : "  ", style).label(rows.labelOf(neighbor), pen.room(), style);
        }
    }
}
