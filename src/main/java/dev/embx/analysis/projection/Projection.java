package dev.embx.analysis.projection;

import dev.embx.manifold.Layout;
import java.util.Arrays;

/**
 * The usable rows of a set on a map.
 *
 * @param request how it was made
 * @param rows the set's row of each point, ascending
 * @param layout where the points lie
 * @param loss Kullback-Leibler divergence of t-SNE; NaN where there is none
 * @param explained share of the variance that a map by PCA shows; NaN of others
 * @param finished whether it is the map and not a state on the way to it
 */
public record Projection(
        ProjectionRequest request, int[] rows, Layout layout, double loss, double explained, boolean finished) {

    /** The point of a row of the set; -1 where the row is not usable. */
    public int pointOfRow(int row) {
        return Math.max(-1, Arrays.binarySearch(rows, row));
    }

    /** Number of points. */
    public int size() {
        return rows.length;
    }
}
