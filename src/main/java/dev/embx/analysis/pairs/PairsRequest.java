package dev.embx.analysis.pairs;

import dev.embx.analysis.Engine;
import dev.embx.analysis.Request;
import dev.embx.job.Estimate;
import dev.embx.job.Progress;
import dev.embx.metrics.pairs.ExtremePairs;
import dev.embx.metrics.pairs.PairSearch;
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

    /** Pairs of each end that commands print by default. */
    public static final int PRINTED = 10;

    /** Fewer rows than this are ranked faster than the probe would estimate the time. */
    private static final int WORTH_ESTIMATING = 4_000;

    /** All pairs by cosine, as many as the explorer shows. */
    public static PairsRequest browsed(String set) {
        return new PairsRequest(PairQuery.cosine(set), BROWSED);
    }

    @Override
    public String title() {
        return "ranking the pairs of " + query.set() + " by " + query.words();
    }

    @Override
    public Optional<Estimate> cost(Engine engine) {
        return Optional.of(query.cost(engine, count));
    }

    @Override
    public Optional<Estimate> estimate(Engine engine) {
        boolean worth = query.vectors(engine).rows() >= WORTH_ESTIMATING;
        return worth ? cost(engine) : Optional.empty();
    }

    @Override
    public ExtremePairs compute(Engine engine, Progress progress) {
        return new PairSearch()
                .extremes(query.vectors(engine), query.metric(), count, query.filter(engine, progress), progress);
    }
}
