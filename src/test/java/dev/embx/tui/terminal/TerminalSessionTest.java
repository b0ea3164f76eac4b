package dev.embx.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.pty.PtySession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link TerminalProbe} on a pseudo terminal: what the adapter does to a real tty. */
class TerminalSessionTest {
    private static final String PROBE = TerminalProbe.class.getName();
    private static final String LEFT = "\033[?2004l\033[?25h\033[?1049l";
    /** Milliseconds without a byte and without work. */
    private static final int QUIET = 200;

    private static PtySession.Builder probe(String... options) {
        return PtySession.of(PtySession.java(PROBE, options));
    }

    private static PtySession ready(PtySession.Builder builder) throws IOException {
        PtySession pty = builder.start();
        pty.sees("[0 ready]");
        return pty;
    }

    private static void assertGivenBack(PtySession pty) {
        assertTrue(pty.modesRestored(), "modes");
        String output = pty.output();
        assertTrue(output.contains(LEFT), output);
        assertFalse(output.substring(output.lastIndexOf(LEFT) + LEFT.length()).contains("\033"), output);
        assertFalse(output.contains("WARNING"), output);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q", "\003"})
    void qAndCtrlCEndTheProgramAndGiveTheTerminalBack(String key) throws IOException {
        try (PtySession pty = ready(probe())) {
            assertFalse(pty.cooked());
            pty.send(key);
            assertEquals(0, pty.exit());
            assertGivenBack(pty);
        }
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "HUP, 129", "INT, 130"})
    void aSignalEndsTheProgramAndGivesTheTerminalBack(String signal, int code) throws IOException {
        try (PtySession pty = ready(probe())) {
            pty.signal(signal);
            assertEquals(code, pty.exit());
            assertGivenBack(pty);
        }
    }

    @ParameterizedTest
    @CsvSource({"x, in the main thread", "X, in another thread"})
    void aFailureIsToldAfterTheTerminalWasGivenBack(String key, String message) throws IOException {
        try (PtySession pty = ready(probe())) {
            pty.send(key);
            assertEquals(70, pty.exit());
            assertGivenBack(pty);
            assertTrue(pty.output().indexOf(message) > pty.output().lastIndexOf(LEFT));
        }
    }

    @Test
    void aLineThatDropsEndsTheProgram() throws IOException {
        try (PtySession pty = ready(probe())) {
            pty.drop();
            int code = pty.exit();
            assertTrue(code == 129 || code == 0, "by the signal or by the end of input, whichever is first: " + code);
        }
    }

    @Test
    void aLineThatDropsEndsTheProgramAlsoWhereTheHangupIsIgnored() throws IOException {
        try (PtySession pty = ready(probe().ignoreHangup())) {
            pty.drop();
            assertEquals(0, pty.exit());
        }
    }

    @Test
    void aLineThatTakesNoMoreBytesDoesNotKeepTheProgramFromEnding() throws IOException {
        try (PtySession pty = ready(probe())) {
            pty.stall();
            pty.send("f");
            pty.settle(QUIET);
            pty.signal("TERM");
            assertEquals(143, pty.exit());
            assertTrue(pty.modesRestored());
        }
    }

    @Test
    void anIdleProgramUsesNoProcessor() throws IOException {
        try (PtySession pty = ready(probe())) {
            pty.settle(QUIET);
            assertTrue(
                    IntStream.range(0, 20).anyMatch(attempt -> pty.cpuPercent(1000) <= 5), "never idle for a second");
        }
    }

    @Test
    void nothingIsAskedOfTheTerminal() throws IOException {
        try (PtySession pty = ready(probe())) {
            pty.settle(QUIET);
            assertFalse(pty.output().matches("(?s).*\033(\\[[?>=0-9;]*[cnpqux$]|\\]|P|_).*"), pty.output());
        }
    }

