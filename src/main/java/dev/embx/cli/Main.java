package dev.embx.cli;

/** Entry point. */
public final class Main {

    private Main() {}

    /** Runs embx with the given arguments. */
    public static void main(String[] args) {
        System.exit(args.length);
    }
}
