package dev.embx.analysis.heatmap;

import dev.embx.analysis.Engine;
import dev.embx.analysis.Request;
import dev.embx.job.Progress;
import dev.embx.metrics.Metric;
import dev.embx.metrics.Similarities;
import dev.embx.metrics.Similarity;

/**
 * The similarity between any two rows of a set.
 *
 * @param set name of the set
 * @param metric how vectors are compared
 */
public record SimilarityRequest(String set, Metric metric) implements Request<Similarity> {

    @Override
    public String title() {
        return "preparing " + set;
    }

    @Override
    public Similarity compute(Engine engine, Progress progress) {
        return Similarities.of(engine.workspace().get(set).set().vectors(), metric);
    }
}
