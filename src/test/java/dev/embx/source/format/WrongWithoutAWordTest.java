package dev.embx.source.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.Ids;
import dev.embx.embedding.RowCheck;
import dev.embx.error.UserError;
import dev.embx.job.Progress;
import dev.embx.source.Catalog;
import dev.embx.source.Inspection;
import dev.embx.source.options.Limits;
import dev.embx.source.options.LoadOptions;
import dev.embx.source.write.SetFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that were once read wrongly without a word: each is read as other programs read it, or refused with a reason. */
class WrongWithoutAWordTest extends WrittenFiles {
    private static final String BIG = "1580000000000000001";
    private static final String UNSIGNED = "18446744073709551615";

    // Ids.

    @ParameterizedTest
    @ValueSource(strings = {"csv", "tsv", "jsonl", "parquet"})
    void idsOf64BitsSurviveEveryFormat(String format) throws IOException {
        for (String id : List.of(BIG, "-9223372036854775808", UNSIGNED)) {
            EmbeddingSet set = open(file("ids.csv", "id,x0,x1\n" + id + ",1.5,2\n1580000000000000002,3,4.5\n"));
            Path to = folder.resolve("to." + format);
            try (OutputStream out = Files.newOutputStream(to)) {
                SetFormat.of(to).orElseThrow().writer().write(set, out, Progress.NONE);
            }
            assertEquals(id, open(to).ids().text(0));
            assertEquals("1580000000000000002", open(to).ids().text(1));
        }
    }

    @Test
    void wholeNumbersWithAGapAreNotRounded() throws IOException {
        EmbeddingSet set = open(file("ids.csv", "id,x0,x1\n" + BIG + ",1.5,2\n,3,4.5\n"));
        assertEquals(BIG, set.ids().text(0));
        assertEquals("no id", set.label(1).raw());
        EmbeddingSet small = open(file("small.csv", "id,x0,x1\n7,1.5,2\n,3,4.5\n"));
        assertEquals("7", small.ids().text(0));
        assertEquals("", small.ids().text(1));
        assertNote(small, "1 of 2 rows without an id");
    }

    @Test
    void labelsJoinOnIdsThatFloat64DoesNotHold() throws IOException {
        Path vectors = file("snow.csv", "id,x0,x1\n" + BIG + ",1.5,2\n1580000000000000002,3,4.5\n");
        file("titles.tsv", "id\ttitle\n1580000000000000002\ttwo\n" + BIG + ".0\tone\n");
        assertEquals("one", open(vectors).label(0).raw());
        assertEquals("two", open(vectors).label(1).raw());
    }

    // A bad cell.

    @Test
    void aColumnWithOneBadCellStaysAndTheCellIsNamed() throws IOException {
        Path path = file("bad.csv", "id,a,b,c\nx,1.5,2.5,5.5\ny,3.5,foo,6.5\nz,2.1,4.2,7.1\n");
        for (EmbeddingSet set : List.of(open(path), open(path, "a", "b", "c"))) {
            assertEquals(3, set.dimensions());
            assertArrayEquals(new double[] {3.5, Double.NaN, 6.5}, row(set, 1));
            assertNote(set, "line 3, column b: expected a number, found \"foo\"");
        }
    }

    @Test
    void aColumnOfWhichHalfTheCellsAreBadStaysToo() throws IOException {
        Path path = file("half.csv", "id,x0,x1,x2\nx,1.5,2.5,5.5\ny,3.5,foo,6.5\nz,2.1,bar,7.1\nw,1,2,3\n");
        for (EmbeddingSet set : List.of(open(path), open(path, "x0", "x1", "x2"))) {
            assertArrayEquals(new double[] {3.5, Double.NaN, 6.5}, row(set, 1));
            assertNote(set, "line 3, column x1: expected a number, found \"foo\" (and 1 more such cell)");
        }
    }

    @Test
    void strictnessNamesTheBadCell() throws IOException {
        Path one = file("one.csv", "id,a,b,c\nx,1,2,5\ny,3,foo,6\nz,2,4,7\n");
        Path most = file("most.csv", "id,a,b,c\nx,1,2,5\ny,3,foo,6\nz,2,bar,7\nw,2,baz,7\nv,2,qux,7\n");
        Limits strict = new Limits(Optional.empty(), 0, 0, Optional.empty(), true);
        for (Path path : List.of(one, most)) {
            LoadOptions options = LoadOptions.defaults().withColumns(Optional.empty(), List.of("a", "b", "c"));
            UserError refused =
                    assertThrows(UserError.class, () -> Catalog.open(path, options.withLimits(strict), Progress.NONE));
            assertTrue(
                    refused.getMessage()
                            .startsWith(path.getFileName() + ": line 3, column b: expected a number, found \"foo\""),
                    refused.getMessage());
        }
    }

