package dev.embx.source.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.embedding.ElementType;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.Ids;
import dev.embx.error.UserError;
import dev.embx.job.Progress;
import dev.embx.source.Catalog;
import dev.embx.source.options.LoadOptions;
import dev.embx.source.write.SetFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each form: what others write is read as it is, or refused in one line that names the place. */
class FormatsTest {

    @TempDir
    private Path folder;

    private EmbeddingSet read(String name, String text) throws Exception {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private EmbeddingSet read(String name, byte[] bytes) throws Exception {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        return open(file);
    }

    private static EmbeddingSet open(Path path) {
        return Catalog.open(path, LoadOptions.defaults(), Progress.NONE).sets().get(0);
    }

    private String refusal(String name, byte[] bytes) {
        UserError refused = assertThrows(UserError.class, () -> read(name, bytes));
        return refused.getMessage();
    }

    private String refusal(String name, String text) {
        return refusal(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static double[] row(EmbeddingSet set, int row) {
        double[] values = new double[set.dimensions()];
        set.vectors().copyRow(row, values);
        return values;
    }

    private static byte[] npy(String header, byte[] data) {
        String text = header + "\n";
        return ByteBuffer.allocate(10 + text.length() + data.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0})
                .putShort((short) text.length())
                .put(text.getBytes(StandardCharsets.ISO_8859_1))
                .put(data)
                .array();
    }

    private static byte[] floats(ByteOrder order, float... values) {
        ByteBuffer buffer = ByteBuffer.allocate(values.length * Float.BYTES).order(order);
        for (float value : values) {
            buffer.putFloat(value);
        }
        return buffer.array();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(SetFormat.class)
    void whatIsWrittenComesBack(SetFormat format) throws Exception {
        EmbeddingSet nn = Catalog.open(Path.of("data/movies"), LoadOptions.defaults(), Progress.NONE)
                .set("nn")
                .orElseThrow();
        Path file = folder.resolve("nn." + format.id());
        try (OutputStream out = Files.newOutputStream(file)) {
            format.writer().write(nn, out, Progress.NONE);
        }
        if (format == SetFormat.PARQUET) {
            file = Files.move(file, folder.resolve("nn.parquet"));
        }
        EmbeddingSet back = open(file);
        assertEquals(nn.rows(), back.rows());
        for (int row = 0; row < nn.rows(); row++) {
            assertArrayEquals(row(nn, row), row(back, row), 1e-6, "row " + row);
            if (format != SetFormat.NPY) {
                assertEquals(nn.ids().text(row), back.ids().text(row));
            }
        }
        boolean labels = !format.id().startsWith("word2vec") && format != SetFormat.NPY;
        assertEquals(labels, back.label(0).raw().equals("Toy Story (1995)"));
    }

    @Test
    void npyInBothOrdersOfBytesAndAxes() throws Exception {
        byte[] data = floats(ByteOrder.BIG_ENDIAN, 1, 3, 5, 2, 4, 6);
        EmbeddingSet set = read("a.npy", npy("{'descr': '>f4', 'fortran_order': True, 'shape': (3, 2), }", data));
        assertArrayEquals(new double[] {1, 2}, row(set, 0));
        assertArrayEquals(new double[] {5, 6}, row(set, 2));
        assertEquals(ElementType.FLOAT32, set.origin().type());
        assertEquals(Ids.Kind.ROW, set.ids().kind());
    }

    @Test
    void npyOfHalvesAndBytes() throws Exception {
        byte[] halves = {0x00, 0x3C, 0x00, (byte) 0xC0, 0x01, 0x00, 0x00, 0x7C};
        EmbeddingSet set = read("h.npy", npy("{'descr': '<f2', 'fortran_order': False, 'shape': (2, 2), }", halves));
        assertArrayEquals(new double[] {1, -2}, row(set, 0));
        assertArrayEquals(new double[] {0x1p-24, Double.POSITIVE_INFINITY}, row(set, 1));
        EmbeddingSet bytes =
                read("u.npy", npy("{'descr': '|u1', 'fortran_order': False, 'shape': (1, 2), }", new byte[] {-1, 1}));
        assertArrayEquals(new double[] {255, 1}, row(bytes, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "'<f4', (3, 2); damaged",
                "'<f4', (99999999999, 99999999); more than 2^31",
                "'<f4', (-1, 2); axis of length -1",
                "'<f4', (2,); 1 dimension",
                "'<f4', (2, 1, 1); 3 dimensions",
                "'<c8', (1, 1); not real numbers",
                "'|O', (1, 2); pickle",
            })
    void npyThatCannotBeAMatrixIsRefused(String typeAndShape, String reason) {
        String[] parts = typeAndShape.split(", \\(", 2);
        String header = "{'descr': " + parts[0] + ", 'fortran_order': False, 'shape': (" + parts[1] + ", }";
        String line = refusal("bad.npy", npy(header, floats(ByteOrder.LITTLE_ENDIAN, 1, 2)));
        assertTrue(line.startsWith("bad.npy: ") && line.contains(reason), line);
    }

    @Test
    void npzWithLabelsBesideTheMatrix() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("vectors.npy"));
            zip.write(npy(
                    "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 2), }",
                    floats(ByteOrder.LITTLE_ENDIAN, 1, 2, 3, 4)));
            zip.putNextEntry(new ZipEntry("../../word.npy"));
            ByteBuffer words = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
            words.putInt('h').putInt('i').putInt(0x1F600).putInt(0);
            zip.write(npy("{'descr': '<U2', 'fortran_order': False, 'shape': (2,), }", words.array()));
        }
        EmbeddingSet set = read("a.npz", bytes.toByteArray());
        assertArrayEquals(new double[] {3, 4}, row(set, 1));
        assertEquals("hi", set.label(0).raw());
        assertEquals("\uD83D\uDE00", set.label(1).raw());
        assertEquals(List.of("a.npz"), List.of(folder.toFile().list()));
    }

    @Test
    void npzIdsBeyondWhatFloat64Holds() throws Exception {
        ByteBuffer ids = ByteBuffer.allocate(16)
                .order(ByteOrder.BIG_ENDIAN)
                .putLong((1L << 60) + 1)
                .putLong(-7);
        assertEquals(
                "1152921504606846977",
                read("a.npz", npzWithIds("'>i8'", ids.array())).ids().text(0));
        assertEquals(
                "18446744073709551609",
                read("b.npz", npzWithIds("'>u8'", ids.array())).ids().text(1));
    }

    private static byte[] npzWithIds(String type, byte[] ids) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("id.npy"));
            zip.write(npy("{'descr': " + type + ", 'fortran_order': False, 'shape': (2,), }", ids));
            zip.putNextEntry(new ZipEntry("vectors.npy"));
            byte[] values = floats(ByteOrder.LITTLE_ENDIAN, 1, 2, 3, 4);
            zip.write(npy("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 2), }", values));
        }
        return bytes.toByteArray();
    }

    @Test
    void word2vecWithItsLineOfCounts() throws Exception {
        EmbeddingSet set = read("w.txt", "3 2\nking 1 2\r\nnew york -0.5 nan \n7 1e3 inf\n");
        assertEquals("new york", set.ids().text(1));
        assertArrayEquals(new double[] {-0.5, Double.NaN}, row(set, 1));
        assertEquals("7", set.ids().text(2));
        assertTrue(set.origin().storage().contains("word2vec text"));
        assertTrue(set.origin().notes().isEmpty());
    }

    @Test
    void gloveWithoutIt() throws Exception {
        EmbeddingSet set = read("glove.txt", ", 0.1 0.2\n. . . 0.3 0.4\n1999 0.5 0.6\nof 0.7 0.8\nin 0.9 1\n");
        assertEquals(2, set.dimensions());
        assertEquals(". . .", set.ids().text(1));
        assertEquals("1999", set.ids().text(2));
        assertArrayEquals(new double[] {0.3f, 0.4f}, row(set, 1));
        assertEquals(ElementType.FLOAT32, set.origin().type());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2 3|a 1 2 3|b 1 2; line 3",
                "2 300|a 1 2 3 4|b 1 2 3 4; line 2 does not have a word and 300 numbers: it has 4",
                "2 2|a 1 x|b 1 2; \"x\" is not a number",
                "a 1 2|b 1 2|c 1; line 3",
                "2 1|a 1 2|b 1 2; line 2 has more than the 1 values",
            })
    void aLineThatDoesNotFitIsNamed(String lines, String reason) {
        String line = refusal("bad.txt", lines.replace('|', '\n') + "\n");
        assertTrue(line.contains(reason), line);
    }

    @Test
    void fewerVectorsThanPromisedAreTold() throws Exception {
        EmbeddingSet set = read("w.txt", "1000000 2\na 1 2\nb 3 4\n");
        assertEquals(
                List.of("its first line announces 1,000,000 vectors, the file has 2"),
                set.origin().notes());
    }

    @Test
    void word2vecInBinary() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("2 2\nking ".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(floats(ByteOrder.LITTLE_ENDIAN, 1.5f, -2));
        bytes.writeBytes("\nqueen ".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(floats(ByteOrder.LITTLE_ENDIAN, 3, 4));
        EmbeddingSet set = read("w.bin", bytes.toByteArray());
        assertEquals("queen", set.ids().text(1));
        assertArrayEquals(new double[] {1.5, -2}, row(set, 0));
        byte[] cut = Arrays.copyOf(bytes.toByteArray(), bytes.size() - 5);
        assertTrue(refusal("cut.bin", cut).contains("damaged"));
        assertTrue(refusal("huge.bin", "1000000000000 300\nking \u0001\u0002").contains("more than 2^31"));
    }

    @Test
    void csvWithAHeaderIdsAndTitles() throws Exception {
        EmbeddingSet set = read("a.csv", "id,title,x0,x1\n7,\"one, two\",0.5,1\n8,three,nan,\n");
        assertEquals(Ids.Kind.INTEGER, set.ids().kind());
        assertEquals("one, two", set.label(0).raw());
        assertArrayEquals(new double[] {Double.NaN, Double.NaN}, row(set, 1));
    }

    @Test
    void csvOfHalfOfEuropeAndCsvWithLists() throws Exception {
        EmbeddingSet comma = read("a.csv", "\uFEFFid;x0;x1\n1;0,5;1,25\n2;-1,5;2\n");
        assertArrayEquals(new double[] {-1.5, 2}, row(comma, 1));
        EmbeddingSet lists = read("b.csv", "word,vector\na,\"[1.5, 2]\"\nb,\"[3,4e-1]\"\n");
        assertArrayEquals(new double[] {3, 0.4}, row(lists, 1));
        assertEquals("a", lists.ids().text(0));
    }

    @Test
    void aLineWithoutRowsIsAHeaderOnlyIfItNamesDimensions() throws Exception {
        assertEquals(0, read("a.csv", "id,x0,x1\n").rows());
        assertTrue(refusal("b.csv", "id," + "x".repeat(100_000) + "\n").contains("no vectors found"));
        assertTrue(refusal("c.csv", "one,line,of,words").contains("no vectors found"));
    }

    @Test
    void tsvWithoutAHeaderHasRowNumbers() throws Exception {
        EmbeddingSet set = read("vectors.tsv", "0.5\t1.5\n2.5\t3.5\n");
        assertEquals(2, set.rows());
        assertArrayEquals(new double[] {2.5, 3.5}, row(set, 1));
    }

    @Test
    void theProjectorsMetadataLabelsByRow() throws Exception {
        Files.writeString(folder.resolve("metadata.tsv"), "alpha\nbeta\n");
        EmbeddingSet one = read("vectors.tsv", "0.5\t1.5\n2.5\t3.5\n");
        assertEquals("beta", one.label(1).raw());
        Files.writeString(folder.resolve("metadata.tsv"), "name\tcolor\nalpha\tx\nbeta\ty\n");
        EmbeddingSet two = open(folder.resolve("vectors.tsv"));
        assertEquals("beta", two.label(1).raw());
        assertEquals("y", two.metadata("color").orElseThrow().values()[1]);
        Files.writeString(folder.resolve("metadata.tsv"), "alpha\nbeta\ngamma\ndelta\n");
        EmbeddingSet odd = open(folder.resolve("vectors.tsv"));
        assertEquals("1", odd.label(1).raw());
        assertTrue(
                odd.origin().notes().toString().contains("metadata.tsv has 4 lines"),
                odd.origin().notes()::toString);
    }

    @Test
    void jsonLines() throws Exception {
        EmbeddingSet set = read("a.jsonl", """
            {"id": "x", "text": "one", "embedding": [0.5, 1, null], "meta": {"a": [1]}}

            {"id": "y", "text": "two", "embedding": [2, 3, 4]}
            """);
        assertEquals("two", set.label(1).raw());
        assertArrayEquals(new double[] {0.5, 1, Double.NaN}, row(set, 0));
        assertTrue(refusal("b.jsonl", "{\"v\":[1,2]}\n{\"v\":[1,\n").contains("line 2 is not JSON"));
        assertTrue(refusal("c.jsonl", "{\"v\":" + "[".repeat(100_000) + "\n").contains("line 1"));
    }

    @Test
    void safetensorsWithTwoTypes() throws Exception {
        String header = "{\"bias\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]},"
                + "\"weight\":{\"dtype\":\"BF16\",\"shape\":[2,2],\"data_offsets\":[8,16]}}";
        byte[] bytes = safetensors(header, new byte[] {0, 0, 0, 0, 0, 0, 0, 0, -128, 63, 0, 64, 64, 64, -128, 64});
        EmbeddingSet set = read("a.safetensors", bytes);
        assertArrayEquals(new double[] {1, 2}, row(set, 0));
        assertArrayEquals(new double[] {3, 4}, row(set, 1));
        String beyond = refusal(
                "b.safetensors", safetensors(header.replace("16]", "24]").replace("[2,2]", "[4,2]"), new byte[16]));
        assertTrue(beyond.contains("reaches beyond the file"), beyond);
    }

    private static byte[] safetensors(String header, byte[] data) {
        return ByteBuffer.allocate(8 + header.length() + data.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(header.length())
                .put(header.getBytes(StandardCharsets.UTF_8))
                .put(data)
                .array();
    }

    @Test
    void gzipOfAnyTextForm() throws Exception {
        EmbeddingSet set = read("w.txt.gz", gzip("a 0.5 1.5\nb 2.5 3.5\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("b", set.ids().text(1));
        assertTrue(set.origin().storage().contains("gzip"));
    }

    @Test
    void whatCanRunCodeSaysSo() {
        String line = refusal("a.pkl", "\u0080\u0004\u0095".getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(line.contains("pickle"), line);
    }

    @Test
    void aFolderHoldsSetsOfEveryFormAndNothingElse() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "king 0.5 1.5\nqueen 2.5 3.5\n");
        Files.writeString(folder.resolve("b.csv"), "id,x0,x1,x2\n1,0.5,1.5,1.5\n2,2.5,3.5,1.5\n");
        Files.writeString(folder.resolve("notes.txt"), "Vectors of 2 words, made in 2026.\n");
        Files.writeString(folder.resolve("ratings.csv"), "userId,id,rating,time\n1,1,3.5,1112486027\n");
        Files.writeString(folder.resolve("movies.csv"), "id,title\n1,One\n2,Two\n");
        Files.write(folder.resolve("c.npy"), new byte[] {1, 2, 3});
        Catalog catalog = Catalog.open(folder, LoadOptions.defaults(), Progress.NONE);
        assertEquals(
                List.of("a", "b"),
                catalog.sets().stream().map(EmbeddingSet::name).toList());
        assertEquals("Two", catalog.set("b").orElseThrow().label(1).raw());
        assertEquals(1, catalog.refused().size());
        assertTrue(catalog.refused().get(0).getMessage().startsWith("c.npy: "));
    }
}
