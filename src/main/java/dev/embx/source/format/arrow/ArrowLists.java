package dev.embx.source.format.arrow;

import dev.embx.error.UserError;
import dev.embx.source.memory.ArrayData;
import dev.embx.source.memory.MemoryColumn;
import dev.embx.source.parquet.NumberArray;
import java.io.IOException;
import java.nio.ByteBuffer;

/** A column of lists of numbers. A list that is missing has no elements, an element that is missing is NaN. */
final class ArrowLists implements ArrowColumn {
    private final ArrowField field;
    private final ArrowField element;
    private final ArrayData data;
    private final NumberArray array;
    private final int[] lengths;
    private int filled;

    ArrowLists(ArrowField field, int rows, long elements) {
        if (elements > Integer.MAX_VALUE - 8) {
            throw UserError.data("column " + field.name() + " holds more than 2^31 values");
        }
        this.field = field;
        this.element = field.children().get(0);
        this.data = element.type().data();
        this.array = data.array((int) elements);
        this.lengths = new int[rows];
    }

    @Override
    public void read(ArrowBatch batch, int row) throws IOException {
        int rows = batch.values(field);
        int elements = batch.values(element);
        ArrowBatch.Validity validity = batch.validity(rows);
        Places places = places(batch, rows, elements);
        ArrowBatch.Validity present = batch.validity(elements);
        ByteBuffer bytes = batch.next((long) elements * data.width());
        for (int i = 0; i < rows; i++) {
            if (validity.has(i)) {
                int from = places.at(i);
                int to = places.at(i + 1);
                take(bytes, present, from, to - from);
                lengths[row + i] = to - from;
            }
        }
    }

    private Places places(ArrowBatch batch, int rows, int elements) throws IOException {
        if (field.type().id() == ArrowType.FIXED_SIZE_LIST) {
            int size = field.type().width();
            if (size < 0 || (long) rows * size > elements) {
                throw UserError.data("damaged: a column ends too early");
            }
            return new Places(null, false, size, elements);
        }
        boolean large = field.type().isLarge();
        long needed = rows == 0 ? 0 : (rows + 1L) * (large ? Long.BYTES : Integer.BYTES);
        return new Places(batch.next(needed), large, 0, elements);
    }

    private void take(ByteBuffer bytes, ArrowBatch.Validity present, int from, int length) {
        if (length < 0 || length > array.length() - filled) {
            throw UserError.data("damaged: the offsets of a column are out of order");
        }
        data.copy(bytes, from, array, filled, length);
        for (int i = 0; i < length && !present.isAll(); i++) {
            if (!present.has(from + i)) {
                array.clear(filled + i, filled + i + 1);
            }
        }
        filled += length;
    }

    @Override
    public MemoryColumn finish() {
        NumberArray elements = array;
        if (filled < array.length()) {
            elements = array.ofLength(filled);
            array.copy(0, elements, 0, filled);
        }
        return MemoryColumn.ofLists(field.name(), element.type().value(), elements, lengths);
    }

    /** Where each list begins: by offsets, or all of one length. */
    record Places(ByteBuffer bytes, boolean large, int size, int elements) {

        int at(int row) {
            long place = bytes == null
                    ? (long) row * size
                    : large ? bytes.getLong(row * Long.BYTES) : bytes.getInt(row * Integer.BYTES);
            if (place < 0 || place > elements) {
                throw UserError.data("damaged: the offsets of a column are out of order");
            }
            return (int) place;
        }
    }
}
