package dev.embx.manifold.tsne.repulsion;

/** Chooses how repulsion is computed. */
public final class Repulsions {
    /** From here on a grid takes less time than all pairs. */
    public static final int GRID_FROM = 2500;

    /** Below, float64 takes no time worth saving. */
    private static final int SINGLE_FROM = 500;

    /** Up to here a map is judged by all pairs, in less than a second. */
    private static final int JUDGED_EXACTLY = 20_000;

    private Repulsions() {}

    /** For the steps of a descent. */
    public static Repulsion forItems(int items, int threads) {
        if (items >= GRID_FROM) {
            return new GridRepulsion(items, threads);
        }
        return items < SINGLE_FROM ? new ExactRepulsion(threads) : new SingleRepulsion(items, threads);
    }

    /** For the figure of the finished map. */
    public static Repulsion forResult(int items, int threads) {
        return items <= JUDGED_EXACTLY ? new ExactRepulsion(threads) : new GridRepulsion(items, threads);
    }
}
