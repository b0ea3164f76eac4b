package dev.embx.analysis.heatmap;

import dev.embx.analysis.Engine;
import dev.embx.analysis.Request;
import dev.embx.job.Progress;
import dev.embx.metrics.BlockMeans;

/**
 * The whole matrix of a set at once, as means of blocks.
 *
 * @param order the items in their order
 * @param blocks blocks to a side, at least 1
 */
public record BlocksRequest(OrderRequest order, int blocks) implements Request<BlockMeans> {

    @Override
    public String title() {
        return "computing the heatmap of " + order.set();
    }

    @Override
    public BlockMeans compute(Engine engine, Progress progress) {
        int[] rows = engine.solve(order, progress);
        return BlockMeans.of(engine.workspace().get(order.set()).set().vectors(), rows, blocks, progress);
    }
}
