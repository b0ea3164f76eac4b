package dev.embx.cli.options;

import dev.embx.metrics.Metric;
import picocli.CommandLine.Option;

/** How vectors are compared. */
public final class MetricArgument {
    @Option(
            names = "--metric",
            paramLabel = "METRIC",
            defaultValue = "cosine",
            description = "cosine, dot, euclidean (negative distance) or correlation (default: cosine)")
    private String metric;

    public Metric metric() {
        return Arguments.one("--metric", Metric.values(), Metric::id, metric);
    }
}
