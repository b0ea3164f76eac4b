package dev.embx.tui.view.compare;

import dev.embx.comparison.Comparison;
import dev.embx.comparison.Measure;
import dev.embx.comparison.PairDisagreement;
import dev.embx.neighbors.KNearestGraph;
import dev.embx.text.Label;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.cell.Style;
import dev.embx.tui.view.Context;
import dev.embx.tui.widget.Cursor;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.Scale;
import java.util.BitSet;
import java.util.List;
import java.util.StringJoiner;

/** Draws two sets side by side: the figures above, then a list of items with both neighbor lists, of pairs, or both trees. */
final class ComparePairDrawing {
    private static final List<List<Measure>> SUMMARY = List.of(
            List.of(Measure.RECALL, Measure.JACCARD, Measure.PROCRUSTES),
            List.of(Measure.RANK_BIASED, Measure.SPEARMAN, Measure.CKA_DEBIASED),
            List.of(Measure.COPHENETIC, Measure.BAKER, Measure.FOWLKES_MALLOWS));
    private static final int TALL = 16;
    private static final int SHARE = 7;

    private final Frame frame;
    private final Context context;
    private final ComparePairView view;
    private final Comparison comparison;
    private final Rect body;
    private final Rect list;

    ComparePairDrawing(Frame frame, Context context, ComparePairView view, Comparison comparison) {
        this.frame = frame;
        this.context = context;
        this.view = view;
        this.comparison = comparison;
        body = context.body();
        list = body.below(header(context));
    }

    /** Rows above the list: figures where there is room, and a heading. */
    static int header(Context context) {
        return context.body().rows() >= TALL ? SUMMARY.size() + 2 : 2;
    }

    private Pen pen(Rect area, int row) {
        return new Pen(frame, context.glyphs(), row, area.column(), area.right());
    }

    void draw() {
        for (int i = 0; i < header(context) - 1 && i < SUMMARY.size(); i++) {
            Pen pen = pen(body, body.row() + i).gap(1);
            SUMMARY.get(i).forEach(measure -> drawFigure(pen, measure));
        }
        switch (view.part()) {
            case ITEMS -> drawItems();
            case PAIRS -> drawPairs();
            case TREES ->
                comparison
                        .trees()
                        .ifPresentOrElse(
                                trees -> new TanglegramDrawing(frame, context, view, comparison).draw(trees, list),
                                () -> pen(list, list.row())
                                        .gap(2)
                                        .text(
                                                "trees are compared up to 2,000 items",
                                                context.theme().dim()));
        }
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

    private void heading(Pen pen, String words, boolean active) {
        pen.text(
                active ? "[" + words + "]" : " " + words + " ",
                active ? context.theme().accent() : context.theme().dim());
    }

    private void drawItems() {
        int wide = Math.max(20, list.columns() * 2 / 5);
        Rect left = list.left(wide);
        Pen heading = pen(left, list.row() - 1);
        heading(heading, "Moved most", !view.other());
        heading(heading, "Least", view.other());
        int[] items = view.items(comparison);
        Cursor cursor = view.cursor().fitted(items.length, list.rows());
        for (int i = 0; i < list.rows() && cursor.top() + i < items.length; i++) {
            int place = cursor.top() + i;
            drawItem(left, left.row() + i, items[place], place == cursor.at());
        }
        if (items.length > 0) {
            drawNeighbors(list.rightOf(wide + 1), items[cursor.at()]);
        }
    }

    private void drawItem(Rect area, int row, int item, boolean selected) {
        Style style = style(area, row, selected);
        String kept =
                comparison.overlap().shared()[item] + "/" + comparison.overlap().k();
        Pen pen = pen(area, row);
        pen.text(selected ? ">" : " ", style)
                .right(kept, 6, style)
                .gap(1)
                .label(view.label(comparison, item, context), pen.room(), style);
    }

    private Style style(Rect area, int row, boolean selected) {
        if (!selected) {
            return context.theme().text();
        }
        Style style = context.theme().selection();
        frame.restyle(new Rect(area.column(), row, area.columns(), 1), style);
        return style;
    }

    /** Both lists of an item; what both have stands out and is marked. */
    private void drawNeighbors(Rect area, int item) {
        int half = area.columns() / 2;
        drawList(
                area.left(half - 1),
                view.request().a(),
                comparison.overlap().a(),
                comparison.overlap().b(),
                item);
        drawList(
                area.rightOf(half),
                view.request().b(),
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
            pen.text(both ? "= " : "  ", style).label(view.label(comparison, neighbor, context), pen.room(), style);
        }
    }

    private void drawPairs() {
        Pen heading = pen(list, list.row() - 1);
        heading(heading, "Similar in " + Label.of(view.request().a()).text() + " only", !view.other());
        heading(heading, "in " + Label.of(view.request().b()).text() + " only", view.other());
        String meaning = "  percent of all pairs that are less similar";
        heading.text(
                heading.room() < meaning.length() ? "" : meaning,
                context.theme().dim());
        List<PairDisagreement> pairs = view.pairs(comparison);
        Cursor cursor = view.cursor().fitted(pairs.size(), list.rows());
        for (int i = 0; i < list.rows() && cursor.top() + i < pairs.size(); i++) {
            int place = cursor.top() + i;
            drawPair(list.row() + i, pairs.get(place), place == cursor.at());
        }
    }

    private void drawPair(int row, PairDisagreement pair, boolean selected) {
        Style style = style(list, row, selected);
        Pen pen = pen(list, row);
        pen.text(selected ? ">" : " ", style)
                .right(ComparePairWords.percent(pair.rankA()), SHARE, style)
                .right(ComparePairWords.percent(pair.rankB()), SHARE, style)
                .gap(2);
        Label first = view.label(comparison, pair.left(), context);
        Label second = view.label(comparison, pair.right(), context);
        int room = pen.room() - 3;
        int width = Math.min(first.width(), Math.max(room / 2, room - second.width()));
        pen.label(first, width, style)
                .text(" " + context.glyphs().dot() + " ", style)
                .label(second, pen.room(), style);
    }
}
