package dev.embx.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.pty.PtySession;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** embx itself on a pseudo terminal, as a user starts it. */
class RealProgramTest {
    /** Bytes a second on a line of 9,600 baud. */
    private static final int SLOW = 960;

    /** Milliseconds without a byte and without work, longer than the worker is ever delayed. */
    private static final int QUIET = 200;

    @TempDir
    private Path folder;

    private PtySession.Builder embx(String... arguments) {
        List<String> command = new ArrayList<>(PtySession.java("dev.embx.cli.Main", "-Dembx.terminal=true"));
        command.addAll(List.of(arguments));
        return PtySession.of(command)
                .environment("XDG_STATE_HOME", folder.resolve("state").toString())
                .environment("XDG_CONFIG_HOME", folder.resolve("config").toString());
    }

    private static void leaves(PtySession pty) {
        pty.send("\003");
        assertEquals(0, pty.exit());
        assertTrue(pty.modesRestored());
        assertFalse(pty.output().contains("Exception"), pty.output());
    }

    @Test
    void walksFromTheSetsToAPictureAndOut() throws IOException {
        try (PtySession pty = embx("data/movies").size(100, 30).start()) {
            pty.sees("word2vec_20");
            pty.send("\r");
            pty.sees("1,225 pairs");
            pty.send("4");
            pty.sees("half blocks");
            pty.send("i");
            pty.sees("pixels; e exports");
            pty.send("x");
            pty.send("5");
            pty.sees("clusters: A");
            leaves(pty);
        }
    }

    @Test
    void writesAnExportAndAsksBeforeItReplacesOne() throws IOException {
        Path target = folder.resolve("pairs.csv");
        try (PtySession pty = embx("data/movies").size(160, 30).start()) {
            pty.sees("word2vec_20");
            pty.send("\re\025" + target + "\r");
            pty.sees("wrote " + target);
            byte[] written = Files.readAllBytes(target);
            assertTrue(new String(written, StandardCharsets.UTF_8).contains("cosine"));
            Files.writeString(target, "mine");
            pty.send("e\025" + target + "\r");
            pty.sees("Replace it?");
            pty.send("n");
            pty.sees("not replaced");
            assertEquals("mine", Files.readString(target));
            leaves(pty);
        }
    }

    /** Keys that wait are drawn once, and each frame is small, so that a slow line keeps up with a key that repeats. */
    @Test
    void aSlowLineKeepsUpWithTheKeys() throws IOException {
        try (PtySession pty = embx("data/movies").start()) {
            pty.sees("word2vec_20");
            pty.send("\r");
            pty.sees("1,225 pairs");
            pty.settle(QUIET);
            pty.throttle(SLOW);
            int before = pty.written();
            pty.send("j".repeat(15));
            pty.sees(">     16");
            pty.settle(QUIET);
            int bytes = pty.written() - before;
            assertTrue(bytes > 0 && bytes <= 15 * 200, bytes + " bytes");
            before = pty.written();
            pty.send("\006");
            pty.sees(">     33");
            pty.settle(QUIET);
            assertTrue(pty.written() - before <= 2_200, "a page");
            leaves(pty);
        }
    }

    @Test
    void fullScreenIsRefusedWithoutATerminal() throws Exception {
        List<String> command = new ArrayList<>(PtySession.java("dev.embx.cli.Main"));
        command.addAll(List.of("data/movies", "--full-screen"));
        Process process = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .start();
        assertEquals("", new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        String error = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals("embx: --full-screen needs a terminal; omit it to print a report\n", error);
        assertEquals(2, process.waitFor());
    }

    @Test
    void whatCannotBeOpenedIsToldWithoutTakingTheScreen() throws IOException {
        Path bad = Files.write(folder.resolve("bad.parquet"), new byte[] {'P', 'A', 'R', '1', 27, '[', '2', 'J'});
        try (PtySession pty = embx(bad.toString()).start()) {
            assertEquals(1, pty.exit());
            String output = pty.output();
            assertTrue(output.contains("embx: ") && output.contains("bad.parquet"), output);
            assertFalse(output.contains("\033"), output);
            assertTrue(pty.modesRestored());
        }
    }
}
