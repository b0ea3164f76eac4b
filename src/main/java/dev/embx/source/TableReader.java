package dev.embx.source;

import dev.embx.source.format.RegularFile;
import dev.embx.source.format.Formats;
import dev.embx.source.format.Input;
import dev.embx.source.format.MemoryColumn;
import dev.embx.source.format.MemoryTable;
import dev.embx.source.parquet.Column;
import dev.embx.source.parquet.RowChoice;
import dev.embx.source.parquet.ValueType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads tables of labels: Parquet by its name, forms with columns of their own by their first bytes, anything else as separated text. */
final class TableReader {
    private static final String PARQUET = "PAR1";

    /** A short cell becomes a text. */
    private static final double MEMORY_PER_BYTE = 12;

    private TableReader() {}

    /** Names of the columns. A file of vectors that is no text is no table: it has none. */
    static List<String> header(Path path) throws IOException {
        return sample(path).columns();
    }

    /** The columns with some rows, or with none. */
    static Table sample(Path path) throws IOException {
        Input input = Input.of(path);
        if (isParquet(path) || input.begins(PARQUET)) {
            return new Table(path, ParquetTable.header(path), List.of(), List.of());
        }
        if (!Formats.isTyped(input)) {
            return CsvTable.sample(path);
        }
        Optional<MemoryTable> table = Formats.sample(input).filter(columns -> !hasVectors(columns));
        return table.isPresent() ? of(path, table.get()) : new Table(path, List.of(), List.of(), List.of());
    }

    private static boolean hasVectors(MemoryTable table) {
        return table.schema().stream()
                .anyMatch(c -> c.shape() == Column.Shape.LIST && c.type().isNumber());
    }

    /** Reads a table whole. */
    static Table read(Path path) throws IOException {
        RegularFile.require(path);
        Input input = Input.of(path);
        if (isParquet(path) || input.begins(PARQUET)) {
            return ParquetTable.read(path);
        }
        if (!Formats.isTyped(input)) {
            return CsvTable.read(path);
        }
        Memory.require(path, input.mostLikelyBytes() * MEMORY_PER_BYTE);
        return of(path, Formats.reader(input).orElseThrow().read(input, RowChoice.ALL));
    }

    private static Table of(Path path, MemoryTable table) {
        List<MemoryColumn> columns = table.columns().stream()
                .filter(c -> c.shape() == Column.Shape.FLAT && c.type() != ValueType.OTHER)
                .toList();
        List<String[]> rows = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            rows.add(new String[columns.size()]);
        }
        for (int c = 0; c < columns.size(); c++) {
            String[] cells = ColumnText.of(columns.get(c));
            for (int row = 0; row < cells.length; row++) {
                rows.get(row)[c] = cells[row];
            }
        }
        List<String> notes = table.notes().stream()
                .map(note -> path.getFileName() + ": " + note)
                .toList();
        return new Table(path, columns.stream().map(MemoryColumn::name).toList(), rows, notes);
    }

    /** Whether a name says Parquet. */
    static boolean isParquet(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.contains(".parquet") || name.endsWith(".pq");
    }

    /** Whether a file is lines of text, which need not be a table. */
    static boolean isLines(Path path) throws IOException {
        Input input = Input.of(path);
        return !isParquet(path) && !input.begins(PARQUET) && !Formats.isTyped(input);
    }
}
