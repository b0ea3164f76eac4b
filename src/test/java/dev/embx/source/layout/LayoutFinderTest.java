package dev.embx.source.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.MetadataColumn;
import dev.embx.error.UserError;
import dev.embx.source.Sets;
import dev.embx.source.options.LoadOptions;
import dev.embx.source.parquet.write.ParquetFileWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which columns are taken for ids and vectors; a column is written as {@code name:type}, the types being i, f, d and s. */
class LayoutFinderTest {
    @TempDir
    private Path folder;

    private Path file(String columns) {
        ParquetFileWriter writer = new ParquetFileWriter(3);
        for (String column : columns.split(" ", -1)) {
            String name = column.substring(0, column.length() - 2).replace('~', ' ');
            switch (column.charAt(column.length() - 1)) {
                case 'i' -> writer.int64(name, row -> row + 1L);
                case 'f' -> writer.float32(name, row -> row + 1.0);
                case 'd' -> writer.float64(name, row -> row + 1.0);
                default -> writer.text(name, row -> "t" + row);
            }
        }
        return Sets.write(folder.resolve("table.parquet"), writer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "movieId:i column_0:f column_1:f|movieId|column_0 column_1|",
                "column_10:f column_9:f doc_id:s column_11:f|doc_id|column_9 column_10 column_11|",
                "id:d a:f b:f|id|a b|",
                "电影:i измерение_0:f измерение_1:f|电影|измерение_0 измерение_1|",
                "x0:f x1:f year:i score:d|row|x0 x1|year score",
                "key:s dim~0:f dim~1:f|key|dim 0 dim 1|",
                "Unnamed:~0:i movieId:i 0:f 1:f|movieId|0 1|Unnamed: 0",
                "__index_level_0__:i v0:i v1:i v2:i|__index_level_0__|v0 v1 v2|",
                "label:i a_0:f a_1:f|row|a_0 a_1|label",
                "userId:i movieId:i a:f|userId|a|movieId",
                "big_0:f big_1:f big_2:f small_0:f small_1:f|row|big_0 big_1 big_2|small_0 small_1",
                "q1:i q2:i x1:f x2:f|row|x1 x2|q1 q2",
                "f32:f f64:d|row|f32 f64|"
            })
    void findsByName(String columns, String id, String vectors, String metadata) {
        EmbeddingSet set = Sets.open(file(columns));

        assertEquals(id, set.ids().name());
        assertEquals(vectors, String.join(" ", set.origin().vectorColumns()));
        assertEquals(
                metadata == null ? "" : metadata,
                String.join(
                        " ", set.metadata().stream().map(MetadataColumn::name).toList()));
    }

    @Test
    void whatIsLeftOutIsNoted() {
        List<String> notes =
                Sets.open(file("id:i x0:f x1:f x3:f score:d weight:f")).origin().notes();

        assertEquals(
                List.of(
                        "the vector columns x… have no number 2",
                        "number columns that are not part of the vectors: score, weight"),
                notes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id:i title:s year:i|no vectors found; columns: id int64, title string, year int64|",
                "id:i text_0:f text_1:f image_0:f image_1:f|several columns could be the vectors: text_*,"
                        + " image_*|choose with --vectors text_*",
                "id:i column_0:f column_1:f column_1:f|several columns have the name column_1|write the file with"
                        + " distinct names"
            })
    void refusesWithTheChoices(String columns, String reason, String hint) {
        Path file = file(columns);
        UserError refused = assertThrows(UserError.class, () -> Sets.open(file));

        assertEquals(reason, refused.what());
        assertEquals(hint == null ? "" : hint, refused.advice());
    }

    @Test
    void optionsDecide() {
        Path file = file("id:i code:s text_0:f text_1:f image_1:f image_0:f score:f");

        EmbeddingSet image = open(file, "code", "image_*");
        assertEquals("code", image.ids().name());
        assertEquals(List.of("image_0", "image_1"), image.origin().vectorColumns());
        assertEquals(
                List.of("score", "text_1"),
                open(file, "id", "score", "text_1").origin().vectorColumns());
        assertEquals(
                "no column nothing for --vectors",
                assertThrows(UserError.class, () -> open(file, "id", "nothing")).what());
        assertEquals(
                "no column nothing for --id",
                assertThrows(UserError.class, () -> open(file, "nothing", "text_*"))
                        .what());
        assertEquals(
                "columns that cannot be vectors: code string",
                assertThrows(UserError.class, () -> open(file, "id", "code")).what());
    }

    private static EmbeddingSet open(Path file, String id, String... vectors) {
        return Sets.open(file, LoadOptions.defaults().withColumns(Optional.of(id), List.of(vectors)));
    }
}
