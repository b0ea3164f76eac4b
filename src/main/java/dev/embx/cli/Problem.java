package dev.embx.cli;

/** Something that ends a command with one line on standard error. */
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    Problem(int exitCode, String message) {
        super(message, null, false, false);
        this.exitCode = exitCode;
    }

    static Problem usage(String message) {
        return new Problem(ExitCode.USAGE, message);
    }

    static Problem refused(String message) {
        return new Problem(ExitCode.REFUSED, message);
    }

    int exitCode() {
        return exitCode;
    }
}
