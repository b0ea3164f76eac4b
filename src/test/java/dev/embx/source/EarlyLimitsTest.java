package dev.embx.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.error.UserError;
import dev.embx.job.Progress;
import dev.embx.source.options.Limits;
import dev.embx.source.options.LoadOptions;
import dev.embx.source.options.RowSample;
import dev.embx.source.options.Span;
import dev.embx.source.parquet.RowChoice;
import dev.embx.source.write.SetFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows and dimensions that are left out while a file is read: what is left is as if all of it had been read. */
class EarlyLimitsTest {
    private static final List<Limits> LIMITS = List.of(
            limits("3:17", 0, null),
            limits("20", 0, "1:2"),
            limits(":", 6, null),
            limits("5:19", 4, "1:"),
            limits("1:2", 0, null),
            limits("4:9999", 0, "0:1"));

    @TempDir
    private Path folder;

    private static Limits limits(String rows, int sample, String dimensions) {
        Optional<Span> dims = dimensions == null ? Optional.empty() : Span.parse(dimensions);
        return new Limits(Span.parse(rows), sample, 3, dims, false);
    }

    static Stream<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String form : List.of("parquet", "arrow")) {
            try (Stream<Path> paths = Files.list(Path.of("src/test/resources", form))) {
                paths.filter(EarlyLimitsTest::isSet).forEach(files::add);
            }
        }
        assertTrue(files.size() > 40);
        return files.stream().sorted();
    }

    private static boolean isSet(Path path) {
        try {
            return !path.toString().matches(".*\\.(py|csv)")
                    && open(path, Limits.NONE).rows() >= 20;
        } catch (UserError e) {
            return false;
        }
    }

    private static EmbeddingSet open(Path path, Limits limits) {
        LoadOptions options = LoadOptions.defaults().withLimits(limits);
        return Catalog.open(path, options, Progress.NONE).sets().get(0);
    }

    @ParameterizedTest
    @MethodSource("files")
    void ofFilesByOthers(Path file) {
        assertLimited(file);
    }

    @ParameterizedTest
    @EnumSource(SetFormat.class)
    void ofOurOwnFiles(SetFormat format) throws Exception {
        EmbeddingSet set = Catalog.open(Path.of("data/movies"), LoadOptions.defaults(), Progress.NONE)
                .set("word2vec")
                .orElseThrow();
        Path file = folder.resolve("set." + (format == SetFormat.PARQUET ? "parquet" : format.id()));
        try (OutputStream out = Files.newOutputStream(file)) {
            format.writer().write(set, out, Progress.NONE);
        }
        assertLimited(file);
    }

    @Test
    void ofGloVeWithEmptyLines() throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            lines.append("word ")
                    .append(i % 7)
                    .append(' ')
                    .append(i)
                    .append(' ')
                    .append(i / 8.0);
            lines.append(' ').append(-i).append("\n\n".substring(i % 2));
        }
        Path file = folder.resolve("glove.txt");
        Files.writeString(file, lines);
        assertLimited(file);
    }

    @Test
    void rowNumbersStayThoseOfTheFile() throws Exception {
        StringBuilder lines = new StringBuilder();
        IntStream.range(0, 30)
                .forEach(
                        i -> lines.append(i + 0.5).append('\t').append(i + 0.25).append('\n'));
        Path file = folder.resolve("vectors.tsv");
        Files.writeString(file, lines);
        assertLimited(file);
        EmbeddingSet set = open(file, Limits.NONE);
        Path parquet = folder.resolve("vectors.parquet");
        Path npy = folder.resolve("vectors.npy");
        for (Path copy : List.of(npy, parquet)) {
            try (OutputStream out = Files.newOutputStream(copy)) {
                SetFormat format = copy == npy ? SetFormat.NPY : SetFormat.PARQUET;
                format.writer().write(set, out, Progress.NONE);
            }
            assertLimited(copy);
        }
        assertEquals("7", open(file, limits("7:9", 0, null)).ids().text(0));
    }

    private static void assertLimited(Path file) {
        EmbeddingSet all = open(file, Limits.NONE);
        for (Limits limits : LIMITS) {
            List<String> notes = new ArrayList<>();
            RowSample draw = new RowSample(file, limits);
            RowChoice choice = draw.of(all.rows(), notes);
            int[] rows = choice.of(all.rows());
            if (all.dimensions() < 2) {
                continue;
            }
            Span dimensions = draw.dimensions(all.dimensions(), new ArrayList<>());
            EmbeddingSet part = open(file, limits);
            assertEquals(rows.length, part.rows(), limits::toString);
            assertEquals(dimensions.to() - dimensions.from(), part.dimensions(), limits::toString);
            for (int i = 0; i < rows.length; i++) {
                assertRow(all, rows[i], dimensions, part, i);
            }
            assertTrue(
                    part.origin().notes().stream().anyMatch(note -> note.endsWith("selected")),
                    part.origin().notes()::toString);
        }
    }

    private static void assertRow(EmbeddingSet all, int row, Span dimensions, EmbeddingSet part, int at) {
        double[] expected = new double[part.dimensions()];
        double[] actual = new double[part.dimensions()];
        for (int d = 0; d < expected.length; d++) {
            expected[d] = all.vectors().get(row, dimensions.from() + d);
        }
        part.vectors().copyRow(at, actual);
        assertArrayEquals(expected, actual);
        assertEquals(all.ids().text(row), part.ids().text(at));
        assertEquals(all.label(row).raw(), part.label(at).raw());
        for (int c = 0; c < all.metadata().size(); c++) {
            assertEquals(
                    all.metadata().get(c).values()[row], part.metadata().get(c).values()[at]);
        }
    }

    @Test
    void beyondTheEndIsRefusedInEveryForm() throws IOException {
        Path file = folder.resolve("a.csv");
        Files.writeString(file, "id,x0,x1\n1,2,3.5\n2,3,4.5\n");
        UserError refused = assertThrows(UserError.class, () -> open(file, limits("5:", 0, null)));
        assertTrue(refused.getMessage().contains("has only 2 rows"), refused::getMessage);
    }
}
