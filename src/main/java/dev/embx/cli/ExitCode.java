package dev.embx.cli;

import dev.embx.error.UserError;

/** What the program returns to the shell. */
final class ExitCode {
    /** All went well. */
    static final int OK = 0;
    /** The data was refused, or a file could not be written. */
    static final int REFUSED = 1;
    /** The command line is wrong, or a choice is needed. */
    static final int USAGE = 2;
    /** A fault of ours. */
    static final int INTERNAL = 70;
    /** Whoever read standard output has closed it; what a shell reports of a program that SIGPIPE ended. */
    static final int CLOSED_PIPE = 141;

    private ExitCode() {}

    static int of(UserError error) {
        return error.kind() == UserError.Kind.USAGE ? USAGE : REFUSED;
    }
}
