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
    /** Columns of a list from which on its bars are long. */
    private static final int WIDE = 60;

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
        double[] range = {found.farthestSimilarity()[0], found.nearestSimilarity()[0]};
        int bar = pen.room() + mark(selected).length() < WIDE ? 5 : 10;
        pen.right(Scale.decimals2(similarity(place)), 5, style).gap(1);
        Bar.draw(pen, context.glyphs(), bar, range, similarity(place), style);
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
