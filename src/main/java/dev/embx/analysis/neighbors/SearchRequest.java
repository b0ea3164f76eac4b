package dev.embx.analysis.neighbors;

import dev.embx.analysis.Engine;
import dev.embx.analysis.Request;
import dev.embx.job.Progress;
import dev.embx.metrics.Metric;
import dev.embx.neighbors.NeighborSearch;

/**
 * A search that is prepared once for many queries of one set.
 *
 * @param set name of the set
 * @param metric how vectors are compared
 */
public record SearchRequest(String set, Metric metric) implements Request<NeighborSearch> {

    @Override
    public String title() {
        return "indexing " + set;
    }

    @Override
    public NeighborSearch compute(Engine engine, Progress progress) {
        return NeighborSearch.of(engine.workspace().get(set).set().vectors(), metric);
    }
}
