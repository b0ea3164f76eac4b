package dev.embx.tui.view.list;

import dev.embx.text.Label;
import dev.embx.tui.cell.Style;
import dev.embx.tui.view.Search;
import dev.embx.tui.widget.Pen;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The rows of a list that a filter keeps.
 *
 * @param rows the whole list
 * @param kept places in it, ascending
 */
record KeptRows(Rows rows, int[] kept) implements Rows {

    /** The rows about items that are kept. */
    static KeptRows of(Rows rows, BitSet items) {
        return new KeptRows(
                rows,
                IntStream.range(0, rows.size())
                        .filter(place -> items.get(rows.item(place)))
                        .toArray());
    }

    @Override
    public int size() {
        return kept.length;
    }

    @Override
    public int item(int place) {
        return rows.item(kept[place]);
    }

    @Override
    public Label label(int place) {
        return rows.label(kept[place]);
    }

    @Override
    public int order(Search search, int place) {
        return rows.order(search, kept[place]);
    }

    @Override
    public String line(int place) {
        return rows.line(kept[place]);
    }

    @Override
    public void heading(Pen pen) {
        rows.heading(pen);
    }

    @Override
    public String mark(boolean selected) {
        return rows.mark(selected);
    }

    @Override
    public void draw(Pen pen, int place, Style style, boolean selected) {
        rows.draw(pen, kept[place], style, selected);
    }

    @Override
    public void readout(Pen pen, int place) {
        rows.readout(pen, kept[place]);
    }
}