    @Test
    void aControlCharacterInATableIsNamed() throws IOException {
        String line = refusal(file("c.csv", "id,x0,x1\na,1.5,2.5\nb\u0007,3.5,4.5\n"));
        assertEquals("c.csv: line 3: control character 0x07 in a table of text; remove it", line);
    }

    @Test
    void aGapMakesNoVectorOfWholeNumbers() throws IOException {
        EmbeddingSet set = open(file("gap.csv", "id,year,x,y\n1,1999,1.5,2\n2,,3.5,4.5\n"));
        assertEquals(List.of("x", "y"), set.origin().vectorColumns());
        assertEquals("1999", set.metadata().get(0).values()[0]);
    }

    @Test
    void aRowOfAnotherLengthIsCountedOnce() throws IOException {
        EmbeddingSet lines = open(file("r.csv", "id,x0,x1,x2\nx,1,2,3.5\ny,2,3\nz,3,5,5,7\nw,4,1,6\n"));
        assertEquals(
                List.of(
                        "line 3: expected 4 cells, found 3 (and 1 more such line)",
                        "1 of 4 rows: missing value or NaN, excluded from comparisons"),
                Inspection.of(lines, RowCheck.of(lines)).warnings());
        EmbeddingSet lists = open(file("r.jsonl", "{\"v\":[1,2,3]}\n{\"v\":[1,2]}\n{\"v\":[1,2,4]}\n"));
        assertEquals(
                List.of(
                        "row 1, column v: expected 3 values, found 2",
                        "1 of 3 rows: missing value or NaN, excluded from comparisons"),
                Inspection.of(lists, RowCheck.of(lists)).warnings());
    }

    @Test
    void idsOfWhichMostAreNumbersStayAsTheyAre() throws IOException {
        EmbeddingSet set = open(file("code.csv", "id,x0,x1\n13,1,2.5\n14,3,4\nA15,5,6\n"));
        assertEquals("13", set.ids().text(0));
        assertEquals("A15", set.ids().text(2));
        assertEquals(List.of(), set.origin().notes());
    }

    // gzip.

    @Test
    void everyMemberOfAGzipFileCounts() throws IOException {
        byte[] first = gzip(ascii("a 1 2\nb 3 4\n"));
        byte[] second = gzip(ascii("c 5 6\nd 7 8\n"));
        assertEquals(4, open(file("two.txt.gz", join(first, second))).rows());
        assertEquals(
                4,
                open(file("padded.txt.gz", join(first, second, new byte[512]))).rows());
        byte[] flipped = second.clone();
        flipped[second.length - 12] ^= 1;
        assertTrue(refusal(file("flipped.txt.gz", join(first, flipped))).contains("gzip"));
        byte[] cut = Arrays.copyOf(second, second.length - 3);
        assertTrue(refusal(file("cut.txt.gz", join(first, cut))).contains("ends too early"));
        assertTrue(refusal(file("junk.txt.gz", join(first, ascii("junk")))).contains("not gzip"));
    }

    // word2vec.

