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
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The pairs of one end of the ranking.
 *
 * @param context how the terminal looks
 * @param items the set
 * @param extremes both ends and how many pairs there are
 * @param least which end
 * @param kept places in it that are listed; null lists all
 * @param second whether the earlier item of a pair is the one that Enter opens
 * @param longest columns of the longest label in it
 */
record PairRows(
        Context context,
        EmbeddingSet items,
        ExtremePairs extremes,
        boolean least,
        int[] kept,
        boolean second,
        int longest)
        implements Rows {
    private static final int BAR = 8;

    /** The pairs of one end; {@code kept} as above. */
    static PairRows of(Context context, EmbeddingSet items, ExtremePairs extremes, PairsView view, int[] kept) {
        ExtremePairs.Ranking ranking = view.least() ? extremes.least() : extremes.most();
        int longest = IntStream.concat(Arrays.stream(ranking.row()), Arrays.stream(ranking.column()))
                .map(row -> items.label(row).width())
                .max()
                .orElse(0);
        return new PairRows(context, items, extremes, view.least(), kept, view.second(), longest);
    }

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

    @Override
    public void draw(Pen pen, int place, Style style, boolean selected) {
        double value = similarity(place);
        Scale scale =
                new Scale(extremes.least().similarity()[0], extremes.most().similarity()[0]);
        Style figure = selected ? style : context.theme().data(scale.ramp(), scale.fraction(value));
        pen.right(Integer.toString(rank(place) + 1), 7, style)
                .right(Scale.decimals2(value), 7, figure)
                .gap(1);
        if (pen.room() >= BAR + 2 * (longest + 2)) {
            Bar.draw(pen, context.glyphs(), BAR, new double[] {scale.low(), scale.high()}, value, figure);
        }
        Label first = items.label(later(place));
        Label other = items.label(earlier(place));
        int width = (pen.room() - 5) / 2;
        boolean alike = pen.lookAlike(first, other, width);
        drawLabel(pen.gap(1), first, width, alike, selected && !second, style);
        drawLabel(pen, other, width, alike, selected && second, style);
    }

    private void drawLabel(Pen pen, Label label, int width, boolean middle, boolean pointer, Style style) {
        pen.text(pointer ? context.glyphs().pointer() : " ", style);
        if (middle) {
            pen.labelEnds(label, width, style);
        } else {
            pen.label(label, width, style);
        }
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
