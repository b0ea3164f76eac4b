package dev.embx.source;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.job.Progress;
import dev.embx.source.options.LoadOptions;
import dev.embx.source.parquet.write.ParquetFileWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small files of vectors for tests. */
public final class Sets {

    private Sets() {}

    /** A file with the ids 1.. in column movieId and vectors of so many dimensions. */
    public static Path write(Path path, int rows, int dimensions) {
        return write(path, vectors(rows, dimensions));
    }

    public static ParquetFileWriter vectors(int rows, int dimensions) {
        ParquetFileWriter writer = new ParquetFileWriter(rows).int64("movieId", row -> row + 1L);
        for (int d = 0; d < dimensions; d++) {
            int column = d;
            writer.float32("column_" + d, row -> value(row, column));
        }
        return writer;
    }

    static double value(int row, int column) {
        return ((7 * row + 3 * column) % 11 - 5) / 4.0;
    }

    public static Path write(Path path, ParquetFileWriter writer) {
        return write(path, writer.toBytes());
    }

    public static Path write(Path path, byte[] bytes) {
        try {
            Files.createDirectories(path.getParent());
            return Files.write(path, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static EmbeddingSet open(Path path, LoadOptions options) {
        return Catalog.open(path, options, Progress.NONE).sets().get(0);
    }

    public static EmbeddingSet open(Path path) {
        return open(path, LoadOptions.defaults());
    }
}