    private static byte[] word2vec(String counts, String end, String... words) {
        Random random = new Random(5);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ascii(counts + "\n"));
        for (String word : words) {
            out.writeBytes(ascii(word + " "));
            for (int d = 0; d < 4; d++) {
                out.writeBytes(floats((float) random.nextGaussian()));
            }
            out.writeBytes(ascii(end));
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"3 3,follow", "2 4,follow", "4 4,short", "3 5,short"})
    void countsOfWord2vecThatDoNotFitAreRefused(String counts, String reason) throws IOException {
        String line = refusal(file("w.bin", word2vec(counts, "", "one", "two", "three")));
        assertTrue(line.contains("damaged"), line + reason);
    }

    @Test
    void aWordWithABlankNeedsLineFeeds() throws IOException {
        EmbeddingSet set = open(file("w.bin", word2vec("3 4", "\n", "new york", "two", "san jose")));
        assertEquals("new york", set.ids().text(0));
        assertEquals("san jose", set.ids().text(2));
        String line = refusal(file("v.bin", word2vec("3 4", "", "new york", "two", "three")));
        assertTrue(line.contains("no word holds a blank"), line);
    }

    @Test
    void valuesThatBeginWithALineFeedAreNoText() throws IOException {
        for (int b : new int[] {0x0A, 0x0D, 0x20, 0x09, 0x31}) {
            byte[] bytes = word2vec("3 4", "", "one", "two", "three");
            bytes[8] = (byte) b;
            assertEquals(3, open(file("w.bin", bytes)).rows());
        }
    }

    @Test
    void anIdeographicSpaceIsAWord() throws IOException {
        EmbeddingSet set = open(file("g.txt", "a 1 2 3\nb 3 1 2\n\u3000 1 1 1\nc 2 2 1\n"));
        assertEquals("\u3000", set.ids().text(2));
    }

    // JSON.

    @Test
    void ofAKeyThatIsThereTwiceTheLastOneCounts() throws IOException {
        EmbeddingSet set = open(file(
                "k.jsonl",
                "{\"id\":\"a\",\"x0\":1,\"x0\":7,\"x1\":2.5}\n{\"id\":\"b\",\"id\":\"B\",\"x0\":3,\"x1\":1}\n"));
        assertArrayEquals(new double[] {7, 2.5}, row(set, 0));
        assertArrayEquals(new double[] {3, 1}, row(set, 1));
        assertEquals("B", set.ids().text(1));
        assertNote(set, "line 1: key x0 is there twice");
        assertNote(set, "line 2: key id is there twice");
        EmbeddingSet lists = open(file("l.jsonl", "{\"v\":[1,2],\"v\":[3,4]}\n{\"v\":[5,6]}\n"));
        assertArrayEquals(new double[] {3, 4}, row(lists, 0));
        assertArrayEquals(new double[] {5, 6}, row(lists, 1));
    }

    @Test
    void listsOfTextAreNoVectorsAlsoWhereSomeAreEmpty() throws IOException {
        EmbeddingSet set =
                open(file("tags.jsonl", "{\"v\":[1,2],\"tags\":[]}\n{\"v\":[3,4],\"tags\":[\"x\",\"y\"]}\n"));
        assertEquals(List.of("v"), set.origin().vectorColumns());
    }

    @Test
    void aSecondListIsRefusedAndAByteOrderMarkIsNot() throws IOException {
        assertTrue(
                refusal(file("two.json", "[{\"v\":[1,2]}]\n[{\"v\":[3,4]}]\n")).contains("keep one list"));
        assertEquals(
                2,
                open(file("bom.jsonl", "\uFEFF{\"v\":[1,2]}\n{\"v\":[3,4]}\n")).rows());
        assertEquals(2, open(file("bom.txt", "\uFEFFa 1 2\nb 3 4\n")).rows());
    }

    // Writing.

    @ParameterizedTest
    @EnumSource(
            value = SetFormat.class,
            names = {"CSV", "TSV", "JSON_LINES"})
    void float32IsBitEqualAfterText(SetFormat format) throws IOException {
        Random random = new Random(3);
        float[] values = new float[400];
        for (int i = 0; i < values.length; i++) {
            values[i] = Float.intBitsToFloat(random.nextInt());
            values[i] = Float.isFinite(values[i]) ? values[i] : 0.1f;
        }
        EmbeddingSet set = open(file("f.npy", npy("<f4", "(100, 4)", floats(values))));
        Path to = folder.resolve("to." + format.id());
        try (OutputStream out = Files.newOutputStream(to)) {
            format.writer().write(set, out, Progress.NONE);
        }
        EmbeddingSet back = open(to);
        for (int row = 0; row < set.rows(); row++) {
            assertArrayEquals(row(set, row), row(back, row));
        }
    }

    @Test
    void whatWasConvertedBesideItsSourceLabelsNothing() throws IOException {
        Path source = file("s.csv", "id,title,x0,x1,x2\n1,one,1.5,2.5,0.5\n2,two,3.5,4.5,0.25\n");
        EmbeddingSet first = open(source);
        Path to = folder.resolve("s2.csv");
        for (int turn = 0; turn < 3; turn++) {
            try (OutputStream out = Files.newOutputStream(to)) {
                SetFormat.CSV.writer().write(open(source), out, Progress.NONE);
            }
            assertEquals(first.metadata(), open(source).metadata());
            assertEquals(3, open(to).dimensions());
            assertEquals("two", open(to).label(1).raw());
        }
    }

    @Test
    void everyFileOfAFolderIsASetOrLabelsOrListed() throws IOException {
        file("a.csv", "id,x0,x1\n1,1.5,2.5\n2,3.5,4.5\n");
        file("b.npy.gz", gzip(npy("<f4", "(2, 2)", floats(1, 2, 3, 4))));
        file("c.json", "[{\"id\":1,\"v\":[1,2]},{\"id\":2,\"v\":[3,4]}]");
        file("titles.csv", "id,title\n1,one\n2,two\n");
        file("other.csv", "name,city\nx,y\n");
        file("notes.pdf", "%PDF");
        Catalog catalog = Catalog.open(folder, LoadOptions.defaults(), Progress.NONE);
        assertEquals(
                List.of("a", "b", "c"),
                catalog.sets().stream().map(EmbeddingSet::name).toList());
        assertEquals(
                List.of(
                        folder.getFileName() + ": 1 file skipped, no vectors and no labels of a set found: other.csv",
                        folder.getFileName() + ": 1 file skipped, format not supported: notes.pdf"),
                catalog.skipped().stream().map(UserError::getMessage).toList());
        assertEquals(Ids.Kind.INTEGER, catalog.sets().get(0).ids().kind());
    }
}
