package dev.embx.source.parquet;

import dev.embx.error.UserError;
import dev.embx.source.parquet.page.Page;
import dev.embx.source.parquet.schema.Column;
import java.io.IOException;
import java.util.Arrays;

/** Reads a column of lists whole: all elements one after the other, and the length of each row's list. */
public final class ListReader {
    private final ParquetFile file;
    private final Column column;
    private final int[] lengths;
    private int rows;
    private int values;
    private int open;

    /** Prepares to read one column; the file must have fewer than 2^31 rows. */
    public ListReader(ParquetFile file, Column column) {
        this.file = file;
        this.column = column;
        this.lengths = new int[Math.toIntExact(file.rows())];
    }

    /** Elements of each row's list; 0 for an empty list and for none. */
    public int[] lengths() {
        return lengths;
    }

    /** Reads into {@code target}, which has room for {@link ParquetFile#values}; returns how many elements there are. */
    public int read(NumberArray target) throws IOException {
        file.read(column, page -> {
            count(page);
            values += target.append(page, values);
        });
        if (rows != lengths.length) {
            throw UserError.data(
                    "damaged: column " + column.name() + " has " + rows + " rows instead of " + lengths.length);
        }
        return values;
    }

    /** The length that most lists that are not empty have, the smaller one where two are as frequent; 0 without any. */
    public int commonLength() {
        return commonLength(lengths);
    }

    /** The length that most lists that are not empty have, the smaller one where two are as frequent; 0 without any. */
    public static int commonLength(int[] lengths) {
        int[] sorted = lengths.clone();
        Arrays.sort(sorted);
        int best = 0;
        int bestCount = 0;
        int run = 0;
        for (int i = 0; i < sorted.length; i++) {
            run = i > 0 && sorted[i] == sorted[i - 1] ? run + 1 : 1;
            if (sorted[i] > 0 && run > bestCount) {
                best = sorted[i];
                bestCount = run;
            }
        }
        return best;
    }

    private void count(Page page) {
        if (page.allDefined()) {
            countWhole(page);
            return;
        }
        for (int i = 0; i < page.count(); i++) {
            if (page.startsRow(i)) {
                startRow();
            }
            if (page.isElement(i)) {
                open++;
                lengths[rows - 1] = open;
            }
        }
    }

    /** Counts the elements of a page without gaps, row by row. */
    private void countWhole(Page page) {
        for (int i = 0; i < page.count(); ) {
            if (page.startsRow(i)) {
                startRow();
            }
            int end = page.rowEnd(i);
            open += end - i;
            lengths[rows - 1] = open;
            i = end;
        }
    }

    private void startRow() {
        if (rows == lengths.length) {
            throw UserError.data("damaged: more rows than the footer announces");
        }
        rows++;
        open = 0;
    }
}
