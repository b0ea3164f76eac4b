package dev.embx.analysis.pairs;

import dev.embx.analysis.Engine;
import dev.embx.analysis.Request;
import dev.embx.job.Estimate;
import dev.embx.job.Progress;
import dev.embx.metrics.Metric;
import dev.embx.metrics.pairs.ExtremePairs;
import dev.embx.metrics.pairs.PairSearch;
import dev.embx.metrics.pairs.SimilarityHistogram;
import java.util.Optional;

/**
 * The histogram of similarities. The bins reach from -1 to 1 where the metric does, else from the least to the most similar
 * pair.
 *
 * @param query which pairs
 * @param bins number of bins, at least 1
 */
public record HistogramRequest(PairQuery query, int bins) implements Request<SimilarityHistogram> {

    @Override
    public String title() {
        return "computing the histogram of " + query.set() + " by " + query.words();
    }

    @Override
    public Optional<Estimate> cost(Engine engine) {
        return Optional.of(query.cost(engine, 1));
    }

    @Override
    public SimilarityHistogram compute(Engine engine, Progress progress) {
        return new PairSearch()
                .histogram(
                        query.vectors(engine),
                        query.metric(),
                        range(engine, progress),
                        query.filter(engine, progress),
                        progress);
    }

    private SimilarityHistogram.Range range(Engine engine, Progress progress) {
        if (query.metric() == Metric.COSINE || query.metric() == Metric.CORRELATION) {
            return SimilarityHistogram.Range.cosine(bins);
        }
        ExtremePairs ends = engine.solve(new PairsRequest(query, 1), progress);
        if (ends.most().size() == 0) {
            return SimilarityHistogram.Range.cosine(bins);
        }
        double low = ends.least().similarity()[0];
        double high = ends.most().similarity()[0];
        return new SimilarityHistogram.Range(low, high > low ? high : low + 1, bins);
    }
}
