package dev.embx.manifold.tsne;

/** Where the points of a map begin. */
public enum Initialization {
    /** On the first two principal components, the first with a standard deviation of 1e-4. */
    PCA,
    /** Normally distributed with a standard deviation of 1e-4. */
    RANDOM
}
