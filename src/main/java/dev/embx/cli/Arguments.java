package dev.embx.cli;

/** Checks of numbers on the command line. */
final class Arguments {

    private Arguments() {}

    static int positive(String name, int value) {
        if (value < 1) {
            throw Problem.usage(name + " " + value + ": must be at least 1");
        }
        return value;
    }
}
