package dev.embx.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Reads tables of labels: Parquet by its name, anything else as separated text. */
final class TableReader {

    private TableReader() {}

    /** Names of the columns. A Parquet file of vectors is no table: it has none. */
    static List<String> header(Path path) throws IOException {
        return isParquet(path) ? ParquetTable.header(path) : CsvTable.header(path);
    }

    /** The columns with some rows of text, or with none of Parquet. */
    static Table sample(Path path) throws IOException {
        return isParquet(path)
                ? new Table(path, ParquetTable.header(path), List.of(), List.of())
                : CsvTable.sample(path);
    }

    /** Reads a table whole. */
    static Table read(Path path) throws Refused, IOException {
        RegularFile.require(path);
        return isParquet(path) ? ParquetTable.read(path) : CsvTable.read(path);
    }

    /** Whether a name says Parquet. */
    static boolean isParquet(Path path) {
        return path.getFileName().toString().toLowerCase(Locale.ROOT).contains(".parquet");
    }
}
