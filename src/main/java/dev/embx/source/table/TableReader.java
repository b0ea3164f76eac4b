package dev.embx.source.table;

import dev.embx.source.format.ColumnarFile;
import dev.embx.source.format.Formats;
import dev.embx.source.format.MemoryColumns;
import dev.embx.source.format.ParquetColumns;
import dev.embx.source.input.Input;
import dev.embx.source.layout.ColumnText;
import dev.embx.source.layout.LayoutFinder;
import dev.embx.source.layout.Memory;
import dev.embx.source.options.LoadOptions;
import dev.embx.source.parquet.ParquetFile;
import dev.embx.source.parquet.RowChoice;
import dev.embx.source.parquet.schema.Column;
import dev.embx.source.parquet.schema.ValueType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads tables of labels: Parquet by its name, forms with columns of their own by their first bytes, anything else as separated text. */
public final class TableReader {
    private static final double BYTES_PER_CELL = 64;

    /** A short cell becomes a text. */
    private static final double MEMORY_PER_BYTE = 12;

    private TableReader() {}

    /** Names of the columns. A file of vectors that is no text is no table: it has none. */
    public static List<String> header(Path path) throws IOException {
        return sample(path).columns();
    }

    /** The columns with some rows, or with none. */
    public static Table sample(Path path) throws IOException {
        Input input = Input.of(path);
        if (isParquet(path, input)) {
            return parquet(path, TableReader::header);
        }
        if (!Formats.isTyped(input)) {
            return CsvTable.sample(path);
        }
        Optional<ColumnarFile> file = Formats.sample(input)
                .map(table -> MemoryColumns.of(table, RowChoice.ALL))
                .filter(columns -> !hasVectors(columns));
        return file.isPresent() ? of(path, file.get()) : new Table(path, List.of(), List.of(), List.of());
    }

    private static boolean hasVectors(ColumnarFile file) {
        return file.columns().stream()
                .anyMatch(c -> c.shape() == Column.Shape.LIST && c.type().isNumber());
    }

    /** The names of the columns; none where the file holds vectors, for then it is a set. */
    private static Table header(Path path, ColumnarFile file) {
        boolean set = new LayoutFinder(path, file, LoadOptions.defaults()).hasVectors();
        List<String> names =
                set ? List.of() : readable(file).stream().map(Column::name).toList();
        return new Table(path, names, List.of(), List.of());
    }

    /** Reads a table whole. */
    public static Table read(Path path) throws IOException {
        Input input = Input.of(path);
        if (isParquet(path, input)) {
            return parquet(path, (p, file) -> {
                Memory.require(p, file.rows() * BYTES_PER_CELL * readable(file).size());
                return of(p, file);
            });
        }
        if (!Formats.isTyped(input)) {
            return CsvTable.read(path);
        }
        Memory.require(path, input.mostLikelyBytes() * MEMORY_PER_BYTE);
        return of(
                path, MemoryColumns.of(Formats.reader(input).orElseThrow().read(input, RowChoice.ALL), RowChoice.ALL));
    }

    /** Makes a table of columns. */
    private interface Maker {
        Table make(Path path, ColumnarFile file) throws IOException;
    }

    private static Table parquet(Path path, Maker maker) throws IOException {
        try (ParquetFile file = ParquetFile.open(path, values -> {})) {
            return maker.make(path, new ParquetColumns(file));
        }
    }

    /** The columns that a table can show. */
    static List<Column> readable(ColumnarFile file) {
        return file.columns().stream()
                .filter(column -> column.isPlain() && column.type() != ValueType.OTHER)
                .toList();
    }

    private static Table of(Path path, ColumnarFile file) throws IOException {
        List<Column> columns = readable(file);
        List<String[]> rows = new ArrayList<>();
        for (long row = 0; row < file.rows(); row++) {
            rows.add(new String[columns.size()]);
        }
        for (int c = 0; c < columns.size(); c++) {
            String[] cells = ColumnText.of(file.column(columns.get(c)));
            for (int row = 0; row < cells.length; row++) {
                rows.get(row)[c] = cells[row];
            }
        }
        List<String> notes = file.notes().stream()
                .map(note -> path.getFileName() + ": " + note)
                .toList();
        return new Table(path, columns.stream().map(Column::name).toList(), rows, notes);
    }

    private static boolean isParquet(Path path, Input input) {
        return Formats.isParquet(path) || Formats.isParquet(input);
    }

    /** Whether a file is lines of text, which need not be a table. */
    public static boolean isLines(Path path) throws IOException {
        Input input = Input.of(path);
        return !isParquet(path, input) && !Formats.isTyped(input);
    }
}
