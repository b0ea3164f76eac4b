package dev.embx.source.layout;

import dev.embx.error.UserError;
import dev.embx.source.format.ColumnarFile;
import dev.embx.source.options.LoadOptions;
import dev.embx.source.parquet.schema.Column;
import dev.embx.source.parquet.schema.Column.Shape;
import dev.embx.source.parquet.schema.ValueType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds ids, vectors and extra columns from a schema.
 *
 * <p>Vectors, where they are not given: the only column of lists of floats (else of integers); else the largest group of
 * columns whose names differ in a number only; else all columns of floats. Columns named like an id are never part of a
 * vector. Two columns of lists, or two groups of the same size, are for the user to choose from.
 *
 * <p>Ids, where they are not given: the first column with the best name ({@link Names#idRank}); else the column that pandas
 * marks as index; else the first column of the file if it holds whole numbers and is not named like a value or with a
 * number; else row numbers.
 */
public final class LayoutFinder {
    private final Path path;
    private final ColumnarFile file;
    private final List<Column> columns;
    private final String pandas;
    private final LoadOptions options;
    private final List<String> notes = new ArrayList<>();

    public LayoutFinder(Path path, ColumnarFile file, LoadOptions options) {
        this.path = path;
        this.file = file;
        this.columns = file.columns();
        this.pandas = file.pandas();
        this.options = options;
    }

    public Layout find() {
        List<Column> vectors = options.vectors().isEmpty() ? vectors() : given();
        requireDistinct(vectors);
        // By place and not in a set, since hashing a record for the first time is slow to start.
        boolean[] used = new boolean[columns.size()];
        vectors.forEach(column -> used[column.index()] = true);
        Optional<Column> id = id(used);
        id.ifPresent(column -> used[column.index()] = true);
        List<Column> extras = extras(used);
        return new Layout(id, vectors, extras, List.copyOf(notes));
    }

    /** Whether the file has anything that could be a vector, so that it is a set and not a table of labels. */
    public boolean hasVectors() {
        return columns.stream()
                        .anyMatch(c -> c.shape() == Shape.LIST && c.type().isNumber())
                || NumberedColumns.groups(dimensions()).stream().anyMatch(group -> group.size() > 1)
                || dimensions().stream().anyMatch(c -> c.type().isFloat());
    }

    private List<Column> vectors() {
        List<Column> lists = lists(true);
        if (lists.isEmpty() && !hasFloatGroup()) {
            lists = lists(false);
        }
        if (lists.size() > 1) {
            throw choice(lists.stream().map(Column::name).toList());
        }
        return lists.isEmpty() ? flat() : lists;
    }

    private List<Column> lists(boolean floats) {
        return columns.stream()
                .filter(c -> c.shape() == Shape.LIST
                        && (floats ? c.type().isFloat() : c.type().isInteger()))
                .toList();
    }

    private boolean hasFloatGroup() {
        return NumberedColumns.groups(dimensions()).stream().anyMatch(group -> group.size() > 1 && group.isFloat());
    }

    /** Flat columns of numbers that are not named like ids. */
    private List<Column> dimensions() {
        return columns.stream()
                .filter(c -> c.isPlain() && c.type().isNumber() && Names.idRank(c.name()) < 0)
                .toList();
    }

    private List<Column> flat() {
        List<Column> dimensions = dimensions();
        Optional<NumberedColumns> group = largestGroup(dimensions);
        if (group.isPresent()) {
            int gap = group.get().gap();
            if (gap >= 0) {
                notes.add("the vector columns " + Names.clip(group.get().prefix()) + "… have no number " + gap);
            }
            return group.get().columns();
        }
        List<Column> floats =
                dimensions.stream().filter(c -> c.type().isFloat()).toList();
        if (floats.isEmpty()) {
            throw none();
        }
        return floats;
    }

    private Optional<NumberedColumns> largestGroup(List<Column> dimensions) {
        List<NumberedColumns> largest = new ArrayList<>();
        for (NumberedColumns group : NumberedColumns.groups(dimensions)) {
            int order = largest.isEmpty() ? Integer.compare(group.size(), 1) : compare(group, largest.get(0));
            if (order > 0) {
                largest.clear();
            }
            if (order > 0 || (order == 0 && !largest.isEmpty())) {
                largest.add(group);
            }
        }
        if (largest.size() > 1) {
            throw choice(largest.stream().map(group -> group.prefix() + "*").toList());
        }
        return largest.stream().findFirst();
    }

    private static int compare(NumberedColumns a, NumberedColumns b) {
        int bySize = Integer.compare(a.size(), b.size());
        return bySize == 0 ? Boolean.compare(a.isFloat(), b.isFloat()) : bySize;
    }

    private UserError choice(List<String> names) {
        return UserError.data(
                        "several columns could be the vectors: " + Names.list(names),
                        "choose with --vectors " + Names.clip(names.get(0)))
                .choosing(names)
                .in(path);
    }

    private UserError none() {
        for (Column column : columns) {
            if (column.shape() == Shape.NESTED_LIST && column.type().isNumber()) {
                return UserError.data(
                                "column " + Names.clip(column.name()) + " has several vectors per row (list of lists)",
                                "write one vector per row")
                        .in(path);
            }
        }
        return UserError.data("no vectors found; columns: " + Names.describe(columns))
                .in(path);
    }

    private List<Column> given() {
        List<Column> found = new ArrayList<>();
        for (String wanted : options.vectors()) {
            int before = found.size();
            columns.stream().filter(column -> matches(column, wanted)).forEach(found::add);
            if (found.size() == before) {
                throw missing(wanted, "--vectors");
            }
        }
        if (!canBeVectors(found)) {
            requireNumbers(found);
            throw UserError.data(
                            "columns that cannot be vectors: " + Names.describe(found),
                            "name number columns, or one list column")
                    .in(path);
        }
        return found.size() == options.vectors().size() ? found : byNumber(found);
    }

    /** Names the first cell that makes a column one of text, where it holds numbers as well. */
    private void requireNumbers(List<Column> found) {
        for (Column column : found) {
            String stray = column.type() == ValueType.STRING ? file.stray(column) : "";
            if (!stray.isEmpty()) {
                throw UserError.data(stray, "leave " + Names.clip(column.name()) + " out of --vectors")
                        .in(path);
            }
        }
    }

    /** One column of lists of numbers, or flat columns of numbers. */
    private static boolean canBeVectors(List<Column> found) {
        boolean list = found.size() == 1 && found.get(0).shape() == Shape.LIST;
        return found.stream().allMatch(column -> column.type().isNumber() && (list || column.isPlain()));
    }

    private static boolean matches(Column column, String wanted) {
        if (wanted.endsWith("*")) {
            String prefix = wanted.substring(0, wanted.length() - 1);
            return column.isPlain() && column.type().isNumber() && column.name().startsWith(prefix);
        }
        return column.name().equals(wanted);
    }

    private static List<Column> byNumber(List<Column> found) {
        List<NumberedColumns> groups = NumberedColumns.groups(found);
        boolean one = groups.size() == 1 && groups.get(0).size() == found.size();
        return one ? groups.get(0).columns() : found;
    }

    private UserError missing(String name, String option) {
        return UserError.data("no column " + Names.clip(name) + " for " + option, "columns: " + Names.describe(columns))
                .in(path);
    }

    private void requireDistinct(List<Column> vectors) {
        Set<String> names = new HashSet<>();
        for (Column column : vectors) {
            if (!names.add(column.name())) {
                throw UserError.data(
                                "several columns have the name " + Names.clip(column.name()),
                                "write the file with distinct names")
                        .in(path);
            }
        }
    }

    private Optional<Column> id(boolean[] used) {
        List<Column> candidates = columns.stream()
                .filter(c -> c.isPlain() && !used[c.index()])
                .filter(c -> c.type().isNumber() || c.type() == ValueType.STRING)
                .toList();
        if (options.id().isPresent()) {
            String wanted = options.id().get();
            Optional<Column> named =
                    candidates.stream().filter(c -> c.name().equals(wanted)).findFirst();
            if (named.isEmpty()) {
                throw missing(wanted, "--id");
            }
            return named;
        }
        return byName(candidates)
                .or(() -> candidates.stream().filter(this::isIndex).findFirst())
                .or(() -> first(candidates));
    }

    private static Optional<Column> byName(List<Column> candidates) {
        for (int rank = 0; rank <= 2; rank++) {
            for (Column column : candidates) {
                if (Names.idRank(column.name()) == rank) {
                    return Optional.of(column);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isIndex(Column column) {
        return pandas.contains("\"index_columns\": [\"" + column.name() + "\"");
    }

    private static Optional<Column> first(List<Column> candidates) {
        return candidates.stream()
                .filter(c -> c.index() == 0 && c.type().isInteger() && !Names.isValue(c.name()))
                .filter(c -> !NumberedColumns.isNumbered(c.name()))
                .findFirst();
    }

    private List<Column> extras(boolean[] used) {
        List<Column> extras = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        for (Column column : columns) {
            if (used[column.index()]) {
                continue;
            }
            boolean readable = column.isPlain() && column.type() != ValueType.OTHER;
            if (!readable) {
                unread.add(column.name());
                continue;
            }
            extras.add(column);
            if (column.type().isFloat()) {
                numbers.add(column.name());
            }
        }
        note("number columns that are not part of the vectors: ", numbers);
        note("columns not read: ", unread);
        return List.copyOf(extras);
    }

    private void note(String text, List<String> names) {
        if (!names.isEmpty()) {
            notes.add(text + Names.list(names));
        }
    }
}
