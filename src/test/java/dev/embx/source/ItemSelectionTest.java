package dev.embx.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.error.UserError;
import dev.embx.job.Cancelled;
import dev.embx.job.Progress;
import dev.embx.source.options.LoadOptions;
import dev.embx.source.parquet.write.ParquetFileWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which items are kept, by a list or by the number of their ratings. */
class ItemSelectionTest {
    @TempDir
    private Path folder;

    private Path sets;

    @BeforeEach
    void writeSets() {
        sets = folder.resolve("sets");
        Sets.write(sets.resolve("a.parquet"), 10, 3);
        Sets.write(sets.resolve("b.parquet"), 5, 3);
    }

    private Path text(String name, String text) {
        return Sets.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> ids(EmbeddingSet set) {
        List<String> ids = new ArrayList<>();
        for (int row = 0; row < set.rows(); row++) {
            ids.add(set.ids().text(row));
        }
        return ids;
    }

    @ParameterizedTest
    @ValueSource(strings = {"7\n2\n\n99\n2\n", "title,movieId\nx,7\ny,2\nz,99\n", "7.0\r\n 2\r\n99"})
    void aListKeepsItsItemsInTheOrderOfTheFile(String items) {
        Catalog catalog = Catalog.open(sets, LoadOptions.defaults().withItems(text("items.csv", items)), Progress.NONE);

        assertEquals(List.of("2", "7"), ids(catalog.sets().get(0)));
        assertEquals(List.of("2"), ids(catalog.sets().get(1)));
        Selection selection = catalog.selection().orElseThrow();
        String seven = items.startsWith("7.0") ? "7.0" : "7";
        assertEquals(List.of(seven, "2", "99"), selection.requested());
        assertEquals(Map.of("a", List.of("99"), "b", List.of(seven, "99")), selection.missing());
    }

    @Test
    void theMostRatedAreKeptAndTiesGoToTheSmallerId() {
        Path ratings =
                text("ratings.csv", "userId,movieId,rating\n1,9,5\n2,9,5\n1,10,3\n1,2,3\n1,30,1\n2,30,1\n1,1,1\n");

        Catalog catalog = Catalog.open(sets, LoadOptions.defaults().withRatings(ratings, 4), Progress.NONE);

        Selection selection = catalog.selection().orElseThrow();
        assertEquals(List.of("9", "30", "1", "2"), selection.requested());
        assertEquals(List.of("1", "2", "9"), ids(catalog.sets().get(0)));
        assertEquals(List.of("30"), selection.missing().get("a"));
    }

    @Test
    void ratingsMayBeParquet() {
        long[] rated = {4, 9, 9, 4, 2, 9};
        Path ratings = Sets.write(
                folder.resolve("ratings.parquet"),
                new ParquetFileWriter(rated.length).float32("rating", row -> 5).int64("movieId", row -> rated[row]));

        Catalog catalog = Catalog.open(sets, LoadOptions.defaults().withRatings(ratings, 2), Progress.NONE);

        assertEquals(List.of("9", "4"), catalog.selection().orElseThrow().requested());
    }

    @Test
    void countsAgreeWithAPlainCount() {
        Random random = new Random(1);
        StringBuilder table = new StringBuilder("userId,movieId,rating,timestamp\n");
        Map<Long, Integer> counts = new TreeMap<>();
        for (int i = 0; i < 50_000; i++) {
            long item = 1 + (long) Math.abs(random.nextGaussian() * 40);
            counts.merge(item, 1, Integer::sum);
            table.append(i)
                    .append(',')
                    .append(item)
                    .append(",4.5,")
                    .append(1_000_000 + i)
                    .append('\n');
        }
        List<Long> expected = new ArrayList<>(counts.keySet());
        expected.sort(Comparator.comparing((Long item) -> -counts.get(item)).thenComparing(item -> item));

        Catalog catalog = Catalog.open(
                sets, LoadOptions.defaults().withRatings(text("ratings.csv", table.toString()), 20), Progress.NONE);

        assertEquals(
                expected.subList(0, 20).stream().map(String::valueOf).toList(),
                catalog.selection().orElseThrow().requested());
    }

    @Test
    void streamingCanBeCancelled() {
        Path ratings = text("ratings.csv", "movieId\n" + "1\n".repeat(100_000));
        long[] seen = new long[2];
        Progress cancelling = (done, total) -> {
            seen[0]++;
            seen[1] = total;
            if (total == 8 + 200_000 && done > 0) {
                throw new Cancelled();
            }
        };

        assertThrows(
                Cancelled.class, () -> Catalog.open(sets, LoadOptions.defaults().withRatings(ratings, 5), cancelling));
        assertArrayEquals(new long[] {seen[0], 200_008}, seen);
    }

    @Test
    void whatCannotBeUsedSaysFileColumnAndLine() {
        assertMessage("ratings.csv", "userId,item\n1,2\n", "no column movieId; its columns: userId, item");
        assertMessage("ratings.csv", "userId,movieId\n1,2\n1\n", "line 3 has no cell in column movieId");
        assertMessage("ratings.csv", "userId,movieId\n1,4711\n", "none of its ids (first: 4711) is in set a");
    }

    private void assertMessage(String name, String table, String message) {
        Path file = text(name, table);
        UserError refused = assertThrows(
                UserError.class, () -> Catalog.open(sets, LoadOptions.defaults().withRatings(file, 5), Progress.NONE));
        assertTrue(refused.getMessage().startsWith(name + ": " + message), refused.getMessage());
    }
}
