package dev.embx.job;

/**
 * Receives the progress of a long computation and can cancel it. Implementations are safe to call from any thread.
 *
 * <p>A computation calls {@link #advance} at least every 50 ms; that call is also where a cancelled one stops.
 */
@FunctionalInterface
public interface Progress {

    /** Progress that is shown nowhere and never cancelled. No lambda: JDK 25 keeps none of an interface's in its archive. */
    Progress NONE = new Progress() {
        @Override
        public void advance(long done, long total) {
            // Nothing shows it.
        }
    };

    /**
     * Reports how much work is done.
     *
     * @param done units finished so far, 0..total
     * @param total all units; 0 where it is not known
     * @throws Cancelled when the work is no longer wanted
     */
    void advance(long done, long total);

    /**
     * Shows what the result looks like so far; the next {@link #advance} may carry it to a screen.
     *
     * @param sketch of the same type as the result, immutable
     */
    default void show(Object sketch) {}
}
