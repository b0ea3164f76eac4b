package dev.embx.manifold.umap;

import dev.embx.error.UserError;

/**
 * How a map is made; names and defaults are those of McInnes's implementation.
 *
 * @param neighbors items around each that make up its surroundings, itself counted, at least 2; where there are not that many
 *     items, fewer count
 * @param minDist how near points may lie to each other on the map, 0..1
 * @param epochs times that each of the strongest edges pulls; 0 for "auto": 500, or 200 for more than 10,000 items
 * @param negativeSamples points that each pull pushes away
 * @param seed of the random numbers
 */
public record UmapOptions(int neighbors, double minDist, int epochs, int negativeSamples, long seed) {
    private static final int SMALL_SET = 10_000;

    /** The usual ones with a seed. */
    public static UmapOptions defaults(long seed) {
        return new UmapOptions(15, 0.1, 0, 5, seed);
    }

    /** Checks the ranges. */
    public UmapOptions {
        if (neighbors < 2 || !(minDist >= 0 && minDist <= 1) || epochs < 0 || negativeSamples < 0) {
            throw UserError.usage(
                    "UMAP needs at least 2 neighbors, a smallest distance of 0..1, and epochs and negative samples of"
                            + " at least 0",
                    "");
        }
    }

    /** The same with other numbers of neighbors and another smallest distance. */
    public UmapOptions with(int otherNeighbors, double otherMinDist) {
        return new UmapOptions(otherNeighbors, otherMinDist, epochs, negativeSamples, seed);
    }

    /** The number of neighbors that a number of items allows, the item itself included. */
    public int neighbors(int items) {
        return Math.min(neighbors, items);
    }

    /** The number of epochs for a number of items. */
    public int epochs(int items) {
        if (epochs > 0) {
            return epochs;
        }
        return items > SMALL_SET ? 200 : 500;
    }
}
