package dev.embx.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.embedding.ElementType;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.RowCheck;
import dev.embx.error.UserError;
import dev.embx.job.Progress;
import dev.embx.source.options.LoadOptions;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of pyarrow, polars and duckdb in many forms hold the vectors that {@code parquet/make.py} tells. */
class WritersTest {
    private static final int ROWS = 24;
    private static final int DIMENSIONS = 4;

    private static Path file(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(WritersTest.class.getResource("/parquet/" + name + ".parquet"))
                .toURI());
    }

    private static EmbeddingSet open(String name) throws URISyntaxException {
        return Catalog.open(file(name), LoadOptions.defaults(), Progress.NONE)
                .sets()
                .get(0);
    }

    private static double value(int row, int column) {
        return ((7 * row + 3 * column) % 11 - 5) / 4.0;
    }

    private static void assertVectors(EmbeddingSet set, double scale, List<Integer> except) {
        assertEquals(ROWS, set.rows());
        assertEquals(DIMENSIONS, set.dimensions());
        for (int row = 0; row < ROWS; row++) {
            assertEquals(Integer.toString(10 + 3 * row), set.ids().text(row));
            for (int c = 0; c < DIMENSIONS && !except.contains(row); c++) {
                assertEquals(scale * value(row, c), set.vectors().get(row, c), "row " + row + ", column " + c);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "codec_none",
                "codec_snappy",
                "codec_gzip",
                "codec_zstd",
                "codec_lz4",
                "pages_v2",
                "dictionary_off_v2",
                "row_groups",
                "byte_stream_split",
                "delta_ids",
                "text_ids_delta_byte_array",
                "text_ids_delta_length_byte_array",
                "by_number",
                "list",
                "list_pages_v2",
                "list_large",
                "list_fixed",
                "list_in_struct",
                "list_beside_structures",
                "polars",
                "polars_array",
                "duckdb"
            })
    void float32(String name) throws URISyntaxException {
        EmbeddingSet set = open(name);

        assertVectors(set, 1, List.of());
        assertEquals(ElementType.FLOAT32, set.origin().type());
    }

    @ParameterizedTest
    @CsvSource({
        "float64, FLOAT64, 1",
        "list_float64, FLOAT64, 1",
        "spark_dense, FLOAT64, 1",
        "float16, FLOAT16, 1",
        "list_float16, FLOAT16, 1",
        "int8, INT8, 4"
    })
    void otherTypes(String name, ElementType type, double scale) throws URISyntaxException {
        EmbeddingSet set = open(name);

        assertVectors(set, scale, List.of());
        assertEquals(type, set.origin().type());
    }

    @ParameterizedTest
    @ValueSource(strings = {"list_missing", "list_ragged", "list_missing_element"})
    void aRowWithoutAWholeVectorKeepsItsPlaceAndIsUnusable(String name) throws URISyntaxException {
        EmbeddingSet set = open(name);

        assertVectors(set, 1, List.of(3, 4));
        RowCheck check = RowCheck.of(set);
        assertEquals(ROWS - 2, check.usable().length);
        Inspection inspection = Inspection.of(set, check);
        assertTrue(inspection.warnings().stream().anyMatch(warning -> warning.startsWith("2 of 24 rows")));
    }

    @Test
    void checksumsAreToldOf() throws URISyntaxException {
        assertEquals("snappy, checksums, 1 row group", open("pages_v2").origin().storage());
        EmbeddingSet without = open("codec_zstd");
        assertEquals("zstd, no checksums, 1 row group", without.origin().storage());
        assertEquals(List.of(), without.origin().notes());
    }

    @Test
    void severalVectorColumnsAreAChoice() throws URISyntaxException {
        Path file = file("two_lists");
        UserError refused =
                assertThrows(UserError.class, () -> Catalog.open(file, LoadOptions.defaults(), Progress.NONE));
        assertEquals(List.of("embedding", "image"), refused.choices());
        assertEquals(
                "two_lists.parquet: several columns could be the vectors: embedding, image; choose with --vectors"
                        + " embedding",
                refused.getMessage());

        LoadOptions chosen = LoadOptions.defaults().withColumns(Optional.empty(), List.of("image"));
        EmbeddingSet set = Catalog.open(file, chosen, Progress.NONE).sets().get(0);
        assertVectors(set, 1, List.of());
        assertEquals(List.of("image"), set.origin().vectorColumns());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spark_sparse|column features.values has sparse vectors",
                "list_of_lists|column tokens has several vectors per row (list of lists)",
                "map|no vectors found; columns: id int64, weights map or structure"
            })
    void whatCannotBeVectorsIsNamed(String name, String reason) throws URISyntaxException {
        Path file = file(name);
        UserError refused =
                assertThrows(UserError.class, () -> Catalog.open(file, LoadOptions.defaults(), Progress.NONE));
        assertTrue(refused.getMessage().startsWith(name + ".parquet: " + reason), refused.getMessage());
    }
}
