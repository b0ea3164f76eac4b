package dev.embx.source.format.lines;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.embx.error.UserError;
import dev.embx.source.input.Input;
import dev.embx.source.memory.FormatReader;
import dev.embx.source.memory.MemoryColumn;
import dev.embx.source.memory.MemoryTable;
import dev.embx.source.parquet.RowChoice;
import dev.embx.text.Counts;
import dev.embx.text.Decimals;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a table of text between commas, tabs, semicolons or bars. A first line of numbers only is no header: its columns are
 * named by their numbers, as TensorFlow's Embedding Projector writes them. A cell in brackets is a list.
 */
public final class DelimitedReader implements FormatReader {
    private static final char[] SEPARATORS = {'\t', ',', ';', '|'};

    @Override
    public MemoryTable read(Input input, RowChoice wanted) throws IOException {
        char separator = separator(input);
        List<CellColumn> columns = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        RowChoice.Cursor cursor = new RowChoice.Cursor(wanted);
        RowLines lines = new RowLines();
        try (Reader text = input.text();
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(separator)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(text)) {
            rows(csv, separator, columns, notes, cursor, lines);
        } catch (CsvParseException e) {
            if (e.getCause() instanceof UserError refusal) {
                throw refusal;
            }
            throw UserError.data("cannot read the table: a quote is not closed, or a cell is too long");
        }
        int rows = cursor.taken();
        List<MemoryColumn> finished = columns.stream()
                .map(column -> column.column(rows, lines::place))
                .toList();
        return new MemoryTable(
                input.storage(separator == '\t' ? "TSV" : "CSV"), rows, finished, notes, "", cursor.rows());
    }

    /** The separator that parts the first line most often; of equals the first in the order tab, comma, semicolon, bar. */
    private static char separator(Input input) {
        String line = new String(input.head(), StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElse("");
        char best = SEPARATORS[0];
        long most = 0;
        for (char separator : SEPARATORS) {
            long count = line.chars().filter(c -> c == separator).count();
            best = count > most ? separator : best;
            most = Math.max(most, count);
        }
        return best;
    }

    @Override
    public boolean supportsRowSelection(Input input) {
        return true;
    }

    @Override
    public double memoryPerByte() {
        return 7;
    }

    private static void rows(
            CsvReader<CsvRecord> csv,
            char separator,
            List<CellColumn> columns,
            List<String> notes,
            RowChoice.Cursor cursor,
            RowLines lines) {
        int ragged = 0;
        String first = "";
        CellBudget budget = new CellBudget();
        for (CsvRecord record : csv) {
            if (columns.isEmpty() && isHeader(record, columns)) {
                continue;
            }
            if (cursor.isAtEnd()) {
                break;
            }
            int row = cursor.next();
            if (row < 0) {
                continue;
            }
            lines.put(row, record.getStartingLineNumber());
            budget.add(record.getFieldCount(), columns.size(), row + 1);
            cells(record, separator, columns, row);
            if (record.getFieldCount() != columns.size()) {
                first = ragged++ == 0 ? lines.place(row) + ragged(columns.size(), record) : first;
            }
        }
        if (ragged > 0) {
            notes.add(first + Counts.more(ragged - 1, "such line"));
        }
    }

    private static String ragged(int columns, CsvRecord record) {
        return ": expected " + Counts.of(columns, "cell") + ", found " + Decimals.count(record.getFieldCount());
    }

    private static void cells(CsvRecord record, char separator, List<CellColumn> columns, int row) {
        for (int i = 0; i < columns.size(); i++) {
            cell(columns.get(i), row, i < record.getFieldCount() ? record.getField(i) : "", separator);
        }
    }

    /** Names the columns, by the first line where it is a header. */
    private static boolean isHeader(CsvRecord first, List<CellColumn> columns) {
        boolean header = isCount(first) || !first.getFields().stream().allMatch(Doubles::isNumber);
        for (int i = 0; i < first.getFieldCount(); i++) {
            columns.add(new CellColumn(header ? first.getField(i) : Integer.toString(i)));
        }
        return header;
    }

    /** Whether a line is 0, 1, 2 and so on: the names that embx and pandas give to columns without names. */
    private static boolean isCount(CsvRecord line) {
        for (int i = 0; i < line.getFieldCount(); i++) {
            if (!line.getField(i).equals(Integer.toString(i))) {
                return false;
            }
        }
        return line.getFieldCount() > 1;
    }

    private static void cell(CellColumn column, int row, String cell, char separator) {
        if (cell.startsWith("[") && cell.endsWith("]")) {
            Doubles values = new Doubles();
            for (String word : cell.substring(1, cell.length() - 1).strip().split("[,\\s]+", -1)) {
                values.add(Doubles.parse(word));
            }
            column.list(row, values);
            return;
        }
        // Where commas do not part cells, one between digits is the decimal point of half of Europe.
        boolean decimal = separator == ';' && cell.matches("-?\\d+,\\d+([eE][-+]?\\d+)?");
        column.guess(row, decimal ? cell.replace(',', '.') : cell);
    }
}
