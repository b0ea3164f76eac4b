package dev.embx.tui.view.neighbors;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.neighbors.Neighbors;
import dev.embx.text.Decimals;
import dev.embx.text.Label;
import dev.embx.tui.cell.Style;
import dev.embx.tui.view.ClusterLetters;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.SelectionInk;
import dev.embx.tui.view.list.Rows;
import dev.embx.tui.widget.Bar;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.Scale;

/**
 * The nearest items, or the farthest.
 *
 * @param context how the terminal looks
 * @param items the set
 * @param letters the clusters of the items
 * @param ink how a selection shows
 * @param found both ends
 * @param far which end
 */
record NeighborRows(
        Context context, EmbeddingSet items, ClusterLetters letters, SelectionInk ink, Neighbors found, boolean far)
        implements Rows {
    private static final int BAR = 10;
    /** Room from which on a bar costs no label its end. */
    private static final int ROOM_FOR_BAR = 52;

    static NeighborRows of(Context context, String set, Neighbors found, boolean far) {
        return new NeighborRows(
                context,
                context.set(set).set(),
                new ClusterLetters(context, set),
                SelectionInk.of(context, set),
                found,
                far);
    }

    @Override
    public int size() {
        return far ? found.farthest().length : found.nearest().length;
    }

    @Override
    public int item(int place) {
        return far ? found.farthest()[place] : found.nearest()[place];
    }

    private double similarity(int place) {
        return far ? found.farthestSimilarity()[place] : found.nearestSimilarity()[place];
    }

    @Override
    public Label label(int place) {
        return items.label(item(place));
    }

    @Override
    public void draw(Pen pen, int place, Style style, boolean selected) {
        double value = similarity(place);
        Scale scale = new Scale(found.farthestSimilarity()[0], found.nearestSimilarity()[0]);
        Style figure = selected ? style : context.theme().data(scale.ramp(), scale.fraction(value));
        pen.right(Scale.decimals2(value), 5, figure).gap(1);
        if (pen.room() >= ROOM_FOR_BAR) {
            Bar.draw(pen, context.glyphs(), BAR, new double[] {scale.low(), scale.high()}, value, figure);
        }
        letters.write(pen.gap(1), item(place))
                .label(label(place), pen.room(), selected ? style : ink.of(item(place), style));
    }

    @Override
    public String line(int place) {
        return similarity(place) + "\t" + label(place).text();
    }

    @Override
    public void readout(Pen pen, int place) {
        pen.text(Decimals.fixed(similarity(place), 5) + "  ", context.theme().heading())
                .label(label(place), pen.room(), context.theme().accent());
    }
}
