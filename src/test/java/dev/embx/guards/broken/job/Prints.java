package dev.embx.guards.broken.job;

/** Breaks: no standard streams outside cli. */
public final class Prints {

    private Prints() {}

    static void words() {
        System.err.println("words");
    }
}
