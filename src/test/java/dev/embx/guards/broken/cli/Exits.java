package dev.embx.guards.broken.cli;

/** Breaks: only ExitCode ends the process. */
public final class Exits {

    private Exits() {}

    static void now() {
        System.exit(1);
    }
}
