package dev.embx.cli;

import dev.embx.analysis.Engine;
import dev.embx.analysis.OpenSet;
import dev.embx.analysis.cluster.CutRequest;
import dev.embx.analysis.cluster.LinkageRequest;
import dev.embx.analysis.health.HealthRequest;
import dev.embx.analysis.pairs.PairQuery;
import dev.embx.analysis.pairs.PairScope;
import dev.embx.analysis.pairs.PairsRequest;
import dev.embx.analysis.projection.ProjectionRequest;
import dev.embx.cluster.distance.DistanceStorage;
import dev.embx.cluster.linkage.LinkageEstimate;
import dev.embx.job.Estimate;
import dev.embx.metrics.Metric;
import dev.embx.text.Counts;
import dev.embx.text.Label;
import java.util.List;
import java.util.Locale;

/** What ranking the pairs or clustering the items of each set would cost. */
final class DryRun {

    private DryRun() {}

    static String words(Engine engine, Metric metric, PairScope scope, int count) {
        StringBuilder words = new StringBuilder();
        for (OpenSet open : engine.workspace().sets()) {
            PairsRequest request = new PairsRequest(new PairQuery(open.name(), metric, scope), count);
            long items = open.check().usable().length;
            Estimate estimate = request.cost(engine);
            words.append(String.format(
                    Locale.ROOT,
                    "%s: %s of %,d x %,d, about %.1f s and %.2f GB of memory\n",
                    Label.of(open.name()).text(),
                    Counts.of(items * (items - 1) / 2, "pair"),
                    items,
                    open.set().dimensions(),
                    estimate.seconds(),
                    estimate.bytes() / 1e9));
        }
        return words.toString();
    }

    static String words(Engine engine, List<OpenSet> sets, int k) {
        StringBuilder words = new StringBuilder();
        for (OpenSet open : sets) {
            Estimate estimate =
                    new HealthRequest(open.name(), k).estimate(engine).orElseThrow();
            words.append(String.format(
                    Locale.ROOT,
                    "%s: health of %,d x %,d, about %.1f s and %.2f GB of memory\n",
                    Label.of(open.name()).text(),
                    open.check().usable().length,
                    open.set().dimensions(),
                    estimate.seconds(),
                    estimate.bytes() / 1e9));
        }
        return words.toString();
    }

    static String words(Engine engine, ProjectionRequest request) {
        OpenSet open = engine.workspace().get(request.set());
        Estimate estimate = request.estimate(engine).orElseThrow();
        return String.format(
                Locale.ROOT,
                "%s: %s of %,d x %,d, about %.1f s and %.2f GB of memory\n",
                Label.of(open.name()).text(),
                request.method().title(),
                open.check().usable().length,
                open.set().dimensions(),
                estimate.seconds(),
                estimate.bytes() / 1e9);
    }

    static String words(Engine engine, List<CutRequest> cuts) {
        StringBuilder words = new StringBuilder();
        for (CutRequest cut : cuts) {
            LinkageRequest tree = cut.tree();
            OpenSet open = engine.workspace().get(tree.set());
            int items = open.check().usable().length;
            DistanceStorage storage = LinkageEstimate.storage(items, tree.method(), tree.distance());
            LinkageEstimate estimate = LinkageEstimate.of(items, open.set().dimensions(), storage);
            words.append(String.format(
                    Locale.ROOT,
                    "%s: %s, %s of %s, distances stored: %s, %.2f GB of memory%n",
                    Label.of(open.name()).text(),
                    tree.words(),
                    Counts.of(items, "item"),
                    Counts.of(open.set().dimensions(), "dimension"),
                    storage.id(),
                    estimate.bytes() / 1e9));
        }
        return words.toString();
    }
}
