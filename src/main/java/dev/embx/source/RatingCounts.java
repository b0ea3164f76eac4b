package dev.embx.source;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.embx.job.Progress;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts the rows of each item in a table of ratings, which is streamed: memory grows with the number of items, not of rows.
 */
final class RatingCounts {
    private static final int ROWS_PER_REPORT = 1 << 14;

    private final Path file;
    private final String column;
    private final Progress progress;

    RatingCounts(Path file, String column, Progress progress) {
        this.file = file;
        this.column = column;
        this.progress = progress;
    }

    /** The {@code wanted} items with most rows, most first; of equally many the smaller id first. */
    List<String> top(int wanted) throws Refused, IOException {
        List<String> header = CsvTable.header(file);
        int place = Table.column(header, column);
        if (place < 0) {
            throw new Refused(
                    file,
                    "there is no column " + Names.clip(column) + "; the first line names: " + Names.list(header),
                    "name the column of ids with --key");
        }
        Map<Object, Count> counts = count(place);
        List<Count> sorted = new ArrayList<>(counts.values());
        sorted.sort(Comparator.naturalOrder());
        List<String> top = new ArrayList<>();
        for (Count count : sorted.subList(0, Math.min(wanted, sorted.size()))) {
            top.add(count.item.toString());
        }
        return top;
    }

    /** How often an item was seen. */
    private static final class Count implements Comparable<Count> {
        private final Object item;
        private long rows;

        Count(Object item) {
            this.item = item;
        }

        @Override
        public int compareTo(Count other) {
            int byRows = Long.compare(other.rows, rows);
            if (byRows != 0) {
                return byRows;
            }
            return item instanceof Long a && other.item instanceof Long b
                    ? a.compareTo(b)
                    : item.toString().compareTo(other.item.toString());
        }
    }

    private Map<Object, Count> count(int place) throws Refused, IOException {
        Counter counter = new Counter(place);
        try (Counted in = new Counted(Files.newInputStream(file))) {
            CsvReader<Boolean> reader = CsvReader.builder()
                    .fieldSeparator(CsvTable.separator(file))
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .allowExtraCharsAfterClosingQuote(true)
                    .detectBomHeader(true)
                    .build(counter, in);
            long size = Files.size(file);
            int rows = 0;
            for (Boolean complete : reader) {
                if (!complete) {
                    throw new Refused(
                            file, "line " + (rows + 1) + " has no cell in column " + column, "mend that line");
                }
                if (++rows % ROWS_PER_REPORT == 0) {
                    progress.advance(Math.min(in.read, size), size);
                }
            }
        } catch (CsvParseException e) {
            throw new Refused(file, "the table cannot be read to its end", "");
        }
        return counter.counts;
    }

    /** Takes one cell of each line without making a string of the others. */
    private static final class Counter extends AbstractBaseCsvCallbackHandler<Boolean> {
        private final int place;
        private final Map<Object, Count> counts = new HashMap<>();
        private boolean header = true;
        private boolean seen;

        Counter(int place) {
            this.place = place;
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
                Object item = item(text, offset, length);
                counts.computeIfAbsent(item, Count::new).rows++;
            }
        }

        private static Object item(char[] text, int offset, int length) {
            long value = 0;
            boolean digits = length > 0 && length < 19;
            for (int i = offset; digits && i < offset + length; i++) {
                digits = text[i] >= '0' && text[i] <= '9';
                value = value * 10 + (text[i] - '0');
            }
            if (digits) {
                return value;
            }
            String cell = new String(text, offset, length).strip();
            Object number = Key.number(cell);
            return number == null ? cell : number;
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
