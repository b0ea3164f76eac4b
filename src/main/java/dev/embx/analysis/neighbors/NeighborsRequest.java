package dev.embx.analysis.neighbors;

import dev.embx.analysis.Engine;
import dev.embx.analysis.Request;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.job.Estimate;
import dev.embx.job.Progress;
import dev.embx.metrics.Metric;
import dev.embx.neighbors.Neighbors;
import java.util.Optional;

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

    /** Scores in float32 and their order. */
    private static final int BYTES_PER_ROW = 12;
    /** Rows are read from memory once, and packed before the first question. */
    private static final double PRODUCT_SECONDS = 2e-9;

    @Override
    public String title() {
        return "finding neighbors in " + set;
    }

    @Override
    public Optional<Estimate> cost(Engine engine) {
        EmbeddingSet items = engine.workspace().get(set).set();
        double products = (double) items.rows() * items.dimensions();
        return Optional.of(new Estimate((long) items.rows() * BYTES_PER_ROW, products * PRODUCT_SECONDS));
    }

    @Override
    public Neighbors compute(Engine engine, Progress progress) {
        return engine.solve(new SearchRequest(set, metric), progress).nearest(row, count);
    }
}
