package dev.embx.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code embx health}: the figures, the items behind them, and advice only where it is due. */
class HealthCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int run(String... args) {
        out.reset();
        err.reset();
        return Main.run(args, new Streams(stream(out), stream(err), false, false));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void moviesOfEqualGenresAreDuplicatesInOneSetOnly() {
        assertEquals(0, run("health", "data/movies", "tf_idf"), err::toString);
        assertTrue(printed().contains("possible duplicates"), printed());
        assertEquals(0, run("health", "data/movies", "word2vec_20"), err::toString);
        assertFalse(printed().contains("possible duplicates"), printed());
        assertTrue(printed().startsWith("word2vec_20\n  vectors "), printed());
    }

    @Test
    void jsonAndCsvHaveTheSameFigures() {
        assertEquals(0, run("health", "data/movies", "nn", "--format", "json"), err::toString);
        String json = printed();
        assertTrue(json.startsWith("[{\"set\":\"nn\",\"figures\":{\"rows\":50"), json);
        assertEquals(0, run("health", "data/movies", "nn", "--format", "csv"), err::toString);
        String median = printed()
                .lines()
                .filter(line -> line.startsWith("nn,normMedian,"))
                .findFirst()
                .orElseThrow();
        assertTrue(json.contains("\"normMedian\":" + median.substring("nn,normMedian,".length())), json + median);
    }

    @Test
    void aDryRunTellsTheCost() {
        assertEquals(0, run("health", "data/movies", "nn", "--dry-run"), err::toString);
        assertEquals("nn: health of 50 x 5, about 0.0 s and 0.00 GB of memory\n", printed());
    }

    @Test
    void aSetWithoutUsableVectorsIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("zero.csv"), "id,x0,x1\n1,0,0.0\n2,0,0.0\n");
        assertEquals(1, run("health", file.toString()));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("zero: no usable vector"), err::toString);
    }
}
