package dev.embx.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.embx.cli.output.ExitCode;
import dev.embx.cli.output.Streams;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Runs commands as a user types them, and keeps what the last one wrote. Tests of commands extend it. */
abstract class CommandRun {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** Runs a command without a terminal and returns its exit code. */
    final int run(Object... args) {
        return run(false, args);
    }

    /** Runs a command whose output, but not its input, is a terminal, and returns its exit code. */
    final int runToTerminal(Object... args) {
        return run(true, args);
    }

    private int run(boolean outputTerminal, Object... args) {
        out.reset();
        err.reset();
        String[] words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
        return Main.run(words, new Streams(stream(out), stream(err), false, outputTerminal, false));
    }

    /** Runs a command line whose words are separated by blanks. */
    final int runLine(String line) {
        return run((Object[]) line.split(" +", -1));
    }

    /** Runs a command line that must succeed, and returns what it printed. */
    final String succeed(String line) {
        assertEquals(ExitCode.OK, runLine(line), this::errorText);
        return printed();
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /** What the last command wrote on standard output. */
    final String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What it wrote on standard error. */
    final String errorText() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
