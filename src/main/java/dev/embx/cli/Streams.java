package dev.embx.cli;

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
 * @param errorTerminal whether standard error is one
 */
record Streams(PrintStream out, PrintStream err, boolean terminal, boolean errorTerminal) {
    /** The streams of this process. */
    static Streams standard() {
        PrintStream out = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        return new Streams(out, System.err, isTerminal(), isTerminal("/dev/fd/2"));
    }

    /** Why standard output could not be written, after all of it was; empty where nothing is known to have failed. */
    Optional<IOException> failure() {
        return out instanceof StandardOutput standard ? standard.failure() : Optional.empty();
    }

    /** The launcher knows; started without it, the names of the descriptors tell. */
    private static boolean isTerminal() {
        String told = System.getProperty("embx.terminal");
        return told != null ? told.equals("true") : isTerminal("/dev/fd/0") && isTerminal("/dev/fd/1");
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
