package dev.embx.analysis;

import dev.embx.job.Progress;
import dev.embx.metrics.ExtremePairs;
import dev.embx.metrics.Metric;
import dev.embx.metrics.PairFilter;
import dev.embx.metrics.PairSearch;

/**
 * The most and the least similar pairs of a set.
 *
 * @param set name of the set
 * @param metric how vectors are compared
 * @param count pairs wanted of each end, at least 1
 */
public record PairsRequest(String set, Metric metric, int count) implements Request<ExtremePairs> {
    /** Pairs of each end that the explorer can scroll through. */
    public static final int BROWSED = 100_000;

    @Override
    public String title() {
        return "ranking the pairs of " + set;
    }

    @Override
    public ExtremePairs compute(Engine engine, Progress progress) {
        return new PairSearch()
                .extremes(engine.workspace().get(set).set().vectors(), metric, count, PairFilter.all(), progress);
    }
}
