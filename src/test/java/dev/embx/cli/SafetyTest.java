package dev.embx.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.cli.output.StandardOutput;
import dev.embx.cli.output.Streams;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command must never do, whatever its arguments, its files and its output are. */
class SafetyTest extends CommandRun {
    @TempDir
    private Path folder;

    /** Takes so many bytes and then fails. */
    private static final class Failing extends OutputStream {
        private final String words;
        private int room;

        Failing(int room, String words) {
            this.room = room;
            this.words = words;
        }

        @Override
        public void write(int b) throws IOException {
            if (room-- <= 0) {
                throw new IOException(words);
            }
        }
    }

    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    private int runInto(OutputStream out, String line) {
        PrintStream err = new PrintStream(errors, true, StandardCharsets.UTF_8);
        return Main.run(line.split(" ", -1), new Streams(new StandardOutput(out), err, false, false, false));
    }

    @Test
    void anItemNamedLikeAnArgumentFileReadsNoOptions() throws IOException {
        Path arguments = Files.writeString(folder.resolve("args"), "-o\n" + folder.resolve("written") + "\n");
        assertEquals(2, run("neighbors", "data/movies", "nn", "@" + arguments), this::errorText);
        assertFalse(Files.exists(folder.resolve("written")));
        assertTrue(errorText().contains("@" + arguments), errorText());
    }

    @Test
    void anItemThatBeginsWithADashComesAfterTwoDashes() throws IOException {
        Path set = Files.writeString(folder.resolve("s.csv"), "id,a,b\n-x,1.5,2.5\n@y,2.5,1.5\nz,3.5,3.5\n");
        assertEquals(0, run("neighbors", set, "s", "--", "-x"), this::errorText);
        assertTrue(printed().contains("@y"), printed());
        assertEquals(0, run("neighbors", set, "s", "@y"), this::errorText);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pairs data/movies nn",
                "pairs data/movies nn --format json",
                "data/movies --plain",
                "--help",
                "config"
            })
    void aClosedPipeEndsQuietly(String line) {
        assertEquals(141, runInto(new Failing(10, "Broken pipe"), line));
        assertEquals("", errors.toString(StandardCharsets.UTF_8));
    }

    /** Each set of a folder is a line of its own work: after the first write that fails nothing is computed any more. */
    @Test
    void aClosedPipeEndsTheWork() throws IOException {
        int[] writes = {0};
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                writes[0]++;
                throw new IOException("Broken pipe");
            }
        };
        assertEquals(141, runInto(closed, "heatmap data/words --format csv"));
        assertEquals(1, writes[0]);
        StandardOutput out = new StandardOutput(closed);
        assertThrows(StandardOutput.Closed.class, () -> out.print("x".repeat(1 << 20)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pairs data/movies nn", "data/movies --plain", "--help", "--version", "config", "doctor"})
    void anOutputThatTakesNothingIsReported(String line) {
        assertEquals(1, runInto(new Failing(0, "No space left on device"), line));
        assertEquals(
                "embx: standard output cannot be written: No space left on device\n",
                errors.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aMissingFileOfSettingsIsRefused() {
        assertEquals(1, run("doctor", "--config", folder.resolve("none")), this::errorText);
        assertEquals("embx: none: there is no such file\n", errorText());
    }

    @Test
    void aNamedPipeIsNotReadAsSettings() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        assertEquals(0, run("doctor", "--config", pipe), this::errorText);
        assertTrue(printed().contains(pipe + ", 1 problem\n"), printed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data/movies --script MISSING",
                "data/movies --script SCRIPT --size 2147483647x2147483647",
                "data/movies --script SCRIPT --size 99999x99999",
                "data/movies --script SCRIPT --screenshot FOLDER/a#b.txt/c.png",
                "heatmap data/movies nn --png FOLDER/x.png --size 2147483647x2147483647",
                "heatmap data/movies nn --png FOLDER/none/x#y.png",
                "project data/movies nn --perplexity Infinity",
                "project data/movies nn --perplexity NaN",
                "project data/movies nn --method umap --min-dist Infinity",
                "pairs data/movies nn --histogram --bins 2147483647",
                "pairs data/movies nn --top 0",
                "pairs data/movies nn --labels MISSING",
                "data/movies --script FOLDER",
            })
    void aMistakeOfTheUserIsOneLineAndNoInternalError(String line) throws IOException {
        Path script = Files.writeString(folder.resolve("keys"), "2");
        String filled = line.replace("MISSING", folder.resolve("missing").toString())
                .replace("SCRIPT", script.toString())
                .replace("FOLDER", folder.toString());
        int code = runLine(filled);
        assertTrue(code == 1 || code == 2, () -> code + ": " + errorText());
        assertEquals(1, errorText().lines().count(), errorText());
    }

    @Test
    void anyCharacterMayBeInThePathOfAPicture() {
        for (String name : new String[] {"a#b.png", "a%20b.png", "a b.png", "a?b.png", "ä.png"}) {
            Path png = folder.resolve(name);
            assertEquals(0, run("heatmap", "data/movies", "nn", "--png", png), this::errorText);
            assertTrue(Files.exists(png), name);
        }
    }
}
