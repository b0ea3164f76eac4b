package dev.embx.source.format;

import dev.embx.source.memory.MemoryColumn;
import dev.embx.source.memory.MemoryTable;
import dev.embx.source.parquet.NumberArray;
import dev.embx.source.parquet.RowChoice;
import dev.embx.source.parquet.schema.Column;
import java.util.List;

/**
 * A file that has been read whole, or as far as it was wanted.
 *
 * @param table what has been read
 * @param columns the schema of the table
 * @param kept which rows of the file are in the table
 */
public record MemoryColumns(MemoryTable table, List<Column> columns, RowChoice kept) implements ColumnarFile {

    /** The file whose rows {@code kept} are in {@code table}. */
    public static ColumnarFile of(MemoryTable table, RowChoice kept) {
        return new MemoryColumns(table, table.schema(), kept);
    }

    @Override
    public long rows() {
        return table.seen();
    }

    @Override
    public String pandas() {
        return table.pandas();
    }

    @Override
    public String storage() {
        return table.storage();
    }

    @Override
    public List<String> notes() {
        return table.notes();
    }

    @Override
    public String stray(Column column) {
        return column(column).stray();
    }

    @Override
    public NumberArray flat(List<Column> dimensions) {
        int size = Math.multiplyExact(table.rows(), dimensions.size());
        NumberArray values = NumberArray.of(dimensions, size);
        for (int d = 0; d < dimensions.size(); d++) {
            MemoryColumn column = column(dimensions.get(d));
            for (int row = 0; row < table.rows(); row++) {
                values.set(row * dimensions.size() + d, column.number(row));
            }
        }
        return values;
    }

    /** Whole lists, since nothing is saved by leaving out what is in memory. */
    @Override
    public Lists lists(Column column, int from, int to) {
        MemoryColumn held = column(column);
        return new Lists(held.floats(), held.lengths());
    }

    @Override
    public MemoryColumn column(Column column) {
        return table.columns().get(column.index());
    }
}
