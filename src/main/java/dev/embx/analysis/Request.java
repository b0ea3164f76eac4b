package dev.embx.analysis;

import dev.embx.job.Estimate;
import dev.embx.job.Progress;
import java.util.Optional;

/**
 * A request to a workspace: a record that is the key of its result and knows how to compute it.
 *
 * @param <T> the result, immutable
 */
public interface Request<T> {

    /** The work in progress, for the status line: {@code ranking pairs of nn}. */
    String title();

    /** The cost, where it is worth knowing and known before; may take a few tens of milliseconds. */
    default Optional<Estimate> estimate(Engine engine) {
        return Optional.empty();
    }

    /** The cost, where it is known before, however small. */
    default Optional<Estimate> cost(Engine engine) {
        return estimate(engine);
    }

    /**
     * Computes the result. May ask the engine for other results that it builds on.
     *
     * @throws RuntimeException with a message for the user where it cannot be had
     */
    T compute(Engine engine, Progress progress);
}
