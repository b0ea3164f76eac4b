package dev.embx.source.parquet.page;

/** Takes the pages of a column one after the other. */
@FunctionalInterface
public interface PageConsumer {

    /** Takes the next page; it is valid only during the call. */
    void accept(Page page);

    /** Receives the number of rows that are passed over, since none of them is wanted. */
    default void skip(long rows) {}
}
