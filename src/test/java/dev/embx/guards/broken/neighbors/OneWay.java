package dev.embx.guards.broken.neighbors;

import dev.embx.guards.broken.cluster.OtherWay;

/** Breaks: no cycles. */
public interface OneWay {
    /** There. */
    OtherWay there();
}
