package dev.embx.analysis;

import dev.embx.job.Progress;
import dev.embx.metrics.BlockMeans;

/**
 * The whole matrix of a set at once, as means of blocks.
 *
 * @param set name of the set
 * @param order order of the items
 * @param blocks blocks to a side, at least 1
 */
public record BlocksRequest(String set, ItemOrder order, int blocks) implements Request<BlockMeans> {

    @Override
    public String title() {
        return "fitting the matrix of " + set;
    }

    @Override
    public BlockMeans compute(Engine engine, Progress progress) {
        int[] rows = engine.solve(new OrderRequest(set, order), progress);
        return BlockMeans.of(engine.workspace().get(set).set().vectors(), rows, blocks, progress);
    }
}
