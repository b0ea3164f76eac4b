package dev.embx.pty;

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
import java.util.function.Supplier;

/**
 * A program on a pseudo terminal of its own: send it keys and signals, change the size, drop the line, and see what it wrote
 * and how it left the terminal. The work is done by {@code pty_session.py}, since Java has no pseudo terminals. Times are in
 * milliseconds.
 */
public final class PtySession implements AutoCloseable {
    private static final int LONG = 20_000;

    /**
     * How a program ended.
     *
     * @param code exit code; negative for a signal
     * @param millis time since it was waited for
     */
    public record Exit(int code, int millis) {}

    private record Answer(boolean good, String value) {}

    private final Process process;
    private final Path script;
    private final Writer commands;
    private final BufferedReader answers;

    private PtySession(Process process, Path script) {
        this.process = process;
        this.script = script;
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
            return new PtySession(builder.start(), script);
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

    /** Waits for a text in the output and fails where it does not come. */
    public void expect(String text) {
        expect(text, 0);
    }

    /** As {@link #expect(String)}, but only in what follows the first {@code start} bytes; returns where it was found. */
    public int expect(String text, int start) {
        Answer answer = ask("expect " + LONG + " " + start + " " + hex(text));
        if (!answer.good()) {
            throw new AssertionError("never saw " + text + " in " + output());
        }
        return Integer.parseInt(answer.value());
    }

    /** Waits until nothing was written for a time; returns how long something was. */
    public int settle(int millis) {
        return Integer.parseInt(ask("settle " + millis).value());
    }

    /** Changes the size of the terminal; the program gets SIGWINCH. */
    public void resize(int columns, int rows) {
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

    /** Waits for the end of the program and fails where it does not come in time. */
    public Exit exit(int millis) {
        Answer answer = ask("exit " + millis);
        if (!answer.good()) {
            throw new AssertionError("still runs after " + millis + " ms; wrote " + output());
        }
        String[] parts = answer.value().split(" ", -1);
        return new Exit(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
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

    /** Processor time in milliseconds of the program, once it has ended. */
    public int cpuMillis() {
        return Integer.parseInt(ask("spent").value());
    }

    /** All that was written so far, bytes as UTF-8. */
    public String output() {
        return new String(HexFormat.of().parseHex(ask("take").value()), StandardCharsets.UTF_8);
    }

    /** Number of bytes written so far. */
    public int written() {
        return ask("take").value().length() / 2;
    }

    /** Repeats a question until it is answered with yes, for at most some seconds. */
    public void await(String what, Supplier<Boolean> question) {
        for (int tries = 0; tries < 500; tries++) {
            if (question.get()) {
                return;
            }
            settle(10);
        }
        throw new AssertionError("never: " + what);
    }

    /** Kills the program where it still runs. */
    @Override
    public void close() throws IOException {
        ask("quit");
        process.destroy();
        Files.delete(script);
    }
}
