package dev.embx.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.source.parquet.write.ParquetFileWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code embx inspect}: what it takes a file for, what it leaves out, and what it returns to the shell. */
class InspectCommandTest extends CommandRun {
    @TempDir
    private Path folder;

    private int inspect(Object path, String... options) {
        List<Object> words = new ArrayList<>(List.of("inspect", path));
        words.addAll(List.of(options));
        return run(words.toArray());
    }

    private int inspectJson(Object path) {
        return inspect(path, "--format", "json");
    }

    private Path write(String name, ParquetFileWriter writer) throws IOException {
        return Files.write(folder.resolve(name), writer.toBytes());
    }

    /** Rows (3, 0), (0, 4), (1, 1) and (-1, 0) under the ids 1, 2, 3 and 4. */
    private static ParquetFileWriter four() {
        double[][] rows = {{3, 0}, {0, 4}, {1, 1}, {-1, 0}};
        return table(rows);
    }

    private static ParquetFileWriter table(double[][] rows) {
        return new ParquetFileWriter(rows.length)
                .int64("movieId", row -> row + 1L)
                .float64("x_0", row -> rows[row][0])
                .float64("x_1", row -> rows[row][1]);
    }

    private Path ambiguous() throws IOException {
        return write(
                "two.parquet",
                new ParquetFileWriter(3)
                        .float32("a_0", row -> row)
                        .float32("a_1", row -> 1)
                        .float32("b_0", row -> row)
                        .float32("b_1", row -> 2));
    }

    @Test
    void textTellsWhatEveryColumnWasTakenFor() {
        assertEquals(0, inspect("data/movies/embeddings/nn.parquet"), errorText());
        assertEquals("""
                nn
                  file      data/movies/embeddings/nn.parquet (zstd, checksums, 1 row group)
                  rows      50, 50 usable
                  vectors   5 dimensions of float32 in column_0 to column_4
                  id        movieId int64
                  labels    title of movies.csv by movieId: 50 of 50 rows
                  metadata  genres
                """, printed());
        assertEquals("", errorText());
    }

    @Test
    void jsonHasShapeSumAndTheEndsOfTheRanking() throws IOException {
        assertEquals(0, inspectJson(write("four.parquet", four())), errorText());
        assertTrue(
                printed()
                        .startsWith("{\"name\":\"four\",\"rows\":4,\"dim\":2,\"usable\":4,\"sum\":8.0,"
                                + "\"type\":\"float64\",\"id\":\"movieId\",\"top\":[[2,0,0.70710678118654"),
                printed());
        assertTrue(printed().contains("\"bottom\":[[3,0,-1.0],[3,2,-0.70710678118654"), printed());
        assertTrue(printed().endsWith(",\"warnings\":[]}\n"), printed());
        assertEquals(1, printed().lines().count());
    }

    @Test
    void rowsLeftOutAreCountedByReason() throws IOException {
        double[][] rows = {{1, 2}, {0, 0}, {Double.NaN, 1}, {1, Double.POSITIVE_INFINITY}, {2, 1}};
        Path file = write("gaps.parquet", table(rows));
        assertEquals(0, inspect(file));
        String text = printed();
        assertTrue(text.contains("rows      5, 2 usable\n"), text);
        assertTrue(text.contains("warning   1 of 5 rows: missing value or NaN, excluded from comparisons\n"), text);
        assertTrue(text.contains("warning   1 of 5 rows: infinite value, excluded from comparisons\n"), text);
        assertTrue(text.contains("warning   1 of 5 rows: zero vector, excluded from comparisons\n"), text);
        assertEquals(0, inspectJson(file));
        assertTrue(printed().contains("\"rows\":5,\"dim\":2,\"usable\":2,\"sum\":6.0,"), printed());
        assertTrue(printed().contains("\"top\":[[4,0,0.8"), printed());
        assertTrue(printed().contains("\"warnings\":[\"1 of 5 rows: missing value"), printed());
    }

    @Test
    void aFolderNamesItsSetsAndTheFilesLeftOut() throws IOException {
        write("good.parquet", four());
        Files.writeString(folder.resolve("bad.parquet"), "PAR1");
        assertEquals(0, inspectJson(folder), errorText());
        assertTrue(printed().startsWith("{\"sets\":{\"good\":{\"name\":\"good\",\"rows\":4,"), printed());
        assertTrue(printed().contains("}},\"warnings\":[\"bad.parquet: truncated Parquet"), printed());
        assertEquals(0, inspect(folder));
        assertTrue(printed().contains("\nskipped: bad.parquet: truncated Parquet"), printed());
    }

    @Test
    void setsOfAFolderAreKeyedByFileName() throws IOException {
        write("new.v1.parquet", four());
        write("old.v1.parquet", four());
        assertEquals(0, inspectJson(folder), errorText());
        assertTrue(printed().startsWith("{\"sets\":{\"new.v1\":{\"name\":\"new\","), printed());
        assertTrue(printed().contains("\"old.v1\":{\"name\":\"old\","), printed());
    }

    @Test
    void aChoiceIsOfferedAndTaken() throws IOException {
        Path file = ambiguous();
        assertEquals(2, inspectJson(file));
        assertEquals("{\"choices\":[\"a_*\",\"b_*\"]}\n", printed());
        assertEquals(2, inspect(file));
        assertEquals("", printed());
        assertTrue(errorText().startsWith("embx: two.parquet: several columns could be the vectors: a_"), errorText());
        assertEquals(1, errorText().lines().count());
        assertEquals(0, inspect(file, "--vectors", "b_*"), errorText());
        assertTrue(printed().contains("2 dimensions of float32 in b_0 to b_1\n"), printed());
    }

    @Test
    void aRefusalIsOneObject() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.parquet"), "PAR1");
        assertEquals(1, inspectJson(file));
        assertTrue(printed().startsWith("{\"error\":\"bad.parquet: truncated Parquet: "), printed());
        assertTrue(printed().endsWith("\"}\n"), printed());
        assertEquals("", errorText());
        assertEquals(1, inspect(file));
        assertEquals("", printed());
        assertTrue(errorText().startsWith("embx: bad.parquet: truncated Parquet: "), errorText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void namesFromTheFileCannotSteerTheTerminal(String format) throws IOException {
        Path file = write(
                "\u001b]0;gone\u0007.parquet",
                new ParquetFileWriter(2).float32("\u001b[2J_0", row -> row + 1).float32("\u001b[2J_1", row -> 1));
        assertEquals(0, inspect(file, "--vectors", "\u001b[2J_*", "--format", format), errorText());
        assertFalse(printed().chars().anyMatch(c -> c == 0x1b || c == 0x07), printed());
    }

    @Test
    void csvHasOneRecordASet() throws IOException {
        Path file = write("four.parquet", four());
        assertEquals(0, inspect(file, "--format", "csv"), errorText());
        assertEquals(
                "name,file,rows,dim,usable,sum,type,id,warnings\r\nfour," + file + ",4,2,4,8.0,float64,movieId,\r\n",
                printed());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"inspect", "sets", "pairs"})
    void itemsAndRatingsExcludeEachOther(String command) {
        assertEquals(2, run(command, "data/movies", "--items", "a.txt", "--ratings", "b.csv"));
        assertEquals(
                "embx: --items and --ratings both say which items to keep; give one of them\n",
                errorText().replace("\r\n", "\n"));
        assertEquals("", printed());
    }
}
