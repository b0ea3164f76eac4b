package dev.embx.source.parquet;

import dev.embx.error.UserError;
import dev.embx.source.parquet.page.Page;
import dev.embx.source.parquet.page.PageConsumer;
import dev.embx.source.parquet.schema.Column;
import java.io.IOException;

/** Reads flat columns: one value per wanted row; {@code missing} marks the rows without a value. */
public final class Scalars {
    private static final int LARGEST = 1 << 30;

    private final ParquetFile file;
    private final Column column;
    private final boolean[] missing;
    private RowChoice.Cursor cursor;

    /** Prepares to read one column. */
    public Scalars(ParquetFile file, Column column) {
        if (file.rows() > LARGEST) {
            throw UserError.data("more than " + LARGEST + " rows");
        }
        this.file = file;
        this.column = column;
        this.missing = new boolean[file.kept().count(file.rows())];
    }

    /** Rows without a value; complete once a method below has read the column. */
    public boolean[] missing() {
        return missing;
    }

    /** The values of an integer or boolean column, 0 where there is none. */
    public long[] longs() throws IOException {
        long[] all = new long[missing.length];
        pages(page -> {
            long[] values = new long[page.defined()];
            page.longs(values, 0);
            place(page, (value, at) -> all[at] = values[value]);
        });
        return all;
    }

    /** The values of a column of numbers, NaN where there is none. */
    public double[] doubles() throws IOException {
        double[] all = new double[missing.length];
        pages(page -> {
            double[] values = new double[page.defined()];
            page.doubles(values, 0);
            place(page, (value, at) -> all[at] = values[value]);
        });
        for (int i = 0; i < all.length; i++) {
            all[i] = missing[i] ? Double.NaN : all[i];
        }
        return all;
    }

    /** The values of a text column, null where there is none. */
    public String[] texts() throws IOException {
        String[] all = new String[missing.length];
        pages(page -> {
            String[] values = new String[page.defined()];
            page.texts(values, 0);
            place(page, (value, at) -> all[at] = values[value]);
        });
        return all;
    }

    private interface Placer {
        void put(int value, int at);
    }

    private void pages(PageConsumer consumer) throws IOException {
        cursor = new RowChoice.Cursor(file.kept());
        file.read(column, new PageConsumer() {
            @Override
            public void accept(Page page) {
                consumer.accept(page);
            }

            @Override
            public void skip(long rows) {
                cursor.skip(rows);
            }
        });
    }

    private void place(Page page, Placer placer) {
        int value = 0;
        for (int i = 0; i < page.count(); i++) {
            int at = cursor.next();
            boolean defined = page.isDefined(i);
            if (at >= 0 && defined) {
                placer.put(value, at);
            } else if (at >= 0) {
                missing[at] = true;
            }
            value += defined ? 1 : 0;
        }
    }
}
