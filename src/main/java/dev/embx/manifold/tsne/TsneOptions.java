package dev.embx.manifold.tsne;

import dev.embx.error.UserError;

/**
 * How a map is made; names and defaults are scikit-learn's.
 *
 * @param perplexity how many neighbors count, at least 1; where there are not that many items, fewer count
 * @param earlyExaggeration factor of the attraction in the first 250 iterations, at least 1
 * @param learningRate length of a step; 0 for "auto": items / earlyExaggeration / 4, at least 50
 * @param maxIterations iterations, at least 250
 * @param initialization where the points begin
 * @param seed of the random numbers of {@link Initialization#RANDOM}
 */
public record TsneOptions(
        double perplexity,
        double earlyExaggeration,
        double learningRate,
        int maxIterations,
        Initialization initialization,
        long seed) {
    /** Iterations with exaggerated attraction. */
    public static final int EXPLORATION = 250;

    private static final double SMALLEST_RATE = 50;

    /** scikit-learn's defaults with a seed. */
    public static TsneOptions defaults(long seed) {
        return new TsneOptions(30, 12, 0, 1000, Initialization.PCA, seed);
    }

    /** Checks the ranges. */
    public TsneOptions {
        boolean numbers =
                isNumberFrom(perplexity, 1) && isNumberFrom(earlyExaggeration, 1) && isNumberFrom(learningRate, 0);
        if (!numbers || maxIterations < EXPLORATION) {
            throw UserError.usage(
                    "t-SNE needs a finite perplexity and an early exaggeration of at least 1, a learning rate above 0 and at"
                            + " least " + EXPLORATION + " iterations",
                    "");
        }
    }

    private static boolean isNumberFrom(double value, double least) {
        return value >= least && Double.isFinite(value);
    }

    /** The same with another perplexity. */
    public TsneOptions withPerplexity(double other) {
        return new TsneOptions(other, earlyExaggeration, learningRate, maxIterations, initialization, seed);
    }

    /** The largest perplexity that a number of items allows: each has one neighbor fewer than there are items. */
    public double perplexity(int items) {
        return Math.max(1, Math.min(perplexity, items - 1.0));
    }

    /** The length of a step for a number of items. */
    public double rate(int items) {
        return learningRate > 0 ? learningRate : Math.max(items / earlyExaggeration / 4, SMALLEST_RATE);
    }
}
