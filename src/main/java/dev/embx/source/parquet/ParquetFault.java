package dev.embx.source.parquet;

/** What is wrong with a Parquet file and what to do about it. Unchecked, for it may come from any depth of decoding. */
public final class ParquetFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String hint;

    /** Makes one with nothing to advise. */
    public ParquetFault(String reason) {
        this(reason, "");
    }

    /** Makes one with a reason and a hint; both may hold text of the file as it is. */
    public ParquetFault(String reason, String hint) {
        super(reason, null, false, false);
        this.hint = hint;
    }

    /** What to do about it; may be empty. */
    public String hint() {
        return hint;
    }

    /** The same fault with the place where it was found. */
    ParquetFault at(String place) {
        return new ParquetFault(getMessage() + " in " + place, hint);
    }
}
