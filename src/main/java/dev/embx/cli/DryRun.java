package dev.embx.cli;

import dev.embx.analysis.Engine;
import dev.embx.analysis.OpenSet;
import dev.embx.analysis.PairQuery;
import dev.embx.analysis.PairScope;
import dev.embx.analysis.PairsRequest;
import dev.embx.metrics.Metric;
import dev.embx.text.Label;
import java.util.Locale;

/** What ranking the pairs of each set would cost. */
final class DryRun {

    private DryRun() {}

    static String words(Engine engine, Metric metric, PairScope scope, int count) {
        StringBuilder words = new StringBuilder();
        for (OpenSet open : engine.workspace().sets()) {
            PairsRequest request = new PairsRequest(new PairQuery(open.name(), metric, scope), count);
            long items = open.check().usable().length;
            request.estimate(engine)
                    .ifPresent(estimate -> words.append(String.format(
                            Locale.ROOT,
                            "%s: %,d pairs of %,d x %,d, about %.1f s and %.2f GB of memory%n",
                            Label.of(open.name()).text(),
                            items * (items - 1) / 2,
                            items,
                            open.set().dimensions(),
                            estimate.seconds(),
                            estimate.bytes() / 1e9)));
        }
        return words.toString();
    }
}
