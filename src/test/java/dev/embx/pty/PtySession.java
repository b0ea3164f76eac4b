package dev.embx.pty;

import dev.embx.tui.terminal.VtScreen;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A program on a pseudo terminal of its own: send it keys and signals, change the size, drop the line, and see what it wrote
 * and how it left the terminal. The work is done by {@code pty_session.py}, since Java has no pseudo terminals. Times are in
 * milliseconds.
 */
public final class PtySession implements AutoCloseable {
    /** More than anything takes on a busy machine; a test waits so long only when it fails. */
    private static final int LONG = 60_000;

    private record Answer(boolean good, String value) {}

    private final Process process;
    private final Path script;
    private final Writer commands;
    private final BufferedReader answers;
    private final VtScreen screen;
    private int fed;

    private PtySession(Process process, Path script, VtScreen screen) {
        this.process = process;
        this.script = script;
        this.screen = screen;
        this.commands = process.outputWriter(StandardCharsets.US_ASCII);
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
    }

    /** What to run and on which terminal; begins as 80x24 xterm-256color with UTF-8. */
    public static final class Builder {
        private final List<String> command;
        private final Map<String, String> environment;
        private final List<String> unset =
                new ArrayList<>(List.of("COLORTERM", "NO_COLOR", "LC_CTYPE", "SSH_CONNECTION"));
        private int columns = 80;
        private int rows = 24;
        private boolean ignoreHangup;

        private Builder(List<String> command) {
            this.command = List.copyOf(command);
            this.environment = new java.util.HashMap<>(Map.of("TERM", "xterm-256color", "LC_ALL", "C.UTF-8"));
        }

        /** Sets the size of the terminal. */
        public Builder size(int newColumns, int newRows) {
            columns = newColumns;
            rows = newRows;
            return this;
        }

        /** Sets a variable of the environment. */
        public Builder environment(String name, String value) {
            environment.put(name, value);
            return this;
        }

        /** Starts the program with SIGHUP ignored, as nohup does. */
        public Builder ignoreHangup() {
            ignoreHangup = true;
            return this;
        }

        /** Starts the program. */
        public PtySession start() throws IOException {
            Path script = Files.createTempFile("pty_session", ".py");
            try (InputStream source = PtySession.class.getResourceAsStream("pty_session.py")) {
                Files.write(script, source.readAllBytes());
            }
            List<String> all = new ArrayList<>(List.of("python3", script.toString()));
            all.addAll(List.of(String.valueOf(columns), String.valueOf(rows), ignoreHangup ? "1" : "0"));
            all.addAll(command);
            ProcessBuilder builder = new ProcessBuilder(all).redirectError(ProcessBuilder.Redirect.INHERIT);
            unset.forEach(builder.environment()::remove);
            builder.environment().putAll(environment);
            return new PtySession(builder.start(), script, VtScreen.ofShell(columns, rows));
        }
    }

    /** A program and its arguments. */
    public static Builder of(List<String> command) {
        return new Builder(command);
    }

    /** The command of a Java program on the class path of the tests. */
    public static List<String> java(String mainClass, String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
        if (Runtime.version().feature() >= 22) {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
        return command;
    }

    private Answer ask(String command) {
        try {
            commands.write(command + "\n");
            commands.flush();
            String line = answers.readLine();
            if (line == null) {
                throw new IOException("pty_session.py ended at: " + command);
            }
            return new Answer(line.startsWith("ok"), line.substring(2).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends bytes of UTF-8 as if typed. */
    public void send(String text) {
        ask("send " + hex(text));
    }

    /** Waits for bytes in the output and fails where they do not come; {@link #sees} waits for what a user sees. */
    public void expectBytes(String text) {
        if (!ask("expect " + LONG + " " + hex(text)).good()) {
            throw new AssertionError("never written: " + text + " in " + output());
        }
    }

    /** Waits for a text on the screen and fails where it does not come. */
    public void sees(String text) {
        await("\"" + text + "\" on the screen", screen -> screen.text().contains(text));
    }

    /** Waits until the screen is as wanted, fed with all that is written, and fails where it never is. */
    public void await(String what, Predicate<VtScreen> wanted) {
        long end = System.nanoTime() + LONG * 1_000_000L;
        while (!wanted.test(screen)) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("never saw " + what + "; the screen shows\n" + screen.text());
            }
            feedScreen();
        }
    }

    private void feedScreen() {
        byte[] bytes = HexFormat.of().parseHex(ask("read " + fed).value());
        fed += bytes.length;
        try {
            screen.write(bytes);
        } catch (AssertionError e) {
            String written = output().replace("\033", "ESC").replace("\r", "CR").replace("\n", "LF");
            throw new AssertionError(
                    e.getMessage() + "; the last bytes are " + written.substring(Math.max(0, written.length() - 500)),
                    e);
        }
    }

    /** Forgets what is on the screen, as after another program has written over it. */
    public void wipeScreen() {
        feedScreen();
        screen.wipe();
    }

    /** Waits until nothing was written, and the program wanted no processor, for a time. */
    public void settle(int millis) {
        ask("settle " + millis);
        feedScreen();
    }

    /** Changes the size of the terminal; the program gets SIGWINCH. */
    public void resize(int columns, int rows) {
        feedScreen();
        screen.resize(columns, rows);
        ask("resize " + columns + " " + rows);
    }

    /** Sends a signal by its name without SIG. */
    public void signal(String name) {
        ask("signal " + name);
    }

    /** Closes the other side of the terminal, as a broken connection does. */
    public void drop() {
        ask("drop");
    }

    /** Stops to read what the program writes, as a stuck connection does. */
    public void stall() {
        ask("stall");
    }

    /** Reads no more than so many bytes a second from now on, as a slow line does; 0 for as many as come. */
    public void throttle(int bytesPerSecond) {
        ask("throttle " + bytesPerSecond);
    }

    /** Waits for the end of the program and returns its exit code, negative for a signal; fails where it does not end. */
    public int exit() {
        Answer answer = ask("exit " + LONG);
        if (!answer.good()) {
            throw new AssertionError("still runs; the screen shows\n" + screen.text());
        }
        return Integer.parseInt(answer.value());
    }

    /** Whether the modes of the terminal are what they were before the program. */
    public boolean modesRestored() {
        return ask("modes").good();
    }

    /** Whether the terminal echoes and edits lines now, as a shell wants it. */
    public boolean cooked() {
        return ask("modes").value().equals("cooked");
    }

    /** Percent of one core that the program uses over a time. */
    public int cpuPercent(int millis) {
        return Integer.parseInt(ask("cpu " + millis).value());
    }

    /** All that was written so far, bytes as UTF-8. */
    public String output() {
        return new String(HexFormat.of().parseHex(ask("take").value()), StandardCharsets.UTF_8);
    }

    /** Number of bytes written so far. */
    public int written() {
        return ask("take").value().length() / 2;
    }

    /** Kills the program where it still runs. */
    @Override
    public void close() throws IOException {
        ask("quit");
        process.destroy();
        Files.delete(script);
    }
}
