package dev.embx.job;

/** Thrown out of a computation that is no longer wanted. */
public final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Carries no stack trace, since cancellation is not an error. */
    public Cancelled() {
        super("cancelled", null, false, false);
    }
}
