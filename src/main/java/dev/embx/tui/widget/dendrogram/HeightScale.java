package dev.embx.tui.widget.dendrogram;

import dev.embx.cluster.Dendrogram;

/**
 * Where heights of a tree stand between its leaves and its root.
 *
 * @param least the height at the left edge of a logarithmic scale
 * @param maximum the height at the right edge
 * @param logarithmic whether equal ratios, not equal differences, are equally wide
 */
public record HeightScale(double least, double maximum, boolean logarithmic) {
    /** What a logarithmic scale spans at most: below it, heights are often nothing but rounding. */
    private static final double WIDEST = 10_000;

    /** The scale of a tree; linear where there are no two different heights for a logarithm. */
    public static HeightScale of(Dendrogram tree, boolean logarithmic) {
        double maximum = tree.maximumHeight();
        double least = maximum;
        for (double height : tree.linkage().height()) {
            least = height >= maximum / WIDEST ? Math.min(least, height) : least;
        }
        return new HeightScale(least, maximum, logarithmic && least > 0 && least < maximum);
    }

    /** The place of a height, 0 (the leaves) to 1 (the root). */
    public double fraction(double height) {
        if (!logarithmic) {
            return maximum > 0 ? height / maximum : 1;
        }
        return height <= least ? 0 : Math.log(height / least) / Math.log(maximum / least);
    }
}
