package dev.embx.cli;

import dev.embx.tui.terminal.PseudoTerminal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs embx ({@link RehearsedRun}) on a terminal that nobody sees and walks once through its views, so that the JVM can archive the
 * classes that a start needs. The launcher does so after the first start on each Java, with the command to run as arguments.
 */
final class Rehearsal {
    /** Enter a set; lists, heatmap, dendrogram, comparison and health; help; back; interrupt. */
    private static final List<String> KEYS = List.of("\r", "j", "3", "4", "5", "7", "8", "?", "\033", "1", "\003");

    private static final long KEY_MILLIS = 400;
    private static final long LAST_SECONDS = 120;

    private Rehearsal() {}

    /** Rehearses. */
    public static void main(String[] command) throws IOException, InterruptedException {
        try (PseudoTerminal terminal = PseudoTerminal.open(100, 30)) {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectInput(terminal.device())
                    .redirectOutput(terminal.device())
                    .redirectError(Redirect.DISCARD);
            builder.environment().put("TERM", "xterm-256color");
            // What the user did last must not be forgotten for it.
            builder.environment().put("XDG_STATE_HOME", "/dev/null");
            play(builder.start(), terminal);
        }
    }

    private static void play(Process program, PseudoTerminal terminal) throws IOException, InterruptedException {
        InputStream screen = terminal.screen();
        screen.read();
        Thread reader = new Thread(() -> discard(screen), "rehearsal screen");
        reader.setDaemon(true);
        reader.start();
        OutputStream keyboard = terminal.keyboard();
        for (String key : KEYS) {
            program.waitFor(KEY_MILLIS, TimeUnit.MILLISECONDS);
            keyboard.write(key.getBytes(StandardCharsets.US_ASCII));
            keyboard.flush();
        }
        if (!program.waitFor(LAST_SECONDS, TimeUnit.SECONDS)) {
            program.destroyForcibly();
        }
    }

    private static void discard(InputStream screen) {
        try {
            screen.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // The program has ended, and the terminal with it.
        }
    }
}
