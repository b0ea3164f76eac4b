package dev.embx.guards.broken.cluster;

import dev.embx.guards.broken.neighbors.OneWay;

/** Breaks: no cycles. */
public interface OtherWay {
    /** And back. */
    OneWay back();
}
