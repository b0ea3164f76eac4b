package dev.embx.source.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.embx.error.UserError;
import dev.embx.source.input.Input;
import dev.embx.text.Counts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * Reads comma, semicolon, tab or bar separated tables whose first line names the columns; the separator is the one that
 * parts the first line most often.
 */
final class CsvTable {
    private static final char[] SEPARATORS = {',', '\t', ';', '|'};

    private CsvTable() {}

    /** The column names in the first line; empty where there is none that could be read. */
    static List<String> header(Path path) throws IOException {
        return header(head(path));
    }

    /** The first rows of a table; the last of them may be cut. */
    static Table sample(Path path) throws IOException {
        String head = head(path);
        List<String> header = header(head);
        List<String[]> rows = new ArrayList<>();
        try {
            read(path, head, header.size(), rows, new ArrayList<>());
        } catch (CsvParseException e) {
            return new Table(path, header, List.of(), List.of());
        }
        return new Table(path, header, rows, List.of());
    }

    /** The separator of a file. */
    static char separator(Path path) throws IOException {
        return separator(head(path));
    }

    private static String head(Path path) throws IOException {
        byte[] head = Input.of(path).head();
        String text = new String(head, TextFile.charset(head));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static List<String> header(String text) {
        try {
            Iterator<CsvRecord> records =
                    reader(firstLine(text), separator(text)).iterator();
            return records.hasNext() ? records.next().getFields() : List.of();
        } catch (CsvParseException e) {
            return List.of();
        }
    }

    private static String firstLine(String text) {
        int end = 0;
        boolean quoted = false;
        while (end < text.length() && (quoted || (text.charAt(end) != '\n' && text.charAt(end) != '\r'))) {
            quoted ^= text.charAt(end) == '"';
            end++;
        }
        return text.substring(0, end);
    }

    /** The separator that is most frequent in the first line, outside of quotes. */
    static char separator(String text) {
        String line = firstLine(text);
        char best = SEPARATORS[0];
        int most = 0;
        for (char separator : SEPARATORS) {
            int count = 0;
            boolean quoted = false;
            for (int i = 0; i < line.length(); i++) {
                quoted ^= line.charAt(i) == '"';
                count += !quoted && line.charAt(i) == separator ? 1 : 0;
            }
            best = count > most ? separator : best;
            most = Math.max(most, count);
        }
        return best;
    }

    private static CsvReader<CsvRecord> reader(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text);
    }

    /** Reads a table whole. */
    static Table read(Path path) throws IOException {
        TextFile file = TextFile.read(path);
        List<String> header = header(file.text());
        if (header.stream().anyMatch(name -> name.indexOf('\uFFFD') >= 0 || name.indexOf('\0') >= 0)) {
            throw UserError.data("not a text table: the first line contains binary data")
                    .in(path);
        }
        List<String> notes = new ArrayList<>(file.notes());
        List<String[]> rows = new ArrayList<>();
        try {
            read(path, file.text(), header.size(), rows, notes);
        } catch (CsvParseException e) {
            throw UserError.data("cannot read the table after line " + (rows.size() + 1), "a cell may be too long")
                    .in(path);
        }
        return new Table(path, header, rows, List.copyOf(notes));
    }

    private static void read(Path path, String text, int width, List<String[]> rows, List<String> notes) {
        Ragged ragged = new Ragged(path, width);
        long lastLine = 1;
        Iterator<CsvRecord> records = reader(text, separator(text)).iterator();
        if (records.hasNext()) {
            records.next();
        }
        while (records.hasNext()) {
            CsvRecord record = records.next();
            lastLine = record.getStartingLineNumber();
            ragged.see(record);
            rows.add(Arrays.copyOf(record.getFields().toArray(new String[0]), width));
        }
        ragged.note(notes);
        if (hasOddQuotes(text)) {
            notes.add(path.getFileName() + ": the quote in line " + lastLine + " is not closed, the rest is one cell");
        }
    }

    private static boolean hasOddQuotes(String text) {
        boolean odd = false;
        for (int at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
            odd = !odd;
        }
        return odd;
    }

    /** Counts the lines whose number of cells is not that of the first line. */
    private static final class Ragged {
        private final Path path;
        private final int width;
        private int lines;
        private String first = "";

        Ragged(Path path, int width) {
            this.path = path;
            this.width = width;
        }

        void see(CsvRecord record) {
            if (record.getFieldCount() != width) {
                first = lines++ == 0 ? first(record) : first;
            }
        }

        private String first(CsvRecord record) {
            return path.getFileName() + ": line " + record.getStartingLineNumber() + ": expected "
                    + Counts.of(width, "cell") + ", found " + record.getFieldCount();
        }

        void note(List<String> notes) {
            if (lines > 0) {
                notes.add(first + Counts.more(lines - 1, "such line"));
            }
        }
    }
}
