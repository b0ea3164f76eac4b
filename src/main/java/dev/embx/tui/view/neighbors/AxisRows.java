package dev.embx.tui.view.neighbors;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.neighbors.Axis;
import dev.embx.text.Decimals;
import dev.embx.text.Label;
import dev.embx.tui.cell.Style;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.list.Rows;
import dev.embx.tui.widget.Pen;

/**
 * The items on an axis in its order, each with its place between the two ends.
 *
 * @param context how the terminal looks
 * @param items the set
 * @param axis the axis
 */
record AxisRows(Context context, EmbeddingSet items, Axis axis) implements Rows {
    private static final int POSITION = 10;
    private static final int DISTANCE = 10;
    private static final int LEAST_TRACK = 12;
    private static final int MOST_TRACK = 40;

    @Override
    public int size() {
        return axis.rows().length;
    }

    @Override
    public int item(int place) {
        return axis.rows()[place];
    }

    @Override
    public Label label(int place) {
        return items.label(item(place));
    }

    /** Between which items the axis runs. */
    Label title() {
        return Label.of("from " + items.label(axis.from()).text() + " (0) to "
                + items.label(axis.to()).text() + " (1), excluded");
    }

    @Override
    public void heading(Pen pen) {
        Style style = context.theme().heading();
        pen.right("position", POSITION, style).right("distance", DISTANCE, style);
    }

    @Override
    public void draw(Pen pen, int place, Style style, boolean selected) {
        pen.right(Decimals.fixed(axis.position()[place], 2), POSITION - 1, style)
                .right(Decimals.fixed(axis.distance()[place], 2), DISTANCE, style)
                .gap(2);
        drawTrack(pen, axis.position()[place], style);
        pen.gap(2).label(label(place), pen.room(), style);
    }

    /** Both ends as marks, and the item where it stands. */
    private void drawTrack(Pen pen, double position, Style style) {
        int track = Math.max(LEAST_TRACK, Math.min(MOST_TRACK, context.body().columns() / 4));
        int zero = column(0, track);
        int one = column(1, track);
        int here = column(position, track);
        for (int column = 0; column < track; column++) {
            String sign = column == here
                    ? context.glyphs().point()
                    : column == zero || column == one ? context.glyphs().cut() : " ";
            pen.text(sign, style);
        }
    }

    private int column(double position, int track) {
        double low = Math.min(0, axis.position()[0]);
        double high = Math.max(1, axis.position()[size() - 1]);
        return (int) Math.round((position - low) / (high - low) * (track - 1));
    }

    @Override
    public String line(int place) {
        return axis.position()[place] + "\t" + axis.distance()[place] + "\t"
                + label(place).text();
    }

    @Override
    public void readout(Pen pen, int place) {
        String figures = "position " + Decimals.fixed(axis.position()[place], 5) + ", distance "
                + Decimals.fixed(axis.distance()[place], 5) + "  ";
        pen.text(figures, context.theme().heading())
                .label(label(place), pen.room(), context.theme().accent());
    }
}
