package dev.embx.cli.output;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The standard streams as this program uses them.
 *
 * @param out standard output, UTF-8 whatever the locale, buffered
 * @param err standard error
 * @param terminal whether standard input and output are a terminal
 * @param outputTerminal whether standard output is one
 * @param errorTerminal whether standard error is one
 */
public record Streams(
        PrintStream out, PrintStream err, boolean terminal, boolean outputTerminal, boolean errorTerminal) {
    /** The streams of this process. */
    public static Streams standard() {
        PrintStream out = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        boolean outputTerminal = isTerminal("output", "/dev/fd/1");
        boolean terminal = isTerminal("true", "/dev/fd/0") && outputTerminal;
        return new Streams(out, System.err, terminal, outputTerminal, isTerminal("/dev/fd/2"));
    }

    /** Why standard output could not be written, after all of it was; empty where nothing is known to have failed. */
    public Optional<IOException> failure() {
        return out instanceof StandardOutput standard ? standard.failure() : Optional.empty();
    }

    /** The launcher knows: true, output (alone) or false; without it, the descriptor's name decides. */
    private static boolean isTerminal(String value, String descriptor) {
        String given = System.getProperty("embx.terminal");
        return given != null ? given.equals("true") || given.equals(value) : isTerminal(descriptor);
    }

    /** Whether a descriptor is a terminal, by its name. */
    static boolean isTerminal(String descriptor) {
        try {
            String name = Files.readSymbolicLink(Path.of(descriptor)).toString();
            return name.startsWith("/dev/pts/") || name.startsWith("/dev/tty") || name.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
