package dev.embx.tui.view.pairs;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.metrics.pairs.ExtremePairs;
import dev.embx.text.Decimals;
import dev.embx.text.Label;
import dev.embx.tui.cell.Style;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.Search;
import dev.embx.tui.view.TwoLabels;
import dev.embx.tui.view.list.Rows;
import dev.embx.tui.widget.Bar;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.Scale;

/**
 * The pairs of one end of the ranking.
 *
 * @param context how the terminal looks
 * @param items the set
 * @param extremes both ends and how many pairs there are
 * @param least which end
 * @param kept places in it that are listed; null lists all
 * @param second whether the earlier item of a pair is the one that Enter opens
 */
record PairRows(Context context, EmbeddingSet items, ExtremePairs extremes, boolean least, int[] kept, boolean second)
        implements Rows {
    private static final int BAR = 8;
    private static final int ROOM_FOR_BAR = 60;
    private static final int LEFT_END = 16;

    ExtremePairs.Ranking ranking() {
        return least ? extremes.least() : extremes.most();
    }

    @Override
    public int size() {
        return kept == null ? ranking().size() : kept.length;
    }

    private int rank(int place) {
        return kept == null ? place : kept[place];
    }

    int later(int place) {
        return ranking().row()[rank(place)];
    }

    int earlier(int place) {
        return ranking().column()[rank(place)];
    }

    private double similarity(int place) {
        return ranking().similarity()[rank(place)];
    }

    @Override
    public int item(int place) {
        return second ? earlier(place) : later(place);
    }

    @Override
    public Label label(int place) {
        return items.label(item(place));
    }

    @Override
    public int order(Search search, int place) {
        return search.order(later(place), earlier(place));
    }

    @Override
    public String mark(boolean selected) {
        return selected ? " >" : "  ";
    }

    /** Few cells at the left end, and a mark before the item that Enter opens: moving costs few bytes. */
    @Override
    public int tinted() {
        return LEFT_END;
    }

    @Override
    public void draw(Pen pen, int place, Style style, boolean selected) {
        boolean bar = pen.room() + mark(selected).length() >= ROOM_FOR_BAR;
        Style text = context.theme().text();
        pen.right(Integer.toString(rank(place) + 1), 7, style)
                .right(Scale.decimals2(similarity(place)), 7, style)
                .gap(1);
        if (bar) {
            double[] range = {extremes.least().similarity()[0], extremes.most().similarity()[0]};
            Bar.draw(pen, context.glyphs(), BAR, range, similarity(place), text);
        }
        int width = (pen.room() - 5) / 2;
        drawPointer(pen.gap(1), selected && !second);
        pen.label(items.label(later(place)), width, text);
        drawPointer(pen, selected && second);
        pen.label(items.label(earlier(place)), width, text);
    }

    private void drawPointer(Pen pen, boolean here) {
        pen.text(here ? context.glyphs().pointer() : " ", context.theme().accent());
    }

    /** Similarity to five decimals and both labels, first the one that Enter opens. */
    @Override
    public void readout(Pen pen, int place) {
        pen.text(Decimals.fixed(similarity(place), 5) + "  ", context.theme().heading());
        TwoLabels.write(pen, context, label(place), items.label(second ? later(place) : earlier(place)));
    }

    @Override
    public String line(int place) {
        return similarity(place) + "\t" + items.label(later(place)).text() + "\t"
                + items.label(earlier(place)).text();
    }
}
