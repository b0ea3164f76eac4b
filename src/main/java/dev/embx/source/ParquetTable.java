package dev.embx.source;

import dev.embx.source.parquet.Column;
import dev.embx.source.parquet.ParquetFile;
import dev.embx.source.parquet.ValueType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a Parquet file as a table: its flat columns of readable types. */
final class ParquetTable {
    private static final double BYTES_PER_CELL = 64;

    private ParquetTable() {}

    /** The names of the columns that can be read; none where the file holds vectors, for then it is a set. */
    static List<String> header(Path path) throws IOException {
        try (ParquetFile file = ParquetFile.open(path, values -> {})) {
            if (new LayoutFinder(path, file, LoadOptions.defaults()).hasVectors()) {
                return List.of();
            }
            return readable(file).stream().map(Column::name).toList();
        }
    }

    /** The columns that a table can show. */
    static List<Column> readable(ParquetFile file) {
        return file.columns().stream()
                .filter(c -> c.isPlain() && c.type() != ValueType.OTHER)
                .toList();
    }

    static Table read(Path path) throws IOException {
        try (ParquetFile file = ParquetFile.open(path, values -> {})) {
            List<Column> columns = readable(file);
            Memory.require(path, file.rows() * BYTES_PER_CELL * columns.size());
            List<String[]> rows = new ArrayList<>();
            for (long row = 0; row < file.rows(); row++) {
                rows.add(new String[columns.size()]);
            }
            for (int c = 0; c < columns.size(); c++) {
                String[] cells = ColumnText.read(file, columns.get(c));
                for (int row = 0; row < cells.length; row++) {
                    rows.get(row)[c] = cells[row];
                }
            }
            return new Table(path, columns.stream().map(Column::name).toList(), rows, List.of());
        }
    }
}
