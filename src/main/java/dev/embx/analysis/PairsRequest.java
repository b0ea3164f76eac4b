package dev.embx.analysis;

import dev.embx.job.Estimate;
import dev.embx.job.Progress;
import dev.embx.metrics.ExtremePairs;
import dev.embx.metrics.PairSearch;
import java.util.Optional;

/**
 * The most and the least similar pairs of a set.
 *
 * @param query which pairs
 * @param count pairs wanted of each end, at least 1
 */
public record PairsRequest(PairQuery query, int count) implements Request<ExtremePairs> {
    /** Pairs of each end that the explorer can scroll through. */
    public static final int BROWSED = 100_000;

    /** All pairs by cosine, as many as the explorer shows. */
    public static PairsRequest browsed(String set) {
        return new PairsRequest(PairQuery.cosine(set), BROWSED);
    }

    @Override
    public String title() {
        return "ranking the pairs of " + query.set() + " by " + query.words();
    }

    @Override
    public Optional<Estimate> estimate(Engine engine) {
        return Optional.of(new PairSearch().estimate(query.vectors(engine), query.metric(), count));
    }

    @Override
    public ExtremePairs compute(Engine engine, Progress progress) {
        return new PairSearch()
                .extremes(query.vectors(engine), query.metric(), count, query.filter(engine, progress), progress);
    }
}
