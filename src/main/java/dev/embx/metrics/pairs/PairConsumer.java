package dev.embx.metrics.pairs;

/** Takes pairs one by one. */
@FunctionalInterface
public interface PairConsumer {

    /** A pair, its later row first, and its similarity. */
    void accept(int row, int column, double similarity);
}
