package dev.embx.source.labels;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.Ids;
import dev.embx.embedding.JoinReport;
import dev.embx.embedding.MetadataColumn;
import dev.embx.embedding.Origin;
import dev.embx.source.set.SetReader;
import dev.embx.source.table.Key;
import dev.embx.source.table.Table;
import dev.embx.text.Label;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Joins a table to a set by key, never by row order. The first row of a key counts. An item without a row, or with an empty
 * cell, is labeled by its id.
 */
final class LabelJoin {
    private final SetReader.Contents set;
    private final Table table;
    private final int key;
    private final int label;
    private final Map<Object, Integer> firstRow = new HashMap<>();
    private final int[] nextRow;

    LabelJoin(SetReader.Contents set, Table table, int key, int label) {
        this.set = set;
        this.table = table;
        this.key = key;
        this.label = label;
        this.nextRow = new int[set.ids().size()];
        index();
    }

    /** Chains rows of one id, so that each of them gets its label. */
    private void index() {
        Ids ids = set.ids();
        for (int row = ids.size() - 1; row >= 0; row--) {
            Integer later = firstRow.put(Key.of(ids, row), row);
            nextRow[row] = later == null ? -1 : later;
        }
    }

    /** The set with labels and the table's other columns. */
    EmbeddingSet join(String name) {
        String[][] rowOf = new String[set.ids().size()][];
        Set<Object> seen = new HashSet<>();
        int unused = 0;
        int duplicates = 0;
        for (String[] cells : table.rows()) {
            Object cellKey = cells[key] == null ? "" : Key.of(set.ids(), cells[key]);
            if (!seen.add(cellKey)) {
                duplicates++;
            } else if (!give(cells, cellKey, rowOf)) {
                unused++;
            }
        }
        int matched = (int) Arrays.stream(rowOf).filter(row -> row != null).count();
        String tableName = Label.of(table.file().getFileName().toString()).text();
        JoinReport report = new JoinReport(
                tableName,
                table.columns().get(key),
                label < 0 ? "" : table.columns().get(label),
                matched,
                rowOf.length - matched,
                unused,
                duplicates);
        return set(name, rowOf, report);
    }

    private boolean give(String[] cells, Object cellKey, String[][] rowOf) {
        int row = firstRow.getOrDefault(cellKey, -1);
        boolean found = row >= 0;
        while (row >= 0) {
            rowOf[row] = cells;
            row = nextRow[row];
        }
        return found;
    }

    private EmbeddingSet set(String name, String[][] rowOf, JoinReport report) {
        Label[] labels = new Label[rowOf.length];
        for (int row = 0; row < labels.length; row++) {
            String cell = rowOf[row] == null || label < 0 ? null : rowOf[row][label];
            labels[row] = Label.of(cell == null || cell.isEmpty() ? InlineLabels.ofId(set.ids(), row) : cell);
        }
        List<String> notes = new ArrayList<>(set.origin().notes());
        notes.addAll(table.notes());
        if (report.matched() == 0 && labels.length > 0) {
            notes.add(nothingMatches(report));
        }
        Origin origin = set.origin();
        Origin noted = new Origin(origin.file(), origin.storage(), origin.type(), origin.vectorColumns(), notes);
        return new EmbeddingSet(name, set.vectors(), set.ids(), labels, metadata(rowOf), report, noted);
    }

    private String nothingMatches(JoinReport report) {
        String example = table.rows().isEmpty()
                ? "has no rows"
                : "has keys like " + table.rows().get(0)[key];
        return "0 of " + set.ids().size() + " ids are in " + report.table() + ": ids look like "
                + set.ids().text(0) + ", the table " + example;
    }

    /** Columns in which a table that was converted from the set repeats its vectors: they are no metadata. */
    private List<String> vectorColumns() {
        List<String> columns = set.origin().vectorColumns();
        int dimensions = set.vectors().columns();
        return columns.size() == dimensions
                ? columns
                : IntStream.range(0, dimensions).mapToObj(Integer::toString).toList();
    }

    private List<MetadataColumn> metadata(String[][] rowOf) {
        List<MetadataColumn> columns = new ArrayList<>(set.extras());
        Set<String> names = new HashSet<>(vectorColumns());
        columns.forEach(column -> names.add(column.name()));
        for (int c = 0; c < table.columns().size(); c++) {
            if (c == key || c == label || !names.add(table.columns().get(c))) {
                continue;
            }
            String[] values = new String[rowOf.length];
            for (int row = 0; row < values.length; row++) {
                values[row] = rowOf[row] == null ? null : rowOf[row][c];
            }
            columns.add(new MetadataColumn(table.columns().get(c), values));
        }
        return columns;
    }
}
