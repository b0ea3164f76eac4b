package dev.embx.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code embx health}: the figures, the items behind them, and advice only where it is due. */
class HealthCommandTest extends CommandRun {
    @TempDir
    private Path folder;

    @Test
    void moviesOfEqualGenresAreDuplicatesInOneSetOnly() {
        assertEquals(0, run("health", "data/movies", "tf_idf"), this::errorText);
        assertTrue(printed().contains("possible duplicates"), printed());
        assertEquals(0, run("health", "data/movies", "word2vec_20"), this::errorText);
        assertFalse(printed().contains("possible duplicates"), printed());
        assertTrue(printed().startsWith("word2vec_20\n  vectors "), printed());
    }

    @Test
    void jsonAndCsvHaveTheSameFigures() {
        assertEquals(0, run("health", "data/movies", "nn", "--format", "json"), this::errorText);
        String json = printed();
        assertTrue(json.startsWith("[{\"set\":\"nn\",\"figures\":{\"rows\":50"), json);
        assertEquals(0, run("health", "data/movies", "nn", "--format", "csv"), this::errorText);
        String median = printed()
                .lines()
                .filter(line -> line.startsWith("nn,normMedian,"))
                .findFirst()
                .orElseThrow();
        assertTrue(json.contains("\"normMedian\":" + median.substring("nn,normMedian,".length())), json + median);
    }

    @Test
    void aDryRunTellsTheCost() {
        assertEquals(0, run("health", "data/movies", "nn", "--dry-run"), this::errorText);
        assertEquals("checking the health of nn: about 0.0 s and 0.00 GB of memory\n", printed());
    }

    @Test
    void aSetWithoutUsableVectorsIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("zero.csv"), "id,x0,x1\n1,0,0.0\n2,0,0.0\n");
        assertEquals(1, run("health", file.toString()));
        assertTrue(errorText().contains("zero: no usable vector"), this::errorText);
    }
}
