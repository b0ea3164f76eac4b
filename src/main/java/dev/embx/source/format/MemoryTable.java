package dev.embx.source.format;

import dev.embx.source.parquet.Column;
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
 */
public record MemoryTable(String storage, int rows, List<MemoryColumn> columns, List<String> notes, String pandas) {

    /** Copies the lists. */
    public MemoryTable {
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
    }

    /** A table that pandas did not write. */
    public MemoryTable(String storage, int rows, List<MemoryColumn> columns, List<String> notes) {
        this(storage, rows, columns, notes, "");
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
