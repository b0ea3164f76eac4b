package dev.embx.analysis;

import dev.embx.job.Progress;

/**
 * Something asked of a workspace: a record that is the key of its result and knows how to compute it.
 *
 * @param <T> the result, immutable
 */
public interface Request<T> {

    /** What is being done, for the status line: {@code ranking pairs of nn}. */
    String title();

    /**
     * Computes the result. May ask the engine for other results that it builds on.
     *
     * @throws RuntimeException with a message for the user where it cannot be had
     */
    T compute(Engine engine, Progress progress);
}
