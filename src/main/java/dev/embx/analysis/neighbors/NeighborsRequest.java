package dev.embx.analysis.neighbors;

import dev.embx.analysis.Engine;
import dev.embx.analysis.Request;
import dev.embx.job.Progress;
import dev.embx.metrics.Metric;
import dev.embx.neighbors.Neighbors;

/**
 * The nearest and the farthest items of one item.
 *
 * @param set name of the set
 * @param metric how vectors are compared
 * @param row the item
 * @param count items wanted of each end, at least 1
 */
public record NeighborsRequest(String set, Metric metric, int row, int count) implements Request<Neighbors> {
    /** Neighbors of each end that the explorer can scroll through. */
    public static final int BROWSED = 1_000;

    @Override
    public String title() {
        return "finding neighbors in " + set;
    }

    @Override
    public Neighbors compute(Engine engine, Progress progress) {
        return engine.solve(new SearchRequest(set, metric), progress).nearest(row, count);
    }
}
