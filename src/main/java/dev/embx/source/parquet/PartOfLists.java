package dev.embx.source.parquet;

import dev.embx.error.UserError;
import dev.embx.source.parquet.page.Page;
import dev.embx.source.parquet.page.PageConsumer;
import dev.embx.source.parquet.schema.Column;
import java.io.IOException;

/** Reads a part of a column of lists: the wanted rows, and of each list the elements between two places. */
public final class PartOfLists implements PageConsumer {
    private final int from;
    private final int to;
    private final RowChoice.Cursor cursor;
    private final int[] lengths;
    private NumberArray elements;
    private int filled;
    private int row = -1;
    private int place;

    private PartOfLists(ParquetFile file, NumberArray elements, int from, int to) {
        this.cursor = new RowChoice.Cursor(file.kept());
        this.lengths = new int[file.kept().count(file.rows())];
        this.elements = elements;
        this.from = from;
        this.to = to;
    }

    /**
     * Reads a column.
     *
     * @param elements an array of the right kind, which is filled first
     * @param from the first element of each list that is read, from 0
     * @param to one after the last
     */
    public static PartOfLists read(ParquetFile file, Column column, NumberArray elements, int from, int to)
            throws IOException {
        PartOfLists part = new PartOfLists(file, elements, from, to);
        file.read(column, part);
        if (part.cursor.rows() != file.rows()) {
            throw UserError.data("damaged: column " + column.name() + " has " + part.cursor.rows() + " rows instead of "
                    + file.rows());
        }
        return part;
    }

    @Override
    public void accept(Page page) {
        NumberArray values = elements.ofLength(page.count());
        values.append(page, 0);
        int value = 0;
        for (int i = 0; i < page.count(); i++) {
            if (page.startsRow(i)) {
                row = cursor.next();
                place = 0;
            }
            if (page.isElement(i)) {
                take(values, value++);
            }
        }
    }

    private void take(NumberArray values, int value) {
        if (row >= 0) {
            lengths[row]++;
            if (place >= from && place < to) {
                put(values, value);
            }
        }
        place++;
    }

    private void put(NumberArray values, int value) {
        if (filled == elements.length()) {
            NumberArray larger =
                    elements.ofLength(Math.toIntExact(Math.min(Integer.MAX_VALUE - 8, filled * 3L / 2 + 1024)));
            elements.copy(0, larger, 0, filled);
            elements = larger;
        }
        values.copy(value, elements, filled++, 1);
    }

    @Override
    public void skip(long rows) {
        cursor.skip(rows);
    }

    /** Elements that each wanted list has, those that were not read included. */
    public int[] lengths() {
        return lengths;
    }

    /** What was read, list after list. */
    public NumberArray elements() {
        if (filled == elements.length()) {
            return elements;
        }
        NumberArray exact = elements.ofLength(filled);
        elements.copy(0, exact, 0, filled);
        return exact;
    }
}
