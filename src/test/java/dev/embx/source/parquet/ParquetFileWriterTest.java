package dev.embx.source.parquet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.source.parquet.write.ParquetFileWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the writer writes, the reader reads. */
class ParquetFileWriterTest {
    @TempDir
    private Path folder;

    private static ParquetFileWriter table(int rows) {
        return new ParquetFileWriter(rows)
                .int64("id", row -> row * 3L - 7)
                .float32("narrow", row -> row / 7.0)
                .float64("wide", row -> row / 7.0)
                .text("title", row -> "título " + row)
                .text("genre", row -> row % 5 == 0 ? null : "g" + row % 3);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 50, 70_001})
    void roundTrip(int rows) throws IOException {
        Path path = folder.resolve("table.parquet");
        Files.write(path, table(rows).toBytes());

        try (ParquetFile file = ParquetFile.open(path, values -> {})) {
            assertEquals(rows, file.rows());
            long[] ids = new Scalars(file, file.columns().get(0)).longs();
            double[] narrow = new Scalars(file, file.columns().get(1)).doubles();
            double[] wide = new Scalars(file, file.columns().get(2)).doubles();
            String[] titles = new Scalars(file, file.columns().get(3)).texts();
            String[] genres = new Scalars(file, file.columns().get(4)).texts();
            for (int row = 0; row < rows; row++) {
                assertEquals(row * 3L - 7, ids[row]);
                assertEquals((float) (row / 7.0), narrow[row]);
                assertEquals(row / 7.0, wide[row]);
                assertEquals("título " + row, titles[row]);
                assertEquals(row % 5 == 0 ? null : "g" + row % 3, genres[row]);
            }
            assertTrue(rows == 0 || file.hasChecksums());
        }
    }

    @Test
    void theSameRowsGiveTheSameBytes() {
        assertArrayEquals(table(1000).toBytes(), table(1000).toBytes());
    }
}
