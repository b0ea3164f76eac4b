package dev.embx.cluster.distance;

import java.util.Locale;

/** The distance between two points that a clustering starts from. */
public enum ClusterDistance {
    /** 1 - cosine, clamped at 0: in 0..2. Not Euclidean; it is half the square of {@link #UNIT_EUCLIDEAN}. */
    COSINE,
    /** |x - y| */
    EUCLIDEAN,
    /** |x/|x| - y/|y||: the Euclidean distance of the unit vectors, in 0..2. */
    UNIT_EUCLIDEAN;

    /** The name in commands and JSON: "unit-euclidean". */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
