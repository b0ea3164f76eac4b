package dev.embx.cli;

import dev.embx.analysis.pairs.PairScope;
import dev.embx.metrics.pairs.ThresholdPairs;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which pairs, and what of them. */
final class PairArguments {
    private static final int KEPT = 100_000;

    @Option(names = "--across", paramLabel = "COLUMN", description = "only pairs that differ in a column of the labels")
    private String across;

    @Option(names = "--within", paramLabel = "COLUMN", description = "only pairs that agree in a column of the labels")
    private String within;

    @Option(names = "--above", paramLabel = "X", description = "all pairs of at least this similarity instead of a top")
    private Double above;

    @Option(names = "--below", paramLabel = "X", description = "all pairs of at most this similarity instead of a top")
    private Double below;

    @Option(names = "--histogram", description = "how many pairs are how similar, instead of the pairs")
    private boolean histogram;

    @Option(
            names = "--bins",
            paramLabel = "N",
            defaultValue = "20",
            description = "bins of the histogram (default: 20)")
    private int bins;

    @Option(names = "--dry-run", description = "tell what it would cost and stop")
    private boolean dryRun;

    PairScope scope() {
        if (across != null && within != null) {
            throw Problem.usage("--across and --within exclude each other");
        }
        return across != null ? PairScope.across(across) : within != null ? PairScope.within(within) : PairScope.ALL;
    }

    /** The threshold; pairs past the first 100,000, or past {@code count}, are counted only. */
    Optional<ThresholdPairs.Threshold> threshold(Optional<Integer> count) {
        if (above != null && below != null) {
            throw Problem.usage("--above and --below exclude each other");
        }
        int kept = count.orElse(KEPT);
        return above != null
                ? Optional.of(ThresholdPairs.Threshold.atLeast(above, kept))
                : Optional.ofNullable(below).map(value -> ThresholdPairs.Threshold.atMost(value, kept));
    }

    boolean histogram() {
        return histogram;
    }

    int bins() {
        return Arguments.positive("--bins", bins);
    }

    boolean dryRun() {
        return dryRun;
    }
}
