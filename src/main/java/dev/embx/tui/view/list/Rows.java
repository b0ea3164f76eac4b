package dev.embx.tui.view.list;

import dev.embx.text.Label;
import dev.embx.tui.cell.Style;
import dev.embx.tui.view.Search;
import dev.embx.tui.widget.Pen;

/** The rows of a list, by their places from 0: all that a {@link ListView} has to say about them. */
public interface Rows {
    /** A list without rows. */
    Rows NONE = new Rows() {
        @Override
        public int size() {
            return 0;
        }

        @Override
        public Label label(int place) {
            throw new IndexOutOfBoundsException(place);
        }

        @Override
        public String line(int place) {
            throw new IndexOutOfBoundsException(place);
        }

        @Override
        public void draw(Pen pen, int place, Style style, boolean selected) {
            throw new IndexOutOfBoundsException(place);
        }

        @Override
        public void readout(Pen pen, int place) {
            throw new IndexOutOfBoundsException(place);
        }
    };

    /** How many rows there are. */
    int size();

    /** The label by which a row is found. */
    Label label(int place);

    /** How well a row fits a search: by its item, where it is about one, else by its label. */
    default int order(Search search, int place) {
        int item = item(place);
        return item < 0 ? search.order(label(place)) : search.order(item);
    }

    /** The item that a row is about, as a row of the set; -1 where it is about none. */
    default int item(int place) {
        return -1;
    }

    /** The first row about an item; -1 where there is none. */
    default int placeOf(int item) {
        for (int place = 0; place < size(); place++) {
            if (item(place) == item) {
                return place;
            }
        }
        return -1;
    }

    /** A row as fields separated by tabs, for the clipboard. */
    String line(int place);

    /** Writes what the columns are, in the row above the list. */
    default void heading(Pen pen) {}

    /** The mark at the left end of a row, of one width for all rows. */
    default String mark(boolean selected) {
        return selected ? ">" : " ";
    }

    /**
     * Draws a row behind its mark.
     *
     * @param style the style of the row: tinted at the cursor
     * @param selected whether the cursor is on it
     */
    void draw(Pen pen, int place, Style style, boolean selected);

    /** Writes a row in full. */
    void readout(Pen pen, int place);
}
