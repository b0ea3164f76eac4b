package dev.embx.source;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.Ids;
import dev.embx.error.UserError;
import dev.embx.job.Progress;
import dev.embx.source.input.RegularFile;
import dev.embx.source.layout.Names;
import dev.embx.source.options.LoadOptions;
import dev.embx.source.table.Key;
import dev.embx.source.table.RatingCounts;
import dev.embx.source.table.Table;
import dev.embx.source.table.TableReader;
import dev.embx.source.table.TextFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Keeps the items that were asked for, in the order of each set's file, and reports those that a set has no vector for (the
 * right side of a left join).
 */
final class ItemSelection {
    private final Path file;
    private final List<String> requested;
    private final Map<String, List<String>> missing = new TreeMap<>();

    private ItemSelection(Path file, List<String> requested) {
        this.file = file;
        this.requested = requested;
    }

    /** Reads which items are wanted; {@code ids} has the name of the id column and the rule by which keys compare. */
    static ItemSelection read(LoadOptions options, Ids ids, Progress progress) throws IOException {
        if (options.choice().items().isPresent()) {
            Path file = options.choice().items().get();
            RegularFile.require(file);
            return new ItemSelection(file, items(file, ids));
        }
        Path file = options.choice().ratings().orElseThrow();
        RegularFile.require(file);
        String column = options.key().orElse(ids.name());
        return new ItemSelection(
                file,
                new RatingCounts(file, column, progress).top(options.choice().top()));
    }

    /** A table with the id column, or else one id a line. */
    private static List<String> items(Path file, Ids ids) throws IOException {
        Set<String> items = new LinkedHashSet<>();
        int column = Table.column(TableReader.header(file), ids.name());
        if (column >= 0) {
            for (String[] row : TableReader.read(file).rows()) {
                add(items, row[column]);
            }
        } else if (!TableReader.isLines(file)) {
            throw UserError.data("no column " + Names.clip(ids.name()), "name the id column as in the sets")
                    .in(file);
        } else {
            TextFile.read(file).text().lines().forEach(line -> add(items, line));
        }
        if (items.isEmpty()) {
            throw UserError.data("lists no items", "write one id per line, or a table with the column " + ids.name())
                    .in(file);
        }
        return List.copyOf(items);
    }

    private static void add(Set<String> items, String cell) {
        if (cell != null && !cell.isBlank()) {
            items.add(cell.strip());
        }
    }

    /** The set with the wanted items only. */
    EmbeddingSet apply(EmbeddingSet set) {
        Set<Object> wanted = new HashSet<>();
        requested.forEach(item -> wanted.add(Key.of(set.ids(), item)));
        Set<Object> found = new HashSet<>();
        int[] rows = new int[set.rows()];
        int count = 0;
        for (int row = 0; row < set.rows(); row++) {
            Object key = Key.of(set.ids(), row);
            if (wanted.contains(key)) {
                rows[count++] = row;
                found.add(key);
            }
        }
        if (count == 0) {
            throw UserError.data(
                            "none of its ids (first: " + Names.clip(requested.get(0)) + ") is in set " + set.name(),
                            set.rows() == 0
                                    ? "the set is empty"
                                    : "ids of the set look like "
                                            + Names.clip(set.ids().text(0)))
                    .in(file);
        }
        List<String> absent = new ArrayList<>(requested);
        absent.removeIf(item -> found.contains(Key.of(set.ids(), item)));
        missing.put(set.name(), absent);
        return set.select(Arrays.copyOf(rows, count));
    }

    /** What was asked for and what was missing in the sets so far. */
    Selection report() {
        return new Selection(file, requested, missing);
    }
}
