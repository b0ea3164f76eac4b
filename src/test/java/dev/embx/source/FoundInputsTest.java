package dev.embx.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.error.UserError;
import dev.embx.text.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The files of {@code src/test/resources/found}, which were once read wrongly or did harm: each is read as NumPy and Python's
 * {@code json} and {@code gzip} read it, and says what it leaves out, or is refused in one line with a reason.
 */
class FoundInputsTest {
    private static final Path FOUND = Path.of("src/test/resources/found");
    private static final Duration LIMIT = Duration.ofSeconds(10);

    /** Files that hold labels only. */
    private static final Set<String> TABLES = Set.of("snowflake_titles.tsv");

    private static final String READ = """
            snowflake.csv                | 3  | 3 | 1580661436132757506 | 58                |
            duplicate_key.jsonl          | 3  | 2 | a                   | 22                | line 1: key x0 is there twice, the last one counts
            duplicate_id_key.jsonl       | 3  | 3 | A                   | 58                | line 1: key id is there twice, the last one counts
            bom.jsonl                    | 2  | 3 | a                   | 43                |
            w2v_first_byte_newline.bin   | 8  | 4 | w0                  | 58.367807215079665 |
            two_members.txt.gz           | 40 | 4 | w0                  | 1993.390165278688 |
            glove_ideographic_space.txt  | 4  | 3 | a                   | 121               |
            mean_first.npz               | 8  | 4 | 0                   | 58.36783034168184 | arrays left out: mean <f8 [1, 4]
            small_tensor_first.safetensors | 8 | 4 | 0                  | 58.36783034168184 | arrays left out: bias F32 [1, 4]
            bool_beside.safetensors      | 8  | 4 | 0                   | 58.36783034168184 | arrays left out: mask BOOL [8, 4]
            escape_ids.parquet           | 4  | 3 | ␛]52;c;UFdORUQ=␇ | -37.34721432969315    |
            """;

    private static final String REFUSED = """
            two_lists.json                      | more follows its list of 2 objects
            two_members_one_bit_flipped.txt.gz  | damaged gzip
            w2v_dim_3_of_4.bin                  | row 1 is cut short, or its word is not text
            w2v_count_5_of_8.bin                | more bytes follow its 5 rows
            w2v_word_with_blank.bin             | no word holds a blank
            rows_2e9_dim_0.npy                  | its 2000000000 rows hold no values
            npy_wrong_descr.npy                 | the header of the array is not a plain literal
            int8_out_of_range.parquet           | 2147483575 in a column of int8
            """;

    @TempDir
    private Path folder;

    /** Alone in a folder: no other file labels it. */
    private Path alone(String name) throws IOException {
        return Files.copy(FOUND.resolve(name), folder.resolve(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = READ)
    void isReadAsOthersReadIt(String name, int rows, int dimensions, String id, double sum, String note)
            throws IOException {
        Path file = alone(name);
        EmbeddingSet set = assertTimeoutPreemptively(LIMIT, () -> Sets.open(file));
        assertEquals(rows, set.rows());
        assertEquals(dimensions, set.dimensions());
        assertEquals(id, Label.of(set.ids().text(0)).text());
        assertEquals(sum, weighted(set), 1e-12 * Math.abs(sum));
        String notes = String.join("\n", set.origin().notes());
        assertTrue(note == null ? notes.isEmpty() : notes.contains(note), notes);
    }

    /** Sum of value times place (from 1, row by row): another order of rows or columns gives another one. */
    private static double weighted(EmbeddingSet set) {
        double sum = 0;
        for (int row = 0; row < set.rows(); row++) {
            for (int d = 0; d < set.dimensions(); d++) {
                sum += set.vectors().get(row, d) * (row * set.dimensions() + d + 1);
            }
        }
        return sum;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = REFUSED)
    void isRefusedWithAReason(String name, String reason) throws IOException {
        Path file = alone(name);
        UserError refusal =
                assertTimeoutPreemptively(LIMIT, () -> assertThrows(UserError.class, () -> Sets.open(file)));
        assertTrue(refusal.getMessage().startsWith(name + ": "), refusal.getMessage());
        assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
        assertEquals(1, refusal.getMessage().lines().count());
    }

    @Test
    void labelsJoinOnIdsOf19Digits() throws IOException {
        alone("snowflake_titles.tsv");
        EmbeddingSet set = Sets.open(alone("snowflake.csv"));
        assertEquals("first", set.label(0).raw());
        assertEquals("third", set.label(2).raw());
    }

    @Test
    void everyFoundFileIsTested() throws IOException {
        Set<String> tested = Stream.concat(READ.lines(), REFUSED.lines())
                .map(line -> line.substring(0, line.indexOf('|')).strip())
                .collect(Collectors.toSet());
        tested.addAll(TABLES);
        try (Stream<Path> files = Files.list(FOUND)) {
            assertEquals(
                    tested, files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
        }
    }
}
