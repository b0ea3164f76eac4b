package dev.embx.manifold;

/** Follows a map while it is being made. Called from the thread that makes it. */
@FunctionalInterface
public interface LayoutListener {

    /** Follows nothing. */
    LayoutListener NONE = (iteration, iterations, loss, layout) -> {};

    /**
     * Receives a state of the map; called at most about ten times a second.
     *
     * @param iteration iterations done so far, from 1
     * @param iterations all iterations
     * @param loss the loss so far (t-SNE: the Kullback-Leibler divergence without exaggeration); NaN where not known
     * @param layout the map now: only for the time of the call, {@link Layout#copy} keeps it
     */
    void at(int iteration, int iterations, double loss, Layout layout);
}
