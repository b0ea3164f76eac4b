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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only some rows or dimensions, drawn the same way every time; and what strictness refuses. */
class LimitsTest {

    @TempDir
    private Path folder;

    private static EmbeddingSet movies(Limits limits) {
        LoadOptions options = LoadOptions.defaults().withLimits(limits);
        return Catalog.open(Path.of("data/movies"), options, Progress.NONE)
                .set("nn")
                .orElseThrow();
    }

    private static Limits rows(String rows, int sample, long seed) {
        return new Limits(Span.parse(rows), sample, seed, Optional.empty(), false);
    }

    private static String[] ids(EmbeddingSet set) {
        return IntStream.range(0, set.rows()).mapToObj(set.ids()::text).toArray(String[]::new);
    }

    @Test
    void rowsAreThoseOfTheFileWithTheirLabels() {
        EmbeddingSet all = movies(Limits.NONE);
        EmbeddingSet some = movies(rows("10:13", 0, 0));
        assertEquals(3, some.rows());
        assertEquals(all.label(10), some.label(0));
        assertEquals(all.ids().text(12), some.ids().text(2));
        assertTrue(some.origin().notes().contains("3 of 50 rows selected"));
        assertEquals(5, movies(rows("45:", 0, 0)).rows());
        assertEquals(50, movies(rows("1000", 0, 0)).rows());
    }

    @Test
    void aSampleIsDrawnTheSameWayEveryTime() {
        String[] one = ids(movies(rows(":", 7, 1)));
        assertEquals(7, IntStream.range(0, 7).mapToObj(i -> one[i]).distinct().count());
        assertArrayEquals(one, ids(movies(rows(":", 7, 1))));
        assertTrue(!String.join(",", one).equals(String.join(",", ids(movies(rows(":", 7, 2))))));
        assertEquals(50, movies(rows(":", 99, 1)).rows());
    }

    @Test
    void everyRowIsDrawnAsOftenAsOthersBySmallSeeds() {
        int rows = 50;
        int sample = 10;
        int seeds = 1000;
        int[] drawn = new int[rows];
        for (int seed = 0; seed < seeds; seed++) {
            RowSample draw = new RowSample(Path.of("none"), rows(":", sample, seed));
            for (int row : draw.of(rows, new ArrayList<>()).of(rows)) {
                drawn[row]++;
            }
        }
        double expected = (double) seeds * sample / rows;
        double variance = expected * (1 - (double) sample / rows) * rows / (rows - 1);
        double chiSquare = IntStream.of(drawn)
                .mapToDouble(n -> (n - expected) * (n - expected) / variance)
                .sum();
        // The 0.1 % and 99.9 % points of chi-square with 49 degrees of freedom.
        assertTrue(chiSquare > 23.98 && chiSquare < 85.35, () -> chiSquare + ": " + Arrays.toString(drawn));
    }

    @Test
    void dimensionsAreCut() {
        EmbeddingSet some = movies(new Limits(Optional.empty(), 0, 0, Span.parse("1:3"), false));
        EmbeddingSet all = movies(Limits.NONE);
        assertEquals(2, some.dimensions());
        assertEquals(all.vectors().get(4, 2), some.vectors().get(4, 1));
        assertEquals(all.origin().vectorColumns().subList(1, 3), some.origin().vectorColumns());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3:2", "5:5", "a", "1:b", "-1", "1:2:3", "12345678901"})
    void whatIsNoSpanIsNone(String text) {
        assertTrue(Span.parse(text).isEmpty());
    }

    @Test
    void beyondTheEndIsRefused() {
        UserError refused = assertThrows(
                UserError.class,
                () -> Catalog.open(
                        Path.of("data/movies"), LoadOptions.defaults().withLimits(rows("50:60", 0, 0)), Progress.NONE));
        assertTrue(refused.getMessage().contains("has only 50 rows"), refused::getMessage);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "id,x0,x1|1,0.5,1|1,2,3; 1 row repeats the id of an earlier row",
                "id,x0,x1|1,0.5,nan|2,2,3; 1 vector is unusable: 0 zero, 1 NaN, 0 infinite",
                "id,x0,x1|1,0,0|2,2,3.5; 1 vector is unusable: 1 zero, 0 NaN, 0 infinite",
                "id,x0,x1|1,0.5|2,2,3; line 2: expected 3 cells, found 2",
            })
    void strictnessRefusesWhatWouldBeTold(String lines, String reason) throws Exception {
        Path file = folder.resolve("set.csv");
        Files.writeString(file, lines.replace('|', '\n') + "\n");
        assertEquals(
                2,
                Catalog.open(file, LoadOptions.defaults(), Progress.NONE)
                        .sets()
                        .get(0)
                        .rows());
        Limits strict = new Limits(Optional.empty(), 0, 0, Optional.empty(), true);
        UserError refused = assertThrows(
                UserError.class, () -> Catalog.open(file, LoadOptions.defaults().withLimits(strict), Progress.NONE));
        assertTrue(refused.getMessage().contains(reason), refused::getMessage);
    }

    @Test
    void strictnessLetsTheMoviesPass() {
        assertEquals(
                50,
                movies(new Limits(Optional.empty(), 0, 0, Optional.empty(), true))
                        .rows());
    }
}
