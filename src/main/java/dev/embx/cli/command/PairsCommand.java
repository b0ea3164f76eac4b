package dev.embx.cli.command;

import dev.embx.analysis.Engine;
import dev.embx.analysis.pairs.HistogramRequest;
import dev.embx.analysis.pairs.PairQuery;
import dev.embx.analysis.pairs.PairScope;
import dev.embx.analysis.pairs.PairsRequest;
import dev.embx.analysis.pairs.ThresholdRequest;
import dev.embx.cli.options.Arguments;
import dev.embx.cli.options.MetricArgument;
import dev.embx.cli.output.Streams;
import dev.embx.error.UserError;
import dev.embx.export.exhibit.Exhibit;
import dev.embx.export.exhibit.HistogramExhibit;
import dev.embx.export.exhibit.PairsExhibit;
import dev.embx.export.exhibit.ThresholdExhibit;
import dev.embx.metrics.pairs.ThresholdPairs.Threshold;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code embx pairs}: both ends of the ranking of all pairs, all pairs beyond a similarity, or their histogram. */
@Command(name = "pairs", description = "list the most and least similar pairs of each set")
public final class PairsCommand extends ExhibitCommand {
    private static final int MOST_BINS = 10_000;

    private static final int KEPT = 100_000;

    @Mixin
    private MetricArgument metric;

    @Option(
            names = "--count",
            paramLabel = "N",
            description = "pairs of each end (default: 10); without --ratings --top N does the same")
    private Integer count;

    @Option(
            names = "--across",
            paramLabel = "COLUMN",
            description = "only pairs with different values of this label column")
    private String across;

    @Option(
            names = "--within",
            paramLabel = "COLUMN",
            description = "only pairs with equal values of this label column")
    private String within;

    @Option(names = "--above", paramLabel = "X", description = "all pairs of at least this similarity")
    private Double above;

    @Option(names = "--below", paramLabel = "X", description = "all pairs of at most this similarity")
    private Double below;

    @Option(names = "--histogram", description = "the histogram of the similarities of all pairs")
    private boolean histogram;

    @Option(
            names = "--bins",
            paramLabel = "N",
            defaultValue = "20",
            description = "bins of the histogram (default: 20)")
    private int bins;

    public PairsCommand(Streams streams) {
        super(streams, Exhibit.TABLE);
    }

    @Override
    void check() {
        if (above != null && below != null) {
            throw UserError.usage("--above and --below are mutually exclusive", "give one of them");
        }
        if (across != null && within != null) {
            throw UserError.usage("--across and --within are mutually exclusive", "give one of them");
        }
        metric.metric();
        Arguments.between("--bins", bins, 1, MOST_BINS);
        count();
    }

    @Override
    Exhibit exhibit(Engine engine) {
        PairScope scope =
                across != null ? PairScope.across(across) : within != null ? PairScope.within(within) : PairScope.ALL;
        List<PairQuery> queries = engine.workspace().sets().stream()
                .map(open -> new PairQuery(open.name(), metric.metric(), scope))
                .toList();
        if (histogram) {
            return new HistogramExhibit(queries.stream()
                    .map(query -> new HistogramRequest(query, bins))
                    .toList());
        }
        if (above == null && below == null) {
            return new PairsExhibit(queries.stream()
                    .map(query -> new PairsRequest(query, count().orElse(PairsRequest.PRINTED)))
                    .toList());
        }
        int kept = count().orElse(KEPT);
        Threshold threshold = above != null ? Threshold.atLeast(above, kept) : Threshold.atMost(below, kept);
        return new ThresholdExhibit(queries.stream()
                .map(query -> new ThresholdRequest(query, threshold))
                .toList());
    }

    /** How many pairs were asked for. */
    private Optional<Integer> count() {
        Optional<Integer> asked = Optional.ofNullable(count);
        return (asked.isPresent() || load().hasRatings() ? asked : load().top())
                .map(number -> Arguments.positive("--count", number));
    }
}
