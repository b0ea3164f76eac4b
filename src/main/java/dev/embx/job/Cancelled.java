package dev.embx.job;

/** Thrown out of a computation that is no longer wanted. */
public final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes one; it carries no stack trace, for it is no fault. */
    public Cancelled() {
        super("cancelled", null, false, false);
    }
}
