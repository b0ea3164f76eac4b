package dev.embx.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/** A session in a process of its own: it searches a word, prints a dot, and ends when standard input does. */
final class SessionProcess {

    private SessionProcess() {}

    /** Plays it; the arguments are the folder of what is remembered, and the word. */
    public static void main(String[] arguments) {
        String keys = "Enter / \"" + arguments[1] + "\" Enter";
        RememberedTest.session(
                Optional.of(Path.of(arguments[0])), Optional.empty(), keys, SessionProcess::waitForTheEndOfInput);
    }

    private static void waitForTheEndOfInput() {
        System.out.print('.');
        System.out.flush();
        try {
            System.in.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
