package dev.embx.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.pty.PtySession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped program on a pseudo terminal: it walks, leaves, and gives the terminal back. */
class ExplorerIT {
    private static final String EMBX =
            Path.of("target", "embx", "bin", "embx").toAbsolutePath().toString();
    /** All runs share one archive of classes, made beside the first. */
    private static final String CACHE =
            Path.of("target", "explorer-cache").toAbsolutePath().toString();

    private static final String LEFT = "\u001b[?1049l";
    /** Milliseconds without a byte and without work, longer than the worker is ever delayed. */
    private static final int QUIET = 200;

    private static final int CURSOR_MOVE_BYTES = 320;
    private static final int PAGE_BYTES = 2_200;

    @TempDir
    private Path home;

    private PtySession.Builder embx(String... arguments) {
        List<String> command = new ArrayList<>(List.of(EMBX));
        command.addAll(List.of(arguments));
        return PtySession.of(command)
                .environment("XDG_CACHE_HOME", CACHE)
                .environment("XDG_STATE_HOME", home.toString())
                .environment("XDG_CONFIG_HOME", home.toString());
    }

    private PtySession ready(PtySession.Builder builder) throws IOException {
        PtySession pty = builder.start();
        pty.sees("word2vec_20");
        return pty;
    }

    private static void assertGivenBack(PtySession pty) {
        assertTrue(pty.modesRestored(), "modes");
        assertTrue(pty.output().contains("\u001b[?25h"), "cursor");
        assertTrue(pty.output().contains(LEFT), "screen");
        assertFalse(pty.output().contains("WARNING"), pty.output());
    }

    @Test
    void walksThroughTheViewsAndQuits() throws IOException {
        try (PtySession pty = ready(embx("data/movies"))) {
            pty.send("\r");
            pty.sees("0.99865");
            pty.send("\r");
            pty.sees("Farthest");
            pty.send("4");
            pty.sees("half blocks");
            pty.send("5");
            pty.sees("clusters: A");
            pty.send("qqq");
            assertEquals(0, pty.exit());
            assertGivenBack(pty);
        }
    }

    @Test
    void theNextSessionBeginsWhereThisOneEnded() throws IOException {
        try (PtySession pty = ready(embx("data/movies"))) {
            pty.send("j\r5");
            pty.sees("[5 Tree]");
            pty.send("\u0003");
            assertEquals(0, pty.exit());
        }
        try (PtySession pty = embx("data/movies").start()) {
            pty.sees("[5 Tree]");
            pty.send("\u001b");
            pty.sees("[1 Sets]");
            pty.send("q");
            assertEquals(0, pty.exit());
        }
    }

    @Test
    void controlCLeavesAtOnce() throws IOException {
        try (PtySession pty = ready(embx("data/movies"))) {
            pty.send("/abc\u0003");
            assertEquals(0, pty.exit());
            assertGivenBack(pty);
        }
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "HUP, 129"})
    void signalsLeaveAnOrderlyTerminal(String signal, int code) throws IOException {
        try (PtySession pty = ready(embx("data/movies"))) {
            pty.signal(signal);
            assertEquals(code, pty.exit());
            assertGivenBack(pty);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"draw", "thread"})
    void aCrashIsToldAfterTheTerminalIsBack(String fault) throws IOException {
        try (PtySession pty =
                embx("data/movies").environment("EMBX_FAULT", fault).start()) {
            pty.sees("word2vec_20");
            pty.send("j");
            assertEquals(70, pty.exit());
            assertGivenBack(pty);
            String told = pty.output().substring(pty.output().lastIndexOf(LEFT));
            assertTrue(told.contains("embx: internal error: "), told);
            assertTrue(told.contains("a fault on demand"), told);
            assertTrue(
                    Files.readString(home.resolve("embx").resolve("crash.log")).contains("Faults"));
        }
    }

    @ParameterizedTest
    @CsvSource({"2, '1,225 pairs'", "3, Farthest", "4, half blocks", "5, clusters: A"})
    void aMoveOfTheCursorIsCheap(String view, String computed) throws IOException {
        try (PtySession pty = ready(embx("data/movies"))) {
            pty.send(view);
            pty.sees(computed);
            assertTrue(bytesFor(pty, "j") > 0);
            int bytes = bytesFor(pty, "j");
            assertTrue(bytes > 0 && bytes <= CURSOR_MOVE_BYTES, bytes + " bytes");
        }
    }

    @Test
    void aPageIsCheapAndNothingCostsNothing() throws IOException {
        try (PtySession pty = ready(embx("data/movies"))) {
            pty.send("2");
            pty.sees("1,225 pairs");
            pty.settle(QUIET);
            int bytes = bytesFor(pty, "\u001b[6~");
            assertTrue(bytes > 0 && bytes <= PAGE_BYTES, "page: " + bytes + " bytes");
            assertTrue(bytesFor(pty, "G") > 0);
            assertEquals(0, bytesFor(pty, "G"));
        }
    }

    /** How many bytes the program writes for a key until it rests. */
    private static int bytesFor(PtySession pty, String key) {
        pty.settle(QUIET);
        int before = pty.written();
        pty.send(key);
        pty.settle(QUIET);
        return pty.written() - before;
    }

    @Test
    void errorsComeBeforeTheScreenIsTaken() throws IOException {
        try (PtySession pty = embx("data/nowhere").start()) {
            assertEquals(1, pty.exit());
            assertEquals("embx: nowhere: no such file or folder", pty.output().strip());
        }
    }

    @Test
    void anExportAsksBeforeItReplaces() throws IOException {
        Path file = home.resolve("tree.png");
        Files.writeString(file, "old");
        try (PtySession pty = ready(embx("data/movies"))) {
            pty.send("5e\u0015" + file + "\r");
            pty.sees("Replace it? y / n");
            pty.send("n");
            pty.sees("not replaced");
            assertEquals("old", Files.readString(file));
            pty.send("e\u0015" + file + "\r");
            pty.sees("Replace it? y / n");
            pty.send("y");
            pty.sees("wrote");
            assertTrue(Files.size(file) > 10_000);
            pty.send("q");
            assertEquals(0, pty.exit());
        }
    }

    @Test
    void resizesOfAnyKindAreSurvived() throws IOException {
        try (PtySession pty = ready(embx("data/movies"))) {
            int[][] sizes = {{1, 1}, {3, 50}, {200, 4}, {40, 10}, {39, 9}, {200, 60}, {80, 24}};
            for (String view : List.of("1", "2", "3", "4", "5")) {
                pty.send(view);
                for (int[] size : sizes) {
                    pty.resize(size[0], size[1]);
                }
            }
            pty.sees("[5 Tree]");
            pty.send("q");
            assertEquals(0, pty.exit());
            assertGivenBack(pty);
        }
    }
}
