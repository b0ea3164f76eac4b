package dev.embx.cluster.linkage;

/**
 * A hierarchical clustering of {@code n} leaves in SciPy's form: merge {@code m} joins the clusters {@code left[m] <
 * right[m]} at {@code height[m]} into cluster {@code n + m} of {@code size[m]} leaves; numbers below {@code n} are leaves.
 *
 * @param left smaller number of the two clusters of each merge
 * @param right larger number
 * @param height distance at which they merge, never NaN
 * @param size leaves below the merge
 */
public record Linkage(int[] left, int[] right, double[] height, int[] size) {

    /** Number of merges: leaves - 1 (0 for one leaf). */
    public int merges() {
        return height.length;
    }

    /** Number of leaves. */
    public int leaves() {
        return height.length + 1;
    }
}
