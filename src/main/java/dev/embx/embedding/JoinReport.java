package dev.embx.embedding;

/**
 * The result of joining a table of labels to a set by key.
 *
 * @param table file name of the table; empty where there is none and ids stand in for labels
 * @param key the column joined on
 * @param label the column that gives the labels; empty where there is none
 * @param matched items of the set that found their row
 * @param unlabeled items of the set without a row in the table
 * @param unused keys of the table without an item in the set
 * @param duplicateKeys rows of the table whose key an earlier row had already; the first row counts
 */
public record JoinReport(
        String table, String key, String label, int matched, int unlabeled, int unused, int duplicateKeys) {

    /** The report where no table was joined. */
    public static JoinReport none(int items) {
        return new JoinReport("", "", "", 0, items, 0, 0);
    }

    /** Whether a table was joined. */
    public boolean joined() {
        return !table.isEmpty();
    }
}
