package dev.embx.comparison;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.Ids;
import dev.embx.embedding.RowCheck;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The items that two sets have in common, matched by the text of their ids: 1, 1.0 and "1" are one key. Of rows with equal ids
 * the first counts.
 *
 * @param rowsA the rows of the first set that are compared, ascending: common, and usable in both
 * @param rowsB their rows in the second set
 * @param common keys that both sets have
 * @param onlyA keys that only the first has
 * @param onlyB keys that only the second has
 */
public record CommonItems(int[] rowsA, int[] rowsB, int common, int onlyA, int onlyB) {

    /** Matches two sets; rows that fail the checks are counted in {@link #unusable}. */
    public static CommonItems of(EmbeddingSet a, RowCheck checkA, EmbeddingSet b, RowCheck checkB) {
        Map<String, Integer> rowByKeyA = firstRows(a.ids());
        Map<String, Integer> rowByKeyB = firstRows(b.ids());
        int[] rowsA = new int[rowByKeyA.size()];
        int[] rowsB = new int[rowsA.length];
        int common = 0;
        int compared = 0;
        for (int row = 0; row < a.rows(); row++) {
            String key = a.ids().text(row);
            Integer other = rowByKeyB.get(key);
            if (other == null || rowByKeyA.get(key) != row) {
                continue;
            }
            common++;
            if (has(checkA, row) && has(checkB, other)) {
                rowsA[compared] = row;
                rowsB[compared++] = other;
            }
        }
        return new CommonItems(
                Arrays.copyOf(rowsA, compared),
                Arrays.copyOf(rowsB, compared),
                common,
                rowByKeyA.size() - common,
                rowByKeyB.size() - common);
    }

    private static boolean has(RowCheck check, int row) {
        return Arrays.binarySearch(check.usable(), row) >= 0;
    }

    private static Map<String, Integer> firstRows(Ids ids) {
        Map<String, Integer> rows = new HashMap<>(ids.size() * 2);
        for (int row = 0; row < ids.size(); row++) {
            rows.putIfAbsent(ids.text(row), row);
        }
        return rows;
    }

    /** Number of items that are compared. */
    public int size() {
        return rowsA.length;
    }

    /** Common items that are left out since their vector in one of the sets is zero or not finite. */
    public int unusable() {
        return common - size();
    }

    /** The place of a row of the first set among the compared items; -1 where it is none. */
    public int placeOfRowA(int row) {
        return Math.max(-1, Arrays.binarySearch(rowsA, row));
    }
}
