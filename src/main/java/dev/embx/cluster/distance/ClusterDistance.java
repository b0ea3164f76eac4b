package dev.embx.cluster.distance;

import java.util.Locale;

/** The distance between two points that a clustering starts from. */
public enum ClusterDistance {
    /** 1 - cosine, clamped at 0: in 0..2. Not Euclidean; it is half the square of {@link #UNIT_EUCLIDEAN}. */
    COSINE("1 - cosine"),
    /** |x - y| */
    EUCLIDEAN("Euclidean distance"),
    /** |x/|x| - y/|y||: the Euclidean distance of the unit vectors, in 0..2. */
    UNIT_EUCLIDEAN("Euclidean distance of unit vectors");

    private final String text;

    ClusterDistance(String text) {
        this.text = text;
    }

    /** Its description in a few words: "1 - cosine". */
    public String text() {
        return text;
    }

    /** Whether centroids and Ward's sums of squares are meaningful for it. */
    public boolean isEuclidean() {
        return this != COSINE;
    }

    /** The name in commands and JSON: "unit-euclidean". */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
