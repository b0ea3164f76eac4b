package dev.embx.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.error.UserError;
import dev.embx.job.Progress;
import dev.embx.source.options.LoadOptions;
import dev.embx.source.write.SetFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Damaged files of every form: a set, or one line, in time; never anything else. Where a form has checksums over all of it, also
 * never other numbers than before. The files that were once read wrongly are damaged too, and tables of labels beside a whole set.
 * {@code -Dfuzz=} tells how many files of all forms together; a failure names the seed.
 */
class FuzzTest {
    private static final Path SET = Path.of("data/movies/embeddings/nn.parquet");
    private static final List<String> CHECKED = List.of("gz", "npz");
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @TempDir
    private static Path folder;

    private static final Map<String, byte[]> FORMS = new LinkedHashMap<>();
    private static final Map<String, byte[]> TABLES = new LinkedHashMap<>();
    private static final String FOUND = "found_";

    static Stream<String> forms() throws Exception {
        if (FORMS.isEmpty()) {
            make();
        }
        return FORMS.keySet().stream();
    }

    private static void make() throws Exception {
        EmbeddingSet nn = movies();
        for (SetFormat format : SetFormat.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            format.writer().write(nn, out, Progress.NONE);
            FORMS.put("ours." + format.id(), out.toByteArray());
        }
        String glove = new String(FORMS.get("ours.word2vec"), StandardCharsets.UTF_8).replaceFirst(".*\n", "");
        FORMS.put("glove.txt", glove.getBytes(StandardCharsets.UTF_8));
        FORMS.put("glove.txt.gz", gzip(FORMS.get("glove.txt")));
        FORMS.put("npy.npy.gz", gzip(FORMS.get("ours.npy")));
        FORMS.put("binary.bin.gz", gzip(FORMS.get("ours.word2vec-binary")));
        FORMS.put("list.json", list(FORMS.get("ours.jsonl")));
        FORMS.put("tensors.safetensors", tensors());
        FORMS.put("arrays.npz", arrays());
        for (String name : List.of(
                "arrow/mixed.arrow",
                "arrow/mixed.arrows",
                "arrow/polars.arrow",
                "arrow/flat.feather",
                "arrow/fixed_size_half.arrow",
                "arrow/nulls.arrow",
                "parquet/codec_gzip.parquet",
                "parquet/list_missing.parquet",
                "parquet/duckdb.parquet",
                "parquet/polars_array.parquet")) {
            FORMS.put(name.replace('/', '_'), Files.readAllBytes(Path.of("src/test/resources", name)));
        }
        try (Stream<Path> found = Files.list(Path.of("src/test/resources/found"))) {
            for (Path file : found.sorted().toList()) {
                FORMS.put(FOUND + file.getFileName(), Files.readAllBytes(file));
            }
        }
    }

