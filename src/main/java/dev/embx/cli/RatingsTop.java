package dev.embx.cli;

import dev.embx.source.LoadOptions;
import picocli.CommandLine.Option;

/** How many of the most rated items are kept. */
final class RatingsTop {
    @Option(names = "--top", paramLabel = "N", description = "with --ratings: items kept (default: 50)")
    private int top = LoadOptions.DEFAULT_TOP;

    int items() {
        return Arguments.positive("--top", top);
    }
}
