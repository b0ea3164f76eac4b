package dev.embx.source;

import java.nio.file.Path;
import java.util.List;

/**
 * A table about items, all cells as text.
 *
 * @param file the file it was read from
 * @param columns names of the columns
 * @param rows one array a row, as long as {@code columns}; null where a row is too short or a value is missing
 * @param notes what a careful reader should know, each beginning with the file name
 */
record Table(Path file, List<String> columns, List<String[]> rows, List<String> notes) {

    /** The place of a column by its name, or else by its name in any case, or else -1. */
    int column(String name) {
        return column(columns, name);
    }

    static int column(List<String> columns, String name) {
        int exact = columns.indexOf(name);
        for (int i = 0; exact < 0 && i < columns.size(); i++) {
            if (columns.get(i).equalsIgnoreCase(name)) {
                return i;
            }
        }
        return exact;
    }

    /** The column that labels items best: by its name ({@link Names#labelRank}), or else the first one of text; or -1. */
    int labelColumn(int key) {
        int best = bestLabel(columns, key);
        for (int i = 0; best < 0 && i < columns.size(); i++) {
            if (i != key && holdsText(i)) {
                return i;
            }
        }
        return best;
    }

    static int bestLabel(List<String> columns, int key) {
        int best = -1;
        for (int i = 0; i < columns.size(); i++) {
            int rank = i == key ? -1 : Names.labelRank(columns.get(i));
            if (rank >= 0 && (best < 0 || rank < Names.labelRank(columns.get(best)))) {
                best = i;
            }
        }
        return best;
    }

    private boolean holdsText(int column) {
        for (String[] row : rows.subList(0, Math.min(100, rows.size()))) {
            String cell = row[column];
            if (cell != null && !cell.isBlank() && Key.number(cell) == null) {
                return true;
            }
        }
        return false;
    }
}
