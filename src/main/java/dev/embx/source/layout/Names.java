package dev.embx.source.layout;

import dev.embx.source.parquet.schema.Column;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a column's name says about its content, by written rules, and how messages list names. */
public final class Names {
    private static final int LONGEST = 60;
    private static final int LONGEST_LIST = 200;

    private static final Set<String> KEYS = Set.of("uuid", "guid", "key", "word", "token", "term", "item", "code");
    private static final Set<String> ROW_KEYS = Set.of("index", "__index_level_0__", "unnamed: 0", "");

    /** Names of columns that label items, the better ones first. */
    private static final List<String> LABELS =
            List.of("title", "name", "label", "word", "token", "term", "text", "caption", "description", "sentence");

    /** Names of first columns that hold a value although they are whole numbers. */
    private static final Set<String> VALUES =
            Set.of("label", "class", "cluster", "target", "year", "count", "rank", "rating", "score", "length", "y");

    private Names() {}

    /**
     * How well a name suits an id, 0 best: 0 for "id" and what ends in "Id", "ID" or a separate "id" (movieId, doc_id), 1 for
     * words such as key, uuid or word, 2 for the index that pandas leaves behind, -1 for any other name.
     */
    static int idRank(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (endsInId(name, lower)) {
            return 0;
        }
        if (KEYS.contains(lower)) {
            return 1;
        }
        return ROW_KEYS.contains(lower) ? 2 : -1;
    }

    private static boolean endsInId(String name, String lower) {
        if (!lower.endsWith("id")) {
            return false;
        }
        int start = name.length() - 2;
        boolean apart = start == 0 || !Character.isLetter(name.charAt(start - 1));
        return apart || (name.charAt(start) == 'I' && Character.isLowerCase(name.charAt(start - 1)));
    }

    /** How well a name suits a label, 0 best; -1 for any other name. */
    public static int labelRank(String name) {
        return LABELS.indexOf(name.toLowerCase(Locale.ROOT));
    }

    /** Whether a name speaks of a value rather than of an id. */
    static boolean isValue(String name) {
        return VALUES.contains(name.toLowerCase(Locale.ROOT));
    }

    /** A name, cut where it is too long for a message. */
    public static String clip(String name) {
        return clip(name, LONGEST);
    }

    private static String clip(String name, int longest) {
        return name.length() <= longest ? name : name.substring(0, longest - 1) + "…";
    }

    /** Names in one line: {@code a, b, c and 7 more}. */
    public static String list(List<String> names) {
        StringBuilder line = new StringBuilder();
        int shown = 0;
        while (shown < names.size() && line.length() < LONGEST_LIST) {
            line.append(shown == 0 ? "" : ", ").append(clip(names.get(shown), 2 * LONGEST));
            shown++;
        }
        return shown == names.size() ? line.toString() : line + " and " + (names.size() - shown) + " more";
    }

    /** Columns with their types in one line: {@code title string, year int32}; top names once. */
    static String describe(List<Column> columns) {
        Set<String> distinct = new LinkedHashSet<>();
        for (Column column : columns) {
            distinct.add(clip(column.name()) + " " + column.typeName());
        }
        return distinct.isEmpty() ? "none" : list(List.copyOf(distinct));
    }
}
