package dev.embx.embedding;

import java.util.Arrays;
import java.util.Optional;

/**
 * One more column about a set's items, from the vector file or the label table: genres, a year, a rank.
 *
 * @param name the column's name
 * @param values one value per row of the set, {@code null} where there is none
 */
public record MetadataColumn(String name, String[] values) {

    /** The value of a row. */
    public Optional<String> value(int row) {
        return Optional.ofNullable(values[row]);
    }

    /** The values of the given rows, in the given order. */
    public MetadataColumn select(int[] rows) {
        return new MetadataColumn(
                name, Arrays.stream(rows).mapToObj(r -> values[r]).toArray(String[]::new));
    }
}
