package dev.embx.source.format;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.error.UserError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that would take minutes or all memory to read are refused at once. */
class LimitsOfReadingTest extends WrittenFiles {
    @ParameterizedTest
    @ValueSource(strings = {"zeros.txt.gz", "zeros.npy.gz", "zeros.jsonl.gz", "zeros.csv.gz"})
    void whatUnpacksBeyondAllMeasureIsRefusedAtOnce(String name) throws IOException {
        byte[] start = name.contains("npy")
                ? npy("<f4", "(1, 2)", floats(1, 2))
                : ascii(
                        name.contains("json")
                                ? "{\"v\":[1.5,2]}\n"
                                : name.contains("csv") ? "x0,x1\n1,2\n" : "a 1 2\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(start);
            for (int i = 0; i < 300; i++) {
                gzip.write(new byte[1 << 20]);
            }
        }
        Path path = file(name, out.toByteArray());
        String line = refusal(path);
        assertTrue(line.contains("gunzip it first") || line.contains("more bytes") || line.contains("too long"), line);
    }

    @Test
    void aNumberOfMillionsOfDigitsTakesNoTime() throws IOException {
        String number = "1".repeat(4_000_000);
        for (String line : List.of("{\"v\":[1," + number + "]}\n", "{\"id\":" + number + ",\"x0\":1,\"x1\":0.5}\n")) {
            Path path = file("n.jsonl", line);
            Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
                try {
                    open(path);
                } catch (UserError e) {
                    assertTrue(e.getMessage().contains("characters"), e.getMessage());
                }
            });
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "line.txt|a 1 2/b 1 |1|17000000|line 2 has more than",
                "line.jsonl|{\"v\":[1.5,|1|17000000|line 1 has more than",
                "blank.txt|a 1 2/b 3 4/|/|1100000|empty lines before line",
                "blank.csv|x0,x1/1,2/|/|1100000|empty lines before line",
            })
    void endlessLinesAndEmptyLinesAreRefused(String name, String start, String fill, int times, String reason)
            throws IOException {
        String text = (start + fill.repeat(times)).replace('/', '\n');
        String line = refusal(file(name, text));
        assertTrue(line.contains(reason), line);
    }

    @Test
    void aKeyOfItsOwnInEachRowDoesNotFillTheMemory() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int row = 0; row < 6000; row++) {
            lines.append("{\"k").append(row).append("\":1.5}\n");
        }
        String line = refusal(file("keys.jsonl", lines.toString()));
        assertTrue(line.contains("nearly all cells are missing"), line);
    }

    @Test
    void nothingIsAllocatedForMoreThanCanCome() throws IOException {
        byte[] start = npy("<f4", "(200000000, 2)", floats(1, 2));
        Path path = file("huge.npy.gz", gzip(join(start, new byte[3 << 20])));
        String line = refusal(path);
        assertTrue(line.contains("too many for the size of the file"), line);
        String words = refusal(file("words.txt", "4 400000000\na 1 2\n"));
        assertTrue(words.contains("more than the file can hold"), words);
    }
}
