package dev.embx.export.file;

/** An export that cannot be made. The message is one line for the user: what, where, and what to do. */
public final class ExportFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes one of a message that may be shown as it is. */
    public ExportFailed(String message) {
        super(message);
    }

    /** Likewise, with the fault behind it. */
    public ExportFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
