package dev.embx.embedding;

/**
 * The rows with the smallest and the largest id of a set; of equal ids the first row. Both 0 where there is no row.
 *
 * @param smallest row of the smallest id
 * @param largest row of the largest id
 */
public record IdRange(int smallest, int largest) {

    /** Looks at every id once. */
    public static IdRange of(Ids ids) {
        int low = 0;
        int high = 0;
        for (int row = 1; row < ids.size(); row++) {
            low = ids.compare(row, low) < 0 ? row : low;
            high = ids.compare(row, high) > 0 ? row : high;
        }
        return new IdRange(low, high);
    }
}
