package dev.embx.analysis.neighbors;

import dev.embx.analysis.Engine;
import dev.embx.analysis.Request;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.job.Estimate;
import dev.embx.job.Progress;
import dev.embx.metrics.Metric;
import dev.embx.neighbors.GraphEstimate;
import dev.embx.neighbors.KNearestGraph;
import java.util.Optional;

/**
 * The nearest items of every item.
 *
 * @param set name of the set
 * @param metric how vectors are compared
 * @param k neighbors wanted of each, at least 1
 */
public record GraphRequest(String set, Metric metric, int k) implements Request<KNearestGraph> {

    @Override
    public String title() {
        return "finding all neighbors in " + set;
    }

    @Override
    public Optional<Estimate> cost(Engine engine) {
        EmbeddingSet items = engine.workspace().get(set).set();
        return Optional.of(GraphEstimate.of(items.rows(), items.dimensions(), k));
    }

    @Override
    public KNearestGraph compute(Engine engine, Progress progress) {
        return KNearestGraph.of(engine.workspace().get(set).set().vectors(), metric, k, progress);
    }
}
