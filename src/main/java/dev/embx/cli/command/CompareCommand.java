package dev.embx.cli.command;

import dev.embx.analysis.Engine;
import dev.embx.analysis.OpenSet;
import dev.embx.analysis.comparison.ComparisonMatrixRequest;
import dev.embx.analysis.comparison.ComparisonRequest;
import dev.embx.cli.options.Arguments;
import dev.embx.cli.output.Streams;
import dev.embx.comparison.Measure;
import dev.embx.error.UserError;
import dev.embx.export.exhibit.ComparisonExhibit;
import dev.embx.export.exhibit.ComparisonMatrixExhibit;
import dev.embx.export.exhibit.Exhibit;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code embx compare}: two sets side by side, or all pairs of sets. */
@Command(
        name = "compare",
        description = "compare sets A and B on their common items: agreement and moved items; without"
                + " A and B compare all sets")
public final class CompareCommand extends ExhibitCommand {

    @Option(
            names = {"-k", "--k"},
            paramLabel = "N",
            defaultValue = "10",
            description = "neighbors per item (default: 10)")
    private int neighbors;

    @Option(
            names = "--clusters",
            paramLabel = "N",
            defaultValue = "5",
            description = "clusters to cut both dendrograms into, for Fowlkes-Mallows (default: 5)")
    private int clusters;

    @Option(names = "--kendall", description = "compute Kendall's correlation too (slower than all other measures)")
    private boolean kendall;

    @Option(
            names = "--measure",
            paramLabel = "NAME",
            defaultValue = "recall",
            description = "what a picture of all sets shows: recall, jaccard, rank-biased, spearman, kendall, cka,"
                    + " cka-debiased, procrustes, angle, cophenetic, baker, fowlkes-mallows (default: recall)")
    private String measure;

    public CompareCommand(Streams streams) {
        super(streams, ComparisonExhibit.FORMATS);
    }

    @Override
    void check() {
        measure();
        Arguments.positive("--k", neighbors);
        Arguments.positive("--clusters", clusters);
        if (!load().sets().isEmpty() && load().sets().size() != 2) {
            throw UserError.usage("compare: expected two sets or none", "use PATH A B, or PATH alone for all sets");
        }
    }

    @Override
    Exhibit exhibit(Engine engine) {
        List<String> sets =
                engine.workspace().sets().stream().map(OpenSet::name).toList();
        boolean withKendall = kendall || measure() == Measure.KENDALL;
        if (!load().sets().isEmpty()) {
            return new ComparisonExhibit(
                    new ComparisonRequest(sets.get(0), sets.get(1), neighbors, clusters, withKendall));
        }
        if (sets.size() < 2) {
            throw UserError.usage(engine.workspace().title().text() + " has one set", "a comparison needs two");
        }
        return new ComparisonMatrixExhibit(
                new ComparisonMatrixRequest(sets, neighbors, clusters, withKendall), measure());
    }

    private Measure measure() {
        return Arguments.one("--measure", Measure.values(), Measure::id, measure);
    }
}
