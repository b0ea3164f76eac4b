package dev.embx.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.error.UserError;
import dev.embx.job.Progress;
import dev.embx.source.options.Limits;
import dev.embx.source.options.LoadOptions;
import dev.embx.source.options.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input is refused in one clear line, and never gives a wrong number. */
class BadInputTest {
    private static final int ROWS = 60;

    @TempDir
    private Path folder;

    private static byte[] valid() {
        return Sets.vectors(ROWS, 5)
                .text("title", row -> row % 7 == 0 ? null : "title " + row)
                .toBytes();
    }

    private String message(byte[] content) {
        Path file = Sets.write(folder.resolve("bad.parquet"), content);
        return assertThrows(UserError.class, () -> Sets.open(file)).getMessage();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|bad.parquet: the file is empty",
                "PAR1|bad.parquet: truncated Parquet: only 4 bytes; copy or write the file again",
                "PARE and more than enough|bad.parquet: encrypted Parquet; decrypt it first",
                "movieId,title\\n1,x|bad.parquet: not Parquet: text, perhaps CSV",
                "{\"a\": 1}|bad.parquet: not Parquet: text, perhaps JSON",
                "<html>|bad.parquet: not Parquet: text, HTML or XML",
                "version https://git-lfs.github.com/spec/v1|bad.parquet: not Parquet: a Git LFS pointer; run git lfs"
                        + " pull",
                "'\u001f\u008b\b'|bad.parquet: not Parquet: gzip; gunzip it first",
                "'PK\u0003\u0004'|bad.parquet: not Parquet: a zip archive; unzip it first",
                "'PAR1 zeros \u0000\u0000\u0000\u0000\u0000\u0000'|bad.parquet: truncated Parquet: the last bytes are"
                        + " not PAR1; copy or write the file again",
                "PAR1xxxx\u00ff\u00ff\u00ff\u007fPAR1|bad.parquet: damaged: a footer of 2147483647 bytes does not fit"
                        + " a file of 16",
                "PAR1xxxx\u0004\u0000\u0000\u0000PAR1|bad.parquet: damaged: the footer cannot be read"
            })
    void saysWhatItIs(String content, String message) {
        assertEquals(message, message(content.replace("\\n", "\n").getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void everyTruncationIsRefused() {
        byte[] whole = valid();
        for (int length = 0; length < whole.length; length += 1 + length / 40) {
            assertTrue(message(Arrays.copyOf(whole, length)).startsWith("bad.parquet: "));
        }
    }

    /** With checksums a flipped bit is refused or harmless, wherever it is: headers, pages, footer. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noFlippedBitGivesAWrongNumber(long seed) {
        byte[] whole = valid();
        EmbeddingSet expected = Sets.open(Sets.write(folder.resolve("good.parquet"), whole));
        Random random = new Random(seed);
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            byte[] flipped = whole.clone();
            int bit = random.nextInt(8 * whole.length);
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            Path file = Sets.write(folder.resolve("flipped.parquet"), flipped);
            try {
                assertSame(expected, Sets.open(file), "bit " + bit);
            } catch (UserError e) {
                assertTrue(e.getMessage().startsWith("flipped.parquet: "), e.getMessage());
                refused++;
            }
        }
        assertTrue(refused > 200, "only " + refused + " refused");
    }

    private static void assertSame(EmbeddingSet expected, EmbeddingSet actual, String where) {
        assertEquals(expected.rows(), actual.rows(), where);
        assertEquals(expected.dimensions(), actual.dimensions(), where);
        for (int row = 0; row < expected.rows(); row++) {
            assertEquals(expected.ids().text(row), actual.ids().text(row), where);
            for (int c = 0; c < expected.dimensions(); c++) {
                assertEquals(expected.vectors().get(row, c), actual.vectors().get(row, c), where);
            }
        }
    }

    /** Wild damage without a checksum in its way may give other numbers, but nothing other than a refusal otherwise. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "codec_none",
                "codec_gzip",
                "list_pages_v2",
                "list_missing",
                "delta_ids",
                "text_ids_delta_byte_array",
                "duckdb"
            })
    void wildDamageIsRefusedOrRead(String name) throws IOException {
        byte[] whole;
        try (var in = BadInputTest.class.getResourceAsStream("/parquet/" + name + ".parquet")) {
            whole = in.readAllBytes();
        }
        Random random = new Random(name.hashCode());
        for (int i = 0; i < 150; i++) {
            byte[] damaged = whole.clone();
            for (int change = 0; change <= i % 4; change++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            Path file = Sets.write(folder.resolve("damaged.parquet"), damaged);
            try {
                assertTrue(Sets.open(file).rows() >= 0);
            } catch (UserError e) {
                assertEquals(1, e.getMessage().lines().count(), e.getMessage());
            }
        }
    }

    /** Ten million equal rows in some kilobytes: refused at once, and read in part. */
    @Test
    void whatUnpacksBeyondAllMeasureIsRefused() throws Exception {
        Path file = Path.of("src/test/resources/parquet/ten_million_rows.parquet");
        String line = assertThrows(UserError.class, () -> Sets.open(file)).getMessage();
        assertTrue(line.contains("unpacks from ") && line.contains("--rows 0:"), line);
        Limits some = new Limits(Span.parse("5:9"), 0, 0, Optional.empty(), false);
        assertEquals(4, Sets.open(file, LoadOptions.defaults().withLimits(some)).rows());
    }

    @Test
    void oneBadFileDoesNotSpoilItsFolder() {
        Sets.write(folder.resolve("deep/er/good.parquet"), 5, 3);
        Sets.write(folder.resolve("deep/bad.parquet"), new byte[] {1, 2, 3});
        Sets.write(folder.resolve("worse.parquet"), new byte[0]);

        Catalog catalog = Catalog.open(folder, LoadOptions.defaults(), Progress.NONE);

        assertEquals(
                List.of("good"), catalog.sets().stream().map(EmbeddingSet::name).toList());
        assertEquals(
                List.of("bad.parquet: not Parquet: the first bytes are not PAR1", "worse.parquet: the file is empty"),
                catalog.refused().stream().map(UserError::getMessage).toList());
    }

    @Test
    void nothingToShowIsSaid() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path missing = folder.resolve("missing");

        assertEquals(
                "empty: contains no embeddings; embx reads files of vectors at any depth",
                assertThrows(UserError.class, () -> Sets.open(empty)).getMessage());
        assertEquals(
                "missing: no such file or folder",
                assertThrows(UserError.class, () -> Sets.open(missing)).getMessage());
        Sets.write(empty.resolve("a.parquet"), new byte[0]);
        Sets.write(empty.resolve("b.parquet"), new byte[0]);
        assertEquals(
                "empty: none of 2 files can be used; the first is a.parquet: the file is empty",
                assertThrows(UserError.class, () -> Sets.open(empty)).getMessage());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void pipesAndLinksInACircleDoNotHang() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.parquet");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        Path circle = Files.createSymbolicLink(folder.resolve("circle.parquet"), Path.of("circle.parquet"));
        Files.createSymbolicLink(folder.resolve("up"), folder);
        Sets.write(folder.resolve("good.parquet"), 5, 3);
        Files.createSymbolicLink(folder.resolve("link.parquet"), folder.resolve("good.parquet"));

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertEquals(
                    "pipe.parquet: is a pipe, a socket or a device, not a file",
                    assertThrows(UserError.class, () -> Sets.open(pipe)).getMessage());
            assertThrows(UserError.class, () -> Sets.open(circle));
            Catalog catalog = Catalog.open(folder, LoadOptions.defaults(), Progress.NONE);
            assertEquals(
                    List.of("good", "link"),
                    catalog.sets().stream().map(EmbeddingSet::name).toList());
            assertEquals(2, catalog.refused().size());
        });
    }

    @ParameterizedTest
    @EnabledOnOs({OS.LINUX, OS.MAC})
    @ValueSource(strings = {"labels", "items", "ratings"})
    void aPipeAsATableIsRefusedAndNotOpened(String option) throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.csv");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        Path set = folder.resolve("good.parquet");
        Sets.write(set, 5, 3);
        LoadOptions options = LoadOptions.defaults();
        LoadOptions named = switch (option) {
            case "labels" -> options.withLabels(Optional.of(pipe), Optional.empty(), Optional.empty());
            case "items" -> options.withItems(pipe);
            default -> options.withRatings(pipe, 5);
        };
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertEquals(5, Sets.open(set).rows());
            String line =
                    assertThrows(UserError.class, () -> Sets.open(set, named)).getMessage();
            assertEquals("pipe.csv: is a pipe, a socket or a device, not a file", line);
        });
    }
}
