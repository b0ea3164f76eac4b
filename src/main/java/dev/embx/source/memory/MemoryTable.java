package dev.embx.source.memory;

import dev.embx.source.parquet.schema.Column;
import java.util.ArrayList;
import java.util.List;

/**
 * What a file holds, read whole.
 *
 * @param storage how the file holds it, in a few words
 * @param rows number of rows
 * @param columns columns with as many values
 * @param notes what a careful reader should know
 * @param pandas what pandas noted of its index; empty where nothing is
 * @param seen rows of the file up to where reading stopped, those included that were not wanted
 */
public record MemoryTable(
        String storage, int rows, List<MemoryColumn> columns, List<String> notes, String pandas, long seen) {

    /** Copies the lists. */
    public MemoryTable {
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
    }

    /** A table of all rows that pandas did not write. */
    public MemoryTable(String storage, int rows, List<MemoryColumn> columns, List<String> notes) {
        this(storage, rows, columns, notes, "", rows);
    }

    /** This table with more notes. */
    public MemoryTable noting(List<String> more) {
        List<String> all = new ArrayList<>(notes);
        all.addAll(more);
        return new MemoryTable(storage, rows, columns, all, pandas, seen);
    }

    /** The columns as a schema. */
    public List<Column> schema() {
        List<Column> schema = new ArrayList<>();
        for (MemoryColumn column : columns) {
            schema.add(column.column(schema.size()));
        }
        return schema;
    }
}
