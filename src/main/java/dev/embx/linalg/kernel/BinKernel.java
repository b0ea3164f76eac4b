package dev.embx.linalg.kernel;

/** Counts scores by bin. All kernels count alike what they count. Stateless: any thread may use it. */
public interface BinKernel {

    /** Scores that are counted at once. */
    int width();

    /**
     * Counts scores, {@link #width} at a time, as long as all of them are surely in their bins.
     *
     * @param from the first score, {@code to} the one after the last
     * @return the first score not counted: fewer than {@code width()} are left, or one of the next {@code width()} is near an end
     *     of a bin
     */
    int count(float[] scores, int from, int to, BinCounts counts);
}
