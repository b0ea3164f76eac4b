package dev.embx.tui.view.heatmap;

import dev.embx.analysis.cluster.Clustering;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.metrics.BlockMeans;
import dev.embx.metrics.Similarity;
import dev.embx.tui.widget.Scale;
import java.util.Optional;

/**
 * What is drawn of a matrix of similarities.
 *
 * @param items the set
 * @param rows the rows of the set in the order shown
 * @param similarity their similarities
 * @param means means of blocks, where the whole matrix is shown at once and they are known
 * @param clusters the clusters along the edges, where the order is by leaves
 * @param look how it is drawn
 * @param layout who has which cells
 * @param grid the cursor and the window
 */
record ShownMatrix(
        EmbeddingSet items,
        int[] rows,
        Similarity similarity,
        Optional<BlockMeans> means,
        Optional<? extends Clustering> clusters,
        Look look,
        HeatmapLayout layout,
        Grid grid) {

    /**
     * How a matrix is drawn.
     *
     * @param full whether both triangles are drawn
     * @param fit whether the whole matrix is shown at once
     * @param scale the values that have the ends of the ramp
     */
    record Look(boolean full, boolean fit, Scale scale) {}
}
