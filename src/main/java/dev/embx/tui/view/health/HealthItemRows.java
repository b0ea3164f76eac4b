package dev.embx.tui.view.health;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.health.Figure;
import dev.embx.health.Ranked;
import dev.embx.text.Decimals;
import dev.embx.text.Label;
import dev.embx.tui.cell.Style;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.list.Rows;
import dev.embx.tui.widget.Bar;
import dev.embx.tui.widget.Pen;
import java.util.Arrays;

/**
 * The items behind a figure, each with its value where it has one.
 *
 * @param context how the terminal looks
 * @param set the set
 * @param figure the figure
 * @param items the items, or columns, in the order of the list
 */
record HealthItemRows(Context context, EmbeddingSet set, Figure figure, Ranked items) implements Rows {
    private static final int NUMBER = 7;
    private static final int VALUE = 11;
    private static final int BAR = 10;

    @Override
    public int size() {
        return items.size();
    }

    @Override
    public int item(int place) {
        return figure.columns() ? -1 : items.rows()[place];
    }

    @Override
    public Label label(int place) {
        return figure.label(set, items.rows()[place]);
    }

    private double value(int place) {
        return items.values()[place];
    }

    @Override
    public void heading(Pen pen) {
        if (size() > 0) {
            pen.gap(1 + NUMBER).right(figure.unit(), VALUE, context.theme().heading());
        }
    }

    @Override
    public void draw(Pen pen, int place, Style style, boolean selected) {
        pen.right(Decimals.count(place + 1L), NUMBER, style);
        if (Double.isNaN(value(place))) {
            pen.gap(2);
        } else {
            pen.right(FigureRows.text(value(place)), VALUE, style).gap(1);
            int bar = figure.unit().equals("group") ? 0 : BAR;
            Bar.draw(pen, context.glyphs(), bar, range(), value(place), style);
            pen.gap(1);
        }
        pen.label(label(place), pen.room(), style);
    }

    private double[] range() {
        double[] finite = Arrays.stream(items.values()).filter(Double::isFinite).toArray();
        return new double[] {
            Arrays.stream(finite).min().orElse(0), Arrays.stream(finite).max().orElse(1)
        };
    }

    @Override
    public String line(int place) {
        return value(place) + "\t" + label(place).text();
    }

    @Override
    public void readout(Pen pen, int place) {
        double value = value(place);
        if (!Double.isNaN(value)) {
            String full = value == Math.rint(value) ? FigureRows.text(value) : Double.toString(value);
            pen.text(figure.unit() + " " + full + "  ", context.theme().heading());
        }
        pen.label(label(place), pen.room(), context.theme().accent());
    }
}
