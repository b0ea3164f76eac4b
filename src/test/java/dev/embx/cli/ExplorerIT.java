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
    private static final String LEFT = "\u001b[?1049l";
    private static final int SOON = 10_000;
    private static final int SETTLED = 300;
    private static final int COMPUTED = 1_500;
    private static final int CURSOR_MOVE_BYTES = 200;
    private static final int PAGE_BYTES = 2_200;

    @TempDir
    private Path home;

    private PtySession.Builder embx(String... arguments) {
        List<String> command = new ArrayList<>(List.of(EMBX));
        command.addAll(List.of(arguments));
        return PtySession.of(command)
                .environment("XDG_STATE_HOME", home.toString())
                .environment("XDG_CONFIG_HOME", home.toString());
    }

    private PtySession ready(PtySession.Builder builder) throws IOException {
        PtySession pty = builder.start();
        pty.expect("word2vec_20");
        pty.settle(SETTLED);
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
            pty.expect("0.99865");
            pty.send("\r");
            pty.expect("Farthest");
            pty.send("4");
            pty.expect("half");
            pty.send("5");
            pty.expect("clusters");
            pty.send("qqq");
            assertEquals(0, pty.exit(SOON).code());
            assertGivenBack(pty);
        }
    }

    @Test
    void theNextSessionBeginsWhereThisOneEnded() throws IOException {
        try (PtySession pty = ready(embx("data/movies"))) {
            pty.send("j\r5");
            pty.expect("clusters");
            pty.send("\u0003");
            assertEquals(0, pty.exit(SOON).code());
        }
        try (PtySession pty = embx("data/movies").start()) {
            pty.expect("[5 Tree]");
            pty.send("\u001b");
            pty.expect("[1 Sets]");
            pty.send("q");
            assertEquals(0, pty.exit(SOON).code());
        }
    }

    @Test
    void controlCLeavesAtOnce() throws IOException {
        try (PtySession pty = ready(embx("data/movies"))) {
            pty.send("/abc\u0003");
            assertEquals(0, pty.exit(SOON).code());
            assertGivenBack(pty);
        }
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "HUP, 129"})
    void signalsLeaveAnOrderlyTerminal(String signal, int code) throws IOException {
        try (PtySession pty = ready(embx("data/movies"))) {
            pty.signal(signal);
            assertEquals(code, pty.exit(SOON).code());
            assertGivenBack(pty);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"draw", "thread"})
    void aCrashIsToldAfterTheTerminalIsBack(String fault) throws IOException {
        try (PtySession pty =
                embx("data/movies").environment("EMBX_FAULT", fault).start()) {
            pty.expect("word2vec_20");
            pty.send("j");
            assertEquals(70, pty.exit(SOON).code());
            assertGivenBack(pty);
            String told = pty.output().substring(pty.output().lastIndexOf(LEFT));
            assertTrue(told.contains("embx: internal error: "), told);
            assertTrue(told.contains("a fault on demand"), told);
            assertTrue(
                    Files.readString(home.resolve("embx").resolve("crash.log")).contains("Faults"));
        }
    }

    @Test
    void aMoveOfTheCursorIsCheapAndNothingCostsNothing() throws IOException {
        try (PtySession pty = ready(embx("data/movies"))) {
            for (String view : List.of("2", "3", "4", "5")) {
                pty.send(view);
                pty.settle(COMPUTED);
                pty.send("j");
                pty.settle(SETTLED);
                int before = pty.written();
                pty.send("j");
                pty.settle(SETTLED);
                int bytes = pty.written() - before;
                assertTrue(bytes > 0 && bytes <= CURSOR_MOVE_BYTES, "view " + view + ": " + bytes + " bytes");
            }
            pty.send("2");
            pty.settle(COMPUTED);
            int before = pty.written();
            pty.send("\u001b[6~");
            pty.settle(SETTLED);
            int bytes = pty.written() - before;
            assertTrue(bytes <= PAGE_BYTES, "page: " + bytes + " bytes");
            pty.send("G");
            pty.settle(SETTLED);
            before = pty.written();
            pty.send("G");
            pty.settle(SETTLED);
            assertEquals(0, pty.written() - before);
        }
    }

    @Test
    void errorsComeBeforeTheScreenIsTaken() throws IOException {
        try (PtySession pty = embx("data/nowhere").start()) {
            assertEquals(1, pty.exit(SOON).code());
            assertEquals(
                    "embx: nowhere: there is no such file or folder",
                    pty.output().strip());
        }
    }

    @Test
    void anExportAsksBeforeItReplaces() throws IOException {
        Path file = home.resolve("tree.png");
        Files.writeString(file, "old");
        try (PtySession pty = ready(embx("data/movies"))) {
            pty.send("5e\u0015" + file + "\r");
            pty.expect("Replace it? y / n");
            pty.send("n");
            pty.expect("left as it is");
            assertEquals("old", Files.readString(file));
            pty.send("e\u0015" + file + "\r");
            pty.settle(SETTLED);
            pty.send("y");
            pty.expect("wrote");
            assertTrue(Files.size(file) > 10_000);
            pty.send("q");
            assertEquals(0, pty.exit(SOON).code());
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
            pty.settle(SETTLED);
            pty.send("q");
            assertEquals(0, pty.exit(SOON).code());
            assertGivenBack(pty);
        }
    }
}