    @Test
    void theScreenFollowsAStormOfResizes() throws IOException {
        try (PtySession pty = ready(probe())) {
            Random random = new Random(4);
            for (int i = 0; i < 100; i++) {
                pty.resize(1 + random.nextInt(200), 1 + random.nextInt(70));
                pty.settle(2);
            }
            pty.resize(1, 1);
            pty.settle(QUIET);
            pty.resize(60, 15);
            pty.sees("60x15");
            pty.send("q");
            assertEquals(0, pty.exit());
            assertGivenBack(pty);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "xterm-ghostty, C.UTF-8",
        "xterm-kitty, C.UTF-8",
        "no-such-terminal, POSIX",
        "linux, POSIX",
        "xterm-256color, POSIX"
    })
    void anyTerminalAndLocaleWorkWithoutAWarning(String term, String locale) throws IOException {
        PtySession.Builder builder = probe().environment("TERM", term).environment("LC_ALL", locale);
        try (PtySession pty = ready(builder)) {
            pty.send("jq");
            assertEquals(0, pty.exit());
            assertGivenBack(pty);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/proc", "/nonexistent"})
    void aTemporaryFolderThatCannotBeWrittenIsNoHindrance(String folder) throws IOException {
        try (PtySession pty = ready(probe("-Djline.tmpdir=" + folder))) {
            pty.send("j");
            pty.sees("key=j");
            pty.send("q");
            assertEquals(0, pty.exit());
            assertGivenBack(pty);
        }
    }

    @Test
    void aPasteIsNotTyped() throws IOException {
        try (PtySession pty = ready(probe())) {
            pty.send("\033[200~q\n:q\n\033[201~");
            pty.sees("Pasted[text=q :q ]");
            pty.send("q");
            assertEquals(0, pty.exit());
        }
    }

    @Test
    void ctrlBackslashIsAKeyAndNoThreadDump() throws IOException {
        try (PtySession pty = ready(probe())) {
            pty.send("\034");
            pty.sees("key=Ctrl-\\");
            pty.send("q");
            assertEquals(0, pty.exit());
            assertFalse(pty.output().contains("thread dump"));
        }
    }

    @Test
    void copyingSendsOsc52() throws IOException {
        try (PtySession pty = ready(probe())) {
            pty.send("y");
            pty.expectBytes("\033]52;c;TWF0cml4ICgxOTk5KQ==\007");
        }
    }

    @Test
    void aCursorMoveIsFewBytes() throws IOException {
        try (PtySession pty = ready(probe())) {
            pty.settle(QUIET);
            int before = pty.written();
            pty.send("j");
            pty.sees("key=j");
            pty.settle(QUIET);
            int moved = pty.written() - before;
            assertTrue(moved > 0 && moved <= 200, moved + " bytes");
        }
    }

    @Test
    void ctrlZGivesTheTerminalToTheShellAndFgTakesItBack() throws IOException {
        List<String> shell = List.of("bash", "--norc", "-i");
        try (PtySession pty = PtySession.of(shell).size(200, 60).start()) {
            pty.send("PS1=SHE''LL:\r");
            pty.sees("SHELL:");
            pty.send("'" + String.join("' '", PtySession.java(PROBE)) + "'\r");
            pty.sees("[0 ready]");
            pty.send("\032");
            pty.sees("Stopped");
            assertTrue(pty.output().contains(LEFT));
            pty.send("stty -a; echo don''e\r");
            pty.sees("\ndone");
            assertTrue(pty.output().matches("(?s).*Stopped.*\\sisig icanon iexten echo .*"), pty.output());
            pty.send("fg\r");
            pty.sees("Movie 7 ");
            pty.send("j");
            pty.sees("key=j");
            pty.send("q");
            pty.await(
                    "the shell again",
                    screen -> !screen.isAlternate() && screen.text().strip().endsWith("\nSHELL:"));
            pty.send("exit\r");
            pty.exit();
        }
    }

    @Test
    void aStopFromOutsideIsFollowedByAFullFrame() throws IOException {
        try (PtySession pty = ready(probe())) {
            pty.settle(QUIET);
            pty.signal("STOP");
            pty.wipeScreen();
            pty.signal("CONT");
            pty.sees("Movie 7 ");
            pty.send("q");
            assertEquals(0, pty.exit());
            assertGivenBack(pty);
        }
    }

    @Test
    void aTerminalWithoutACursorIsRefusedInOneLine() throws IOException {
        try (PtySession pty = probe().environment("TERM", "dumb").start()) {
            assertEquals(2, pty.exit());
            assertTrue(pty.modesRestored());
            assertEquals(1, pty.output().lines().count(), pty.output());
            assertTrue(pty.output().startsWith("TERM=dumb"), pty.output());
        }
    }

    @Test
    void aPipeIsRefusedInOneLine() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(PtySession.java(PROBE)).redirectErrorStream(true);
        builder.environment().put("TERM", "xterm");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(1, output.lines().count(), output);
        assertTrue(output.startsWith("standard input and output are not a terminal"), output);
    }
}
