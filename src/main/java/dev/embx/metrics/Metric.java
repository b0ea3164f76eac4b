package dev.embx.metrics;

import java.util.Locale;

/** How two vectors are compared. Larger always means more alike: Euclidean distance is ranked by its negative. */
public enum Metric {
    /** x.y / (|x| |y|), in -1..1. */
    COSINE,
    /** x.y */
    DOT,
    /** -|x - y| */
    EUCLIDEAN,
    /** Pearson's correlation of the two rows: the cosine of the rows less their means. */
    CORRELATION;

    /** The name in commands and JSON: "cosine". */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The next value; the first after the last. */
    public Metric next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
