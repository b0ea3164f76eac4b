package dev.embx.cli;

import dev.embx.analysis.Engine;

/** A picture shows one set. */
final class Single {

    private Single() {}

    static String set(Engine engine) {
        return set("--png draws", engine);
    }

    /** The only set that is open; {@code what} needs one: "project maps". */
    static String set(String what, Engine engine) {
        int count = engine.workspace().sets().size();
        if (count != 1) {
            throw Problem.usage(
                    what + " one set, name it: " + engine.workspace().title().text() + " has " + count);
        }
        return engine.workspace().sets().get(0).name();
    }
}
