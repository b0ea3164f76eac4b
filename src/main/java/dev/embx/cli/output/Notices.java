package dev.embx.cli.output;

import dev.embx.analysis.Engine;
import dev.embx.text.Label;

/** What was left out on loading, one line each on standard error. */
public final class Notices {

    private Notices() {}

    public static void print(Engine engine, Streams streams) {
        for (Label problem : engine.workspace().problems()) {
            streams.err().println("embx: " + problem.text());
        }
    }
}
