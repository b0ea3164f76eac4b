package dev.embx.source.write;

/** A set that a form cannot hold: the message says which row, and what to take instead. */
public final class Unwritable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unwritable(String message) {
        super(message, null, false, false);
    }
}
