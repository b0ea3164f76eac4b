package dev.embx.cli;

import dev.embx.analysis.Engine;

/** A picture shows one set. */
final class Single {

    private Single() {}

    static String set(Engine engine) {
        int count = engine.workspace().sets().size();
        if (count != 1) {
            throw Problem.usage("--png draws one set, name it: "
                    + engine.workspace().title().text() + " has " + count);
        }
        return engine.workspace().sets().get(0).name();
    }
}
