package dev.embx.cli.output;

import dev.embx.error.UserError;

/** What the program returns to the shell, and the end of it. */
public final class ExitCode {
    /** All went well. */
    public static final int OK = 0;
    /** The data was refused, or a file could not be written. */
    public static final int REFUSED = 1;
    /** The command line is wrong, or a choice is needed. */
    public static final int USAGE = 2;
    /** A fault of ours. */
    public static final int INTERNAL = 70;
    /** Whoever read standard output has closed it; what a shell reports of a program that SIGPIPE ended. */
    public static final int CLOSED_PIPE = 141;

    private ExitCode() {}

    public static int of(UserError error) {
        return error.kind() == UserError.Kind.USAGE ? USAGE : REFUSED;
    }

    /** The one place that ends the process. */
    public static void end(int code) {
        System.exit(code);
    }
}
