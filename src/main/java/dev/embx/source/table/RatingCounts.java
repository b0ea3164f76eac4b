package dev.embx.source.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.embx.error.UserError;
import dev.embx.job.Progress;
import dev.embx.source.format.Formats;
import dev.embx.source.format.ParquetColumns;
import dev.embx.source.input.Input;
import dev.embx.source.layout.Names;
import dev.embx.source.parquet.ParquetFile;
import dev.embx.source.parquet.page.Page;
import dev.embx.source.parquet.schema.Column;
import dev.embx.source.parquet.schema.ValueType;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Counts the rows of each item in a table of ratings, which is streamed: memory grows with the number of items, not of rows.
 */
public final class RatingCounts {
    private static final int ROWS_PER_REPORT = 1 << 14;

    private final Path file;
    private final String column;
    private final Progress progress;

    public RatingCounts(Path file, String column, Progress progress) {
        this.file = file;
        this.column = column;
        this.progress = progress;
    }

    /** The {@code wanted} items with most rows, most first; of equally many the smaller id first. */
    public List<String> top(int wanted) throws IOException {
        ItemCounts counts = new ItemCounts();
        if (Formats.isParquet(file)) {
            countParquet(counts);
        } else if (TableReader.isLines(file)) {
            countText(place(CsvTable.header(file)), counts);
        } else {
            Table table = TableReader.read(file);
            int place = place(table.columns());
            for (String[] row : table.rows()) {
                if (row[place] != null) {
                    counts.add(row[place]);
                }
            }
        }
        return counts.top(wanted);
    }

    private int place(List<String> columns) {
        int place = Table.column(columns, column);
        if (place < 0) {
            throw UserError.data(
                            "no column " + Names.clip(column) + "; its columns: " + Names.list(columns),
                            "name the id column with --key")
                    .in(file);
        }
        return place;
    }

    private void countParquet(ItemCounts counts) throws IOException {
        long[] done = new long[2];
        IntConsumer onPage = values -> progress.advance(done[0] += values, done[1]);
        try (ParquetFile parquet = ParquetFile.open(file, onPage)) {
            done[1] = parquet.rows();
            List<Column> columns = TableReader.readable(new ParquetColumns(parquet));
            Column items = columns.get(place(columns.stream().map(Column::name).toList()));
            parquet.read(items, page -> count(items, page, counts));
        }
    }

    private static void count(Column column, Page page, ItemCounts counts) {
        if (column.type() == ValueType.STRING) {
            String[] texts = new String[page.defined()];
            page.texts(texts, 0);
            for (String text : texts) {
                counts.add(text);
            }
        } else if (column.type().isInteger()) {
            long[] values = new long[page.defined()];
            page.longs(values, 0);
            for (long value : values) {
                counts.add(value);
            }
        } else {
            throw UserError.data("column " + column.name() + " does not contain ids but " + column.typeName());
        }
    }

    private void countText(int place, ItemCounts counts) throws IOException {
        try (Counted in = new Counted(Input.of(file).open())) {
            CsvReader<Boolean> reader = CsvReader.builder()
                    .fieldSeparator(CsvTable.separator(file))
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .allowExtraCharsAfterClosingQuote(true)
                    .detectBomHeader(true)
                    .build(new Counter(place, counts), in);
            long size = Files.size(file);
            int rows = 0;
            for (Boolean complete : reader) {
                rows++;
                if (!complete) {
                    throw UserError.data("line " + rows + " has no cell in column " + column, "fix that line")
                            .in(file);
                }
                if (rows % ROWS_PER_REPORT == 0) {
                    progress.advance(Math.min(in.read, size), size);
                }
            }
        } catch (CsvParseException e) {
            throw UserError.data("cannot read the table to its end").in(file);
        }
    }

    /** Takes one cell of each line without making a string of the others. */
    private static final class Counter extends AbstractBaseCsvCallbackHandler<Boolean> {
        private final int place;
        private final ItemCounts counts;
        private boolean header = true;
        private boolean seen;

        Counter(int place, ItemCounts counts) {
            this.place = place;
            this.counts = counts;
        }

        @Override
        protected void handleBegin(long line) {
            seen = false;
        }

        @Override
        protected void handleField(int field, char[] text, int offset, int length, boolean quoted) {
            if (field != place) {
                return;
            }
            seen = true;
            if (!header) {
                counts.add(text, offset, length);
            }
        }

        @Override
        protected Boolean buildRecord() {
            boolean complete = seen || header;
            header = false;
            return complete;
        }
    }

    /** Counts the bytes that have been read. */
    private static final class Counted extends FilterInputStream {
        private long read;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            read += next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            read += Math.max(0, count);
            return count;
        }
    }
}
