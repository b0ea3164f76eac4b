package dev.embx.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.job.Progress;
import dev.embx.source.Catalog;
import dev.embx.source.options.LoadOptions;
import dev.embx.source.parquet.write.ParquetFileWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code embx convert}: every value arrives, what cannot arrive is told, and no file is replaced unasked. */
class ConvertCommandTest extends CommandRun {
    private static final double[][] VECTORS = {{1.5, -0.1}, {Double.NaN, 1e-310}, {Double.POSITIVE_INFINITY, 3}};
    private static final String[] WORDS = {"king", "queen", "caf\u00e9"};
    private static final String[] KINDS = {"a \"b\", c", null, "tab\there"};

    @TempDir
    private Path folder;

    private Path source;

    @BeforeEach
    void writeSource() throws IOException {
        source = folder.resolve("words.parquet");
        Files.write(
                source,
                new ParquetFileWriter(VECTORS.length)
                        .text("word", row -> WORDS[row])
                        .text("kind", row -> KINDS[row])
                        .float64("x_0", row -> VECTORS[row][0])
                        .float64("x_1", row -> VECTORS[row][1])
                        .toBytes());
    }

    private Path converted(String name) {
        Path target = folder.resolve("to").resolve(name);
        assertTrue(target.getParent().toFile().exists()
                || target.getParent().toFile().mkdir());
        assertEquals(0, run("convert", source, target), this::errorText);
        return target;
    }

    private String text(String name) throws IOException {
        return Files.readString(converted(name));
    }

    private static EmbeddingSet read(Path file) throws Exception {
        return Catalog.open(file, LoadOptions.defaults(), Progress.NONE).sets().get(0);
    }

    @Test
    void parquetComesBackAsItWas() throws Exception {
        EmbeddingSet set = read(converted("back.parquet"));
        assertEquals(3, set.rows());
        for (int row = 0; row < 3; row++) {
            assertEquals(WORDS[row], set.ids().text(row));
            double[] values = new double[2];
            set.vectors().copyRow(row, values);
            assertArrayEquals(VECTORS[row], values);
        }
        assertArrayEquals(KINDS, set.metadata("kind").orElseThrow().values());
        assertTrue(set.origin().storage().contains("checksums"));
        assertFalse(set.origin().storage().contains("no checksums"));
        assertFalse(errorText().contains("left out"), errorText());
    }

    @Test
    void csvQuotesWhatNeedsIt() throws IOException {
        assertEquals("""
            word,kind,x_0,x_1
            king,"a ""b"", c",1.5,-0.1
            queen,,NaN,1.0E-310
            caf\u00e9,tab\there,Infinity,3
            """, text("words.csv"));
    }

    @Test
    void tsvQuotesATab() throws IOException {
        assertTrue(text("words.tsv").contains("caf\u00e9\t\"tab\there\"\tInfinity\t3\n"));
    }

    @Test
    void jsonHasNoWordForWhatIsNotFinite() throws IOException {
        assertEquals("""
            {"word":"king","kind":"a \\"b\\", c","vector":[1.5,-0.1]}
            {"word":"queen","vector":[null,1.0E-310]}
            {"word":"caf\u00e9","kind":"tab\\there","vector":[1e999,3]}
            """, text("words.jsonl"));
    }

    @Test
    void word2vecHasItsLineOfCounts() throws IOException {
        assertEquals("3 2\nking 1.5 -0.1\nqueen NaN 1.0E-310\ncaf\u00e9 Infinity 3\n", text("words.txt"));
        assertTrue(errorText().contains("other columns are not written"), errorText());
    }

    @Test
    void word2vecInBinaryRoundsToFloat32() throws IOException {
        ByteBuffer bytes =
                ByteBuffer.wrap(Files.readAllBytes(converted("words.bin"))).order(ByteOrder.LITTLE_ENDIAN);
        byte[] start = new byte["3 2\nking ".length()];
        bytes.get(start);
        assertEquals("3 2\nking ", new String(start, StandardCharsets.US_ASCII));
        assertEquals(1.5f, bytes.getFloat());
        assertEquals(-0.1f, bytes.getFloat());
        assertEquals('\n', bytes.get());
        assertTrue(errorText().contains("rounded"), errorText());
    }

    @Test
    void npyHoldsTheVectorsOnly() throws IOException {
        ByteBuffer bytes =
                ByteBuffer.wrap(Files.readAllBytes(converted("words.npy"))).order(ByteOrder.LITTLE_ENDIAN);
        byte[] header = new byte[128];
        bytes.get(header);
        assertEquals((byte) 0x93, header[0]);
        assertEquals(
                "{'descr': '<f8', 'fortran_order': False, 'shape': (3, 2), }",
                new String(header, 10, 118, StandardCharsets.US_ASCII).trim());
        for (double[] row : VECTORS) {
            for (double value : row) {
                assertEquals(value, bytes.getDouble());
            }
        }
        assertFalse(bytes.hasRemaining());
        assertTrue(errorText().contains("ids are not written"), errorText());
    }

    @Test
    void theSameSetGivesTheSameBytes() throws IOException {
        assertArrayEquals(Files.readAllBytes(converted("one.parquet")), Files.readAllBytes(converted("two.parquet")));
    }

    @Test
    void aFileThatIsThereStays() throws IOException {
        Path target = Files.writeString(folder.resolve("old.csv"), "mine");
        assertEquals(1, run("convert", source, target));
        assertEquals("mine", Files.readString(target));
        assertTrue(errorText().contains("--force"), errorText());
        assertEquals(0, run("convert", source, target, "--force"));
        assertTrue(Files.readString(target).startsWith("word,"));
    }

    @ParameterizedTest
    @CsvSource({"new york, space", "'', empty"})
    void whatCannotBeAWordIsRefused(String id, String reason) throws IOException {
        Path file = folder.resolve("odd.parquet");
        String[] ids = {"rome", id};
        Files.write(
                file,
                new ParquetFileWriter(2)
                        .text("word", row -> ids[row])
                        .float32("x_0", row -> row)
                        .float32("x_1", row -> 1)
                        .toBytes());
        Path target = folder.resolve("odd.txt");
        assertEquals(1, run("convert", file, target));
        assertTrue(errorText().contains("row 1") && errorText().contains(reason), errorText());
        assertFalse(Files.exists(target));
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.xyz", "out"})
    void anUnknownEndingIsAMatterOfUsage(String name) {
        assertEquals(2, run("convert", source, folder.resolve(name)));
        assertTrue(
                errorText().contains("give --to, one of parquet, npy, word2vec, word2vec-binary, tsv, csv, jsonl"),
                errorText());
        assertEquals(0, run("convert", source, folder.resolve(name), "--to", "npy"), this::errorText);
    }

    @Test
    void oneSetOfSeveralMustBeNamed() {
        List<String> target = List.of(folder.resolve("movies.csv").toString());
        assertEquals(2, run("convert", "data/movies", target.get(0)));
        assertEquals(0, run("convert", "data/movies", "nn", target.get(0)), this::errorText);
    }
}
