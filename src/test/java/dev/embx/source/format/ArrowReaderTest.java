package dev.embx.source.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.error.UserError;
import dev.embx.job.Progress;
import dev.embx.source.Catalog;
import dev.embx.source.options.LoadOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files and streams of pyarrow and polars: as they count and sum them. */
class ArrowReaderTest {
    private static final Path FILES = Path.of("src/test/resources/arrow");

    @TempDir
    private Path folder;

    private static EmbeddingSet open(Path path) {
        return Catalog.open(path, LoadOptions.defaults(), Progress.NONE).sets().get(0);
    }

    private String refusal(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("bad.arrow"), bytes);
        return assertThrows(UserError.class, () -> open(file)).getMessage();
    }

    private static double sum(EmbeddingSet set) {
        double sum = 0;
        double[] row = new double[set.dimensions()];
        for (int i = 0; i < set.rows(); i++) {
            set.vectors().copyRow(i, row);
            double part = Arrays.stream(row).sum();
            sum += Double.isFinite(part) ? part : 0;
        }
        return sum;
    }

    @ParameterizedTest
    @CsvFileSource(files = "src/test/resources/arrow/truth.csv")
    void isReadAsItsWriterMeantIt(ArgumentsAccessor truth) {
        EmbeddingSet set = open(FILES.resolve(truth.getString(0)));
        assertEquals(truth.getInteger(1), set.rows());
        assertEquals(truth.getInteger(2), set.dimensions());
        double sum = truth.getDouble(3);
        assertEquals(sum, sum(set), 1e-9 * Math.abs(sum));
        assertEquals(truth.getString(4), set.ids().text(0));
        assertEquals(truth.getString(5), set.ids().text(set.rows() - 1));
        String warning = truth.getString(6);
        String notes = String.join("\n", set.origin().notes());
        assertTrue(warning == null ? notes.isEmpty() : notes.contains(warning), notes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mixed.arrow", "mixed.arrows", "polars.arrow", "polars_categorical.arrows"})
    void wordsOfDictionariesAndViewsLabelTheRows(String name) {
        EmbeddingSet set = open(FILES.resolve(name));
        assertEquals("wörd 1 and more", set.label(1).raw());
        assertEquals("wörd 2 and more and more", set.label(2).raw());
        assertEquals("wörd 3", set.label(3).raw());
        assertEquals("26", set.label(7).raw());
    }

    @Test
    void truthsAndDaysAreMetadata() {
        EmbeddingSet set = open(FILES.resolve("mixed.arrow"));
        assertEquals("false", set.metadata("flag").orElseThrow().values()[11]);
        assertEquals("1970-01-22", set.metadata("day").orElseThrow().values()[21]);
    }

    @Test
    void whatIsCutOffIsRefused() throws IOException {
        byte[] file = Files.readAllBytes(FILES.resolve("list_float.arrow"));
        byte[] stream = Files.readAllBytes(FILES.resolve("mixed.arrows"));
        for (int length = 8; length < file.length; length += 7) {
            assertTrue(refusal(Arrays.copyOf(file, length)).contains("damaged"));
        }
        for (int length = 8; length < 1000; length += 7) {
            assertTrue(refusal(Arrays.copyOf(stream, length)).contains("damaged"));
        }
    }

    @Test
    void aStreamWithoutItsEndSaysSo() throws Exception {
        byte[] stream = Files.readAllBytes(FILES.resolve("large_list_double.arrows"));
        Path file = Files.write(folder.resolve("open.arrows"), Arrays.copyOf(stream, stream.length - 8));
        assertTrue(open(file).origin().notes().toString().contains("no end mark"));
    }

    @Test
    void whatIsNotReadIsNamed() throws IOException {
        assertTrue(refusal(Files.readAllBytes(FILES.resolve("lists_of_lists.arrow")))
                .contains("several vectors per row"));
        assertTrue(refusal("FEA1....".getBytes(StandardCharsets.US_ASCII)).contains("Feather V2"));
    }
}
