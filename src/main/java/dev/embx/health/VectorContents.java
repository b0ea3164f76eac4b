package dev.embx.health;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.RowCheck;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The parts of a set that can be measured, and those that cannot.
 *
 * @param rows vectors of the set
 * @param check those that cannot be compared
 * @param repeated rows whose id an earlier row had already
 * @param columns columns without information
 */
public record VectorContents(int rows, RowCheck check, int[] repeated, Columns columns) {

    static VectorContents of(EmbeddingSet set, RowCheck check) {
        Set<Object> seen = new HashSet<>();
        int[] repeated = check.duplicateIds() == 0
                ? new int[0]
                : IntStream.range(0, set.rows())
                        .filter(row -> !seen.add(set.ids().value(row)))
                        .toArray();
        return new VectorContents(set.rows(), check, repeated, Columns.of(set.vectors()));
    }
}