    /** Tables of labels for the set of the movies, in all forms. */
    static Stream<String> tables() throws Exception {
        if (TABLES.isEmpty()) {
            byte[] csv = Files.readAllBytes(Path.of("data/movies/movies.csv"));
            TABLES.put("titles.csv", csv);
            TABLES.put("titles.csv.gz", gzip(csv));
            TABLES.put(
                    "titles.tsv",
                    new String(csv, StandardCharsets.UTF_8).replace(',', '\t').getBytes(StandardCharsets.UTF_8));
            EmbeddingSet nn = movies();
            for (SetFormat format : List.of(SetFormat.PARQUET, SetFormat.JSON_LINES)) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                format.writer().write(nn, out, Progress.NONE);
                TABLES.put("titles." + format.id(), out.toByteArray());
            }
            TABLES.put("titles.arrow", Files.readAllBytes(Path.of("src/test/resources/arrow/mixed.arrow")));
        }
        return TABLES.keySet().stream();
    }

    private static EmbeddingSet movies() {
        return Catalog.open(Path.of("data/movies"), LoadOptions.defaults(), Progress.NONE)
                .set("nn")
                .orElseThrow();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] list(byte[] lines) {
        String text = new String(lines, StandardCharsets.UTF_8).strip().replace("\n", ",\n");
        return ("[" + text + "]").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] tensors() {
        String header =
                "{\"__metadata__\":{\"a\":\"b\"},\"a\":{\"dtype\":\"F32\",\"shape\":[20,3],\"data_offsets\":[0,240]},"
                        + "\"b\":{\"dtype\":\"BF16\",\"shape\":[20],\"data_offsets\":[240,280]}}";
        ByteBuffer bytes = ByteBuffer.allocate(8 + header.length() + 280).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putLong(header.length()).put(header.getBytes(StandardCharsets.UTF_8));
        while (bytes.remaining() >= 4) {
            bytes.putFloat(bytes.position() / 7f);
        }
        return bytes.array();
    }

    private static byte[] arrays() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("vectors.npy"));
            zip.write(FORMS.get("ours.npy"));
            zip.putNextEntry(new ZipEntry("id.npy"));
            String header = "\u0093NUMPY\u0001\u0000v\u0000{'descr': '<i8', 'fortran_order': False, 'shape': (50,), }";
            ByteBuffer ids = ByteBuffer.allocate(128 + 50 * 8).order(ByteOrder.LITTLE_ENDIAN);
            ids.put((header + " ".repeat(127 - header.length()) + "\n").getBytes(StandardCharsets.ISO_8859_1));
            for (long i = 0; i < 50; i++) {
                ids.putLong((1L << 60) + i);
            }
            zip.write(ids.array());
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void damagedFilesAreReadOrRefused(String form) throws Exception {
        byte[] valid = FORMS.get(form);
        Path file = folder.resolve(form.replace("word2vec-binary", "bin").replace("word2vec", "txt"));
        Files.write(file, valid);
        boolean checked = !form.startsWith(FOUND) && CHECKED.stream().anyMatch(form::endsWith);
        EmbeddingSet expected = checked ? Sets.open(file) : null;
        assertTrue(form.startsWith(FOUND) || Sets.open(file).rows() > 0);
        int cases = Math.max(1, Integer.getInteger("fuzz", 500) / (FORMS.size() + TABLES.size()));
        for (int i = 0; i < cases; i++) {
            long seed = form.hashCode() * 1_000_003L + i;
            Files.write(file, new Mutations(seed).of(valid));
            String where = form + ", seed " + seed;
            assertTimeoutPreemptively(LIMIT, () -> open(file, expected, where), where);
        }
    }

    /** Whatever the table is, the vectors are those of the set, and each label is one that may be shown. */
    @ParameterizedTest
    @MethodSource("tables")
    void damagedTablesLabelOrAreRefused(String form) throws Exception {
        EmbeddingSet expected = movies();
        byte[] valid = TABLES.get(form);
        Path file = folder.resolve(form);
        String key = form.endsWith("arrow") ? "id" : "movieId";
        LoadOptions options = LoadOptions.defaults().withLabels(Optional.of(file), Optional.of(key), Optional.empty());
        Files.write(file, valid);
        assertTrue(Sets.open(SET, options).join().joined());
        int cases = Math.max(1, Integer.getInteger("fuzz", 500) / (FORMS.size() + TABLES.size()));
        for (int i = 0; i < cases; i++) {
            long seed = form.hashCode() * 1_000_003L + i;
            Files.write(file, new Mutations(seed).of(valid));
            String where = form + ", seed " + seed;
            assertTimeoutPreemptively(
                    LIMIT, () -> safely(where, () -> labeled(expected, Sets.open(SET, options), where)), where);
        }
    }

    private static void labeled(EmbeddingSet expected, EmbeddingSet set, String where) {
        assertSame(expected, set, where);
        for (int row = 0; row < set.rows(); row++) {
            assertTrue(
                    isPrintable(set.label(row).text()),
                    where + ": " + set.label(row).text());
        }
    }

    private static boolean isPrintable(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c != 0x7F);
    }

    private static void open(Path file, EmbeddingSet expected, String where) {
        safely(where, () -> {
            EmbeddingSet set = Sets.open(file);
            assertTrue(set.rows() >= 0, where);
            if (expected != null) {
                assertSame(expected, set, where);
            }
        });
    }

    private static void safely(String where, Runnable reading) {
        try {
            reading.run();
        } catch (UserError e) {
            assertTrue(isPrintable(e.getMessage()), where + ": " + e.getMessage());
            assertTrue(e.getMessage().length() < 1000, where);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            fail(where, e);
        }
    }

    private static void assertSame(EmbeddingSet expected, EmbeddingSet set, String where) {
        if (set.rows() != expected.rows() || set.dimensions() != expected.dimensions()) {
            fail(where + ": " + set.rows() + " x " + set.dimensions());
        }
        for (int row = 0; row < set.rows(); row++) {
            for (int d = 0; d < set.dimensions(); d++) {
                assertEquals(expected.vectors().get(row, d), set.vectors().get(row, d), where);
            }
        }
    }
}
