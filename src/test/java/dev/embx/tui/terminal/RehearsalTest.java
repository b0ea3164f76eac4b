package dev.embx.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.pty.PtySession;
import dev.embx.tui.cell.Frame;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RehearsalTest {

    /** Runs a rehearsal as a program of its own. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) {
            Rehearsal.run(new Frame(80, 24), ScreenHarness.FULL);
        }
    }

    @Test
    void loadsWhatATerminalNeedsWithoutOne() throws IOException {
        List<String> command = PtySession.java(Program.class.getName(), "-Xlog:class+load");
        Process process = new ProcessBuilder(command).start();
        String loaded = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals("", new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
        for (String name : List.of("nativ.CLibrary", "TermiosMapping", "TextCharacter", "RowEncoder", "KeyDecoder")) {
            assertTrue(loaded.contains(name), name);
        }
    }
}
