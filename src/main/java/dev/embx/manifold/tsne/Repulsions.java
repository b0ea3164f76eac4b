package dev.embx.manifold.tsne;

/** Chooses how repulsion is computed. */
final class Repulsions {
    /** From here on a grid takes less time than all pairs. */
    static final int GRID_FROM = 5000;

    private Repulsions() {}

    static Repulsion forItems(int items, int threads) {
        return items < GRID_FROM ? new ExactRepulsion(threads) : new GridRepulsion(items, threads);
    }
}
