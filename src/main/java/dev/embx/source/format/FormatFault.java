package dev.embx.source.format;

/** What is wrong with a file: becomes one line for the user. */
public final class FormatFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String hint;

    FormatFault(String reason) {
        this(reason, "");
    }

    FormatFault(String reason, String hint) {
        super(reason, null, false, false);
        this.hint = hint;
    }

    /** What to do about it; empty where nothing can be done. */
    public String hint() {
        return hint;
    }
}
