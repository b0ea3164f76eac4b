package dev.embx.analysis.comparison;

import dev.embx.analysis.Engine;
import dev.embx.analysis.OpenSet;
import dev.embx.analysis.Request;
import dev.embx.analysis.Workspace;
import dev.embx.comparison.Comparison;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.job.Estimate;
import dev.embx.job.Progress;
import dev.embx.linalg.kernel.KernelSpeed;
import dev.embx.neighbors.GraphEstimate;
import dev.embx.text.Counts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All pairs of some sets side by side.
 *
 * @param sets their names
 * @param k neighbors per list, at least 1
 * @param clusters clusters of a cut, at least 1
 * @param kendall whether Kendall's correlation is wanted too
 */
public record ComparisonMatrixRequest(List<String> sets, int k, int clusters, boolean kendall)
        implements Request<ComparisonMatrix> {
    /** Seconds that the JVM takes to compile it. */
    private static final double COMPILING_SECONDS = 1.5;

    /** Processor seconds of a pair of sets per item, beside the graphs: permutations, sampled pairs, sums. */
    private static final double PAIR_ROW_SECONDS = 5e-5;

    /** Copies the list. */
    public ComparisonMatrixRequest {
        sets = List.copyOf(sets);
    }

    /** All sets of a workspace, with the usual numbers of neighbors and clusters. */
    public static ComparisonMatrixRequest all(Workspace workspace, boolean kendall) {
        return new ComparisonMatrixRequest(
                workspace.sets().stream().map(OpenSet::name).toList(),
                ComparisonRequest.NEIGHBORS,
                ComparisonRequest.CLUSTERS,
                kendall);
    }

    /** The request of one pair by the places of its sets. */
    public ComparisonRequest pair(int row, int column) {
        return new ComparisonRequest(
                sets.get(Math.min(row, column)), sets.get(Math.max(row, column)), k, clusters, kendall);
    }

    @Override
    public String title() {
        return "comparing " + Counts.of(sets.size(), "set");
    }

    @Override
    public Optional<Estimate> cost(Engine engine) {
        return Optional.of(cost(sets, k, engine));
    }

    /** A graph of each set, and for each pair the overlap with its permutations and the figures of the whole. */
    static Estimate cost(List<String> sets, int k, Engine engine) {
        long bytes = 0;
        double processorSeconds = 0;
        for (String name : sets) {
            EmbeddingSet items = engine.workspace().get(name).set();
            bytes += GraphEstimate.of(items.rows(), items.dimensions(), k).bytes();
            processorSeconds += GraphEstimate.processorSeconds(items.rows(), items.dimensions());
            processorSeconds += (sets.size() - 1) / 2.0 * items.rows() * PAIR_ROW_SECONDS;
        }
        return new Estimate(bytes, KernelSpeed.seconds(processorSeconds, COMPILING_SECONDS));
    }

    @Override
    public ComparisonMatrix compute(Engine engine, Progress progress) {
        List<Comparison> pairs = new ArrayList<>();
        for (int row = 1; row < sets.size(); row++) {
            for (int column = 0; column < row; column++) {
                pairs.add(engine.solve(pair(row, column), progress));
            }
        }
        return new ComparisonMatrix(sets, pairs);
    }
}
