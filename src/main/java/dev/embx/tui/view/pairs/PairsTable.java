package dev.embx.tui.view.pairs;

import dev.embx.analysis.pairs.PairScope;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.text.Decimals;
import dev.embx.text.Label;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.cell.Style;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.PairSide;
import dev.embx.tui.view.Pane;
import dev.embx.tui.view.TwoLabels;
import dev.embx.tui.widget.Bar;
import dev.embx.tui.widget.Cursor;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.Scale;
import java.util.Optional;

/** Draws the list of pairs, and on a wide terminal the neighbors of the pair at the cursor beside it. */
final class PairsTable {

    private static final int BAR = 8;
    private static final int ROOM_FOR_BAR = 60;
    private static final int GAP = 2;
    private static final int LEFT_END = 16;
    private final Frame frame;
    private final Context context;
    private final PairsView view;
    private final EmbeddingSet items;
    private final Rect body;

    PairsTable(Frame frame, Context context, PairsView view) {
        this.frame = frame;
        this.context = context;
        this.view = view;
        this.items = context.set(view.set()).set();
        this.body = context.body();
    }

    /** Columns of the list; the rest is the pane's. */
    static int width(Context context) {
        int columns = context.body().columns();
        if (columns < Pane.LEAST_COLUMNS) {
            return columns;
        }
        return switch (context.pane()) {
            case AWAY -> columns;
            case BESIDE -> columns * 5 / 8;
            case HALF -> columns / 2;
        };
    }

    void draw() {
        int width = width(context);
        drawTabs(width);
        Optional<PairList> list = view.list(context);
        if (list.isEmpty()) {
            return;
        }
        if (list.get().size() == 0) {
            new Pen(frame, context.glyphs(), body.row() + PairsView.HEADER + 1, body.column() + 3, body.right())
                    .text(emptyWords(), context.theme().dim());
            return;
        }
        drawRows(list.get(), new Rect(body.column(), body.row(), width, body.rows()));
        if (width < body.columns()) {
            view.pair(context)
                    .ifPresent(pair -> new PairSide(frame, context, view.query(context), pair.later(), pair.earlier())
                            .draw(body.rightOf(width + GAP)));
        }
    }

    private String emptyWords() {
        boolean all = context.selected(view.set()).isEmpty();
        return view.filter().isEmpty()
                ? "no pairs: fewer than two usable vectors"
                        + (all
                                ? " - " + key(Action.SETS) + " shows the vectors"
                                : " are selected - " + key(Action.UNSELECT) + " takes the last step back")
                : "no pair has \"" + Label.of(view.filter()).text() + "\" - " + key(Action.BACK)
                        + " takes the filter away";
    }

    private String key(Action action) {
        return context.bindings().key(action);
    }

    private void drawTabs(int width) {
        Pen pen = new Pen(frame, context.glyphs(), body.row(), body.column() + 1, body.column() + width);
        Style on = context.theme().accent();
        Style off = context.theme().dim();
        pen.text(view.least() ? " Most similar " : "[Most similar]", view.least() ? off : on)
                .gap(1)
                .text(view.least() ? "[Least similar]" : " Least similar ", view.least() ? on : off);
        String words = filterWords();
        pen.right(
                words,
                pen.room(),
                view.filter().isEmpty()
                        ? context.theme().dim()
                        : context.theme().accent());
    }

    private String filterWords() {
        Optional<PairList> list = view.list(context);
        if (list.isEmpty()) {
            return "";
        }
        int ranked = list.get().ranking().size();
        boolean whole = ranked == list.get().extremes().pairs();
        String of = Decimals.count(ranked) + (whole ? "" : " nearest the end");
        String scope = view.query().scope().equals(PairScope.ALL)
                ? ""
                : view.query().scope().words() + "  ";
        return view.filter().isEmpty()
                ? scope + (whole ? "" : "the first " + Decimals.count(ranked) + " ")
                : scope + "filter: " + Label.of(view.filter()).text() + "  "
                        + Decimals.count(list.get().size()) + " of " + of + " ";
    }

    private void drawRows(PairList list, Rect area) {
        int visible = area.rows() - PairsView.HEADER;
        Cursor cursor = view.cursor().fitted(list.size(), visible);
        double[] range = list.range();
        for (int i = 0; i < visible && cursor.top() + i < list.size(); i++) {
            int index = cursor.top() + i;
            drawRow(area, area.row() + PairsView.HEADER + i, list.pair(index), range, index == cursor.at());
        }
    }

    /** The cursor's row is told by its left end and by a mark before the item that Enter opens: few cells, so few bytes. */
    private void drawRow(Rect area, int row, PairList.Pair pair, double[] range, boolean selected) {
        Style text = context.theme().text();
        Style end = selected ? context.theme().selection() : text;
        Pen pen = new Pen(frame, context.glyphs(), row, area.column(), area.right());
        frame.restyle(new Rect(area.column(), row, LEFT_END, 1), end);
        pen.text(selected ? " >" : "  ", end)
                .right(Integer.toString(pair.rank()), 7, end)
                .right(Scale.decimals2(pair.similarity()), 7, end)
                .gap(1);
        if (area.columns() >= ROOM_FOR_BAR) {
            Bar.draw(pen, context.glyphs(), BAR, range, pair.similarity(), text);
        }
        int width = (pen.room() - 5) / 2;
        pen.gap(1);
        mark(pen, selected && !view.second());
        pen.label(items.label(pair.later()), width, text);
        mark(pen, selected && view.second());
        pen.label(items.label(pair.earlier()), width, text);
    }

    private void mark(Pen pen, boolean here) {
        pen.text(here ? context.glyphs().pointer() : " ", context.theme().accent());
    }

    /** The pair in full: similarity to five decimals and the label that Enter opens first. */
    static void readout(Pen pen, Context context, EmbeddingSet items, PairList.Pair pair, boolean second) {
        pen.text(Decimals.fixed(pair.similarity(), 5) + "  ", context.theme().heading());
        Label chosen = items.label(second ? pair.earlier() : pair.later());
        Label opposite = items.label(second ? pair.later() : pair.earlier());
        TwoLabels.write(pen, context, chosen, opposite);
    }

    static String tsv(EmbeddingSet items, PairList.Pair pair) {
        return pair.similarity()
                + "\t" + items.label(pair.later()).text()
                + "\t" + items.label(pair.earlier()).text();
    }
}
