package dev.embx.tui.view.health;

import dev.embx.health.Advice;
import dev.embx.health.Figure;
import dev.embx.health.Health;
import dev.embx.text.Decimals;
import dev.embx.text.Label;
import dev.embx.tui.cell.Style;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.list.Rows;
import dev.embx.tui.widget.Pen;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One row per figure of health.
 *
 * @param context how the terminal looks
 * @param health what was found
 * @param advice what is due
 */
record FigureRows(Context context, Health health, List<Advice> advice) implements Rows {
    /** Columns of a row. */
    static final int WIDTH = 39;

    private static final int WORDS = 27;
    private static final int VALUE = 11;
    private static final Figure[] FIGURES = Figure.values();

    @Override
    public int size() {
        return FIGURES.length;
    }

    Figure figure(int place) {
        return FIGURES[place];
    }

    @Override
    public Label label(int place) {
        return Label.of(figure(place).words());
    }

    private Optional<Advice> advice(Figure figure) {
        return advice.stream().filter(some -> some.figure() == figure).findFirst();
    }

    /** The mark is drawn with the row: one that has advice is marked, too. */
    @Override
    public String mark(boolean selected) {
        return "";
    }

    @Override
    public void draw(Pen pen, int place, Style style, boolean selected) {
        Figure figure = figure(place);
        boolean advised = advice(figure).isPresent();
        double value = figure.of(health);
        Style usual = figure.counted() && value == 0
                ? context.theme().dim()
                : advised ? context.theme().heading() : style;
        Style shown = selected ? style : usual;
        pen.text(selected ? ">" : advised ? "!" : " ", shown)
                .field(figure.words(), WORDS, shown)
                .right(text(value), VALUE, shown);
    }

    /** A figure as text: counts are whole. */
    static String text(double value) {
        if (Double.isNaN(value)) {
            return "n/a";
        }
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        if (whole) {
            return Decimals.count((long) value);
        }
        return String.format(Locale.ROOT, Math.abs(value) < 1e6 && Math.abs(value) > 1e-3 ? "%.3f" : "%.3e", value);
    }

    @Override
    public String line(int place) {
        return figure(place).words() + "\t" + figure(place).of(health);
    }

    /** The advice that the figure supports, or what it is. */
    @Override
    public void readout(Pen pen, int place) {
        pen.text(
                advice(figure(place)).map(Advice::words).orElse(figure(place).definition()),
                context.theme().accent());
    }
}
