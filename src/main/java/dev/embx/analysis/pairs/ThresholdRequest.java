package dev.embx.analysis.pairs;

import dev.embx.analysis.Engine;
import dev.embx.analysis.Request;
import dev.embx.job.Estimate;
import dev.embx.job.Progress;
import dev.embx.metrics.pairs.PairSearch;
import dev.embx.metrics.pairs.ThresholdPairs;
import java.util.Optional;

/**
 * All pairs beyond a similarity.
 *
 * @param query which pairs
 * @param threshold the limit, and how many pairs are kept
 */
public record ThresholdRequest(PairQuery query, ThresholdPairs.Threshold threshold) implements Request<ThresholdPairs> {

    @Override
    public String title() {
        return "finding pairs of " + query.set() + " by " + query.words();
    }

    @Override
    public Optional<Estimate> cost(Engine engine) {
        return Optional.of(query.cost(engine, threshold.limit()));
    }

    @Override
    public ThresholdPairs compute(Engine engine, Progress progress) {
        return new PairSearch()
                .beyond(query.vectors(engine), query.metric(), threshold, query.filter(engine, progress), progress);
    }
}
