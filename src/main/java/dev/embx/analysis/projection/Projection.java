package dev.embx.analysis.projection;

import dev.embx.manifold.Layout;
import dev.embx.text.Decimals;
import java.util.Arrays;

/**
 * The usable rows of a set on a map.
 *
 * @param request how it was made
 * @param rows the set's row of each point, ascending
 * @param layout where the points lie
 * @param loss Kullback-Leibler divergence of t-SNE; NaN where there is none
 * @param explained share of the variance that a map by PCA shows; NaN of others
 * @param finished whether it is the finished map and not an intermediate state
 */
public record Projection(
        ProjectionRequest request, int[] rows, Layout layout, double loss, double explained, boolean finished) {

    /** The point of a row of the set; -1 where the row is not usable. */
    public int pointOfRow(int row) {
        return Math.max(-1, Arrays.binarySearch(rows, row));
    }

    /** How much of the variance a map by PCA shows, in words: {@code 97% of the variance}; 100% only where it is all. */
    public String varianceShown() {
        boolean line = Arrays.stream(layout.y()).allMatch(y -> y == 0);
        boolean point = line && Arrays.stream(layout.x()).allMatch(x -> x == 0);
        if (point) {
            return "no variance";
        }
        return Decimals.percentOfAll(explained) + " of the variance" + (line ? ", on one axis" : "");
    }

    /** Number of points. */
    public int size() {
        return rows.length;
    }
}
