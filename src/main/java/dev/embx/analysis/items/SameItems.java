package dev.embx.analysis.items;

import dev.embx.analysis.RowSet;
import dev.embx.embedding.Ids;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The items of one set found again in another one by their ids.
 *
 * @param from ids of the first set
 * @param to ids of the other
 */
public record SameItems(Ids from, Ids to) {

    /** The row of the other set with the id of a row; -1 where there is none, or no row is meant. */
    public int row(int row) {
        if (row < 0) {
            return -1;
        }
        String id = from.text(row);
        if (row < to.size() && to.text(row).equals(id)) {
            return row;
        }
        return IntStream.range(0, to.size())
                .filter(other -> to.text(other).equals(id))
                .findFirst()
                .orElse(-1);
    }

    /** The rows of the other set with the ids of those selected, as far as there are any. */
    public RowSet rows(RowSet selected) {
        if (selected.isEmpty()) {
            return selected;
        }
        Map<String, Integer> rows = new HashMap<>();
        for (int row = to.size() - 1; row >= 0; row--) {
            rows.put(to.text(row), row);
        }
        return RowSet.of(
                selected.rows().mapToObj(from::text).filter(rows::containsKey).mapToInt(rows::get));
    }
}
