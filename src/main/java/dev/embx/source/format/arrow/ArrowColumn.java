package dev.embx.source.format.arrow;

import dev.embx.source.memory.MemoryColumn;
import dev.embx.source.parquet.schema.Column.Shape;
import dev.embx.source.parquet.schema.ValueType;
import java.io.IOException;
import java.util.Map;

/** Collects the values of a column, batch by batch. */
interface ArrowColumn {

    /**
     * Takes the values of a batch.
     *
     * @param row the first row that they are for
     */
    void read(ArrowBatch batch, int row) throws IOException;

    /** The column, after all batches. */
    MemoryColumn finish();

    /**
     * A column for the values of a field.
     *
     * @param totals values of all batches by {@link ArrowField#node}
     * @param dictionaries the values that numbers stand for; filled while batches are read
     */
    static ArrowColumn of(ArrowField field, long[] totals, Map<Long, String[]> dictionaries) {
        int rows = Math.toIntExact(totals[field.node()]);
        if (field.hasDictionary()) {
            return ArrowTexts.canRead(field.words())
                    ? new ArrowWords(field, rows, dictionaries)
                    : unread(field, Shape.OTHER, ValueType.OTHER);
        }
        if (field.type().value().isNumber()) {
            return new ArrowNumbers(field, rows);
        }
        if (ArrowTexts.canRead(field.type())) {
            return new ArrowTexts(field, rows);
        }
        if (field.type().isList() && field.children().size() == 1) {
            return list(field, rows, totals);
        }
        return unread(field, Shape.OTHER, ValueType.OTHER);
    }

    private static ArrowColumn list(ArrowField field, int rows, long[] totals) {
        ArrowField element = field.children().get(0);
        if (element.type().value().isNumber() && !element.hasDictionary()) {
            return new ArrowLists(field, rows, totals[element.node()]);
        }
        ArrowField inner = element.children().size() == 1 ? element.children().get(0) : element;
        boolean nested = element.type().isList() && inner.type().value().isNumber();
        return nested
                ? unread(field, Shape.NESTED_LIST, inner.type().value())
                : unread(field, Shape.OTHER, ValueType.OTHER);
    }

    private static ArrowColumn unread(ArrowField field, Shape shape, ValueType type) {
        return new ArrowColumn() {
            @Override
            public void read(ArrowBatch batch, int row) {
                batch.skip(field);
            }

            @Override
            public MemoryColumn finish() {
                return MemoryColumn.ofNothing(field.name(), type, shape);
            }
        };
    }
}
