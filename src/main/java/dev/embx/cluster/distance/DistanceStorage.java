package dev.embx.cluster.distance;

import java.util.Locale;

/** How the distances between clusters are kept while they merge. */
public enum DistanceStorage {
    /** Each pair once in float64: SciPy's answers to the last bits, ties included. 8 bytes per pair. */
    FLOAT64,
    /** Each pair once in float32: heights to about 1e-6 of the greatest, ties may fall otherwise. 4 bytes per pair. */
    FLOAT32,
    /** Not at all: computed from the points (single linkage) or from the centroids (Ward on Euclidean distances). */
    NONE;

    /** The name in commands and JSON: "float64". */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Bytes for the distances of a number of points. */
    public long bytes(int points) {
        long pairs = (long) points * (points - 1) / 2;
        return switch (this) {
            case FLOAT64 -> 8 * pairs;
            case FLOAT32 -> 4 * pairs;
            case NONE -> 0;
        };
    }
}
