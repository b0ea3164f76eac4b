package dev.embx.source.table;

import dev.embx.source.layout.Names;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A table about items, all cells as text.
 *
 * @param file the file it was read from
 * @param columns names of the columns
 * @param rows one array a row, as long as {@code columns}; null where a row is too short or a value is missing
 * @param notes what a careful reader should know, each beginning with the file name
 */
public record Table(Path file, List<String> columns, List<String[]> rows, List<String> notes) {
    private static final int SAMPLE = 100;

    /** What may follow the column {@code set} in a result that embx wrote. */
    private static final Set<String> RESULTS = Set.of("method", "metric", "figure", "expression", "from");

    /** The first columns of a comparison of two sets that embx wrote. */
    private static final List<String> COMPARISON = List.of("a", "b", "id", "label", "shared");

    /**
     * Whether it is a result that embx wrote, by its header: such a table names the set it was made of, and its labels and ids are
     * of neighbors, pairs or clusters.
     */
    public boolean isResult() {
        boolean named = columns.size() > 1 && columns.get(0).equals("set") && RESULTS.contains(columns.get(1));
        return named
                || (columns.size() > COMPARISON.size()
                        && columns.subList(0, COMPARISON.size()).equals(COMPARISON));
    }

    /** The place of a column by its name, or else by its name in any case, or else -1. */
    public int column(String name) {
        return column(columns, name);
    }

    public static int column(List<String> columns, String name) {
        int exact = columns.indexOf(name);
        for (int i = 0; exact < 0 && i < columns.size(); i++) {
            if (columns.get(i).equalsIgnoreCase(name)) {
                return i;
            }
        }
        return exact;
    }

    /**
     * The column that labels items best: one of text by its name ({@link Names#labelRank}), or else the first one of text, or
     * else by its name alone; or -1.
     */
    public int labelColumn(int key) {
        List<String> texts = new ArrayList<>(columns);
        int first = -1;
        for (int i = columns.size() - 1; i >= 0; i--) {
            boolean text = i != key && isText(cells(i));
            first = text ? i : first;
            texts.set(i, text ? columns.get(i) : "");
        }
        int named = bestLabel(texts, key);
        if (named >= 0) {
            return named;
        }
        return first >= 0 ? first : bestLabel(columns, key);
    }

    /** The column with the best name for a label among all but the key; or -1. */
    public static int bestLabel(List<String> columns, int key) {
        int best = -1;
        for (int i = 0; i < columns.size(); i++) {
            int rank = i == key ? -1 : Names.labelRank(columns.get(i));
            if (rank >= 0 && (best < 0 || rank < Names.labelRank(columns.get(best)))) {
                best = i;
            }
        }
        return best;
    }

    private List<String> cells(int column) {
        List<String> cells = new ArrayList<>();
        for (String[] row : rows.subList(0, Math.min(SAMPLE, rows.size()))) {
            cells.add(row[column]);
        }
        return cells;
    }

    /** Whether a cell among the first ones is neither empty nor a number. */
    public static boolean isText(List<String> cells) {
        for (String cell : cells.subList(0, Math.min(SAMPLE, cells.size()))) {
            if (cell != null && !cell.isBlank() && Key.number(cell) == null) {
                return true;
            }
        }
        return false;
    }
}
