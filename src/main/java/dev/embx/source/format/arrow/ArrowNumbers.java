package dev.embx.source.format.arrow;

import dev.embx.source.memory.ArrayData;
import dev.embx.source.memory.MemoryColumn;
import dev.embx.source.parquet.NumberArray;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A column of one number a row. Integers of which some are missing become floats, or text where float64 does not hold them:
 * the missing ones would otherwise be zeros.
 */
final class ArrowNumbers implements ArrowColumn {
    private static final long EXACT = 1L << 53;

    private final ArrowField field;
    private final ArrayData data;
    private final NumberArray floats;
    private final long[] integers;
    private final boolean[] missing;
    private int missed;

    ArrowNumbers(ArrowField field, int rows) {
        this.field = field;
        this.data = field.type().data();
        boolean integer = field.type().id() == ArrowType.INT;
        this.floats = data.array(integer ? 0 : rows);
        this.integers = new long[integer ? rows : 0];
        this.missing = new boolean[integer ? rows : 0];
    }

    @Override
    public void read(ArrowBatch batch, int row) throws IOException {
        int rows = batch.values(field);
        ArrowBatch.Validity validity = batch.validity(rows);
        ByteBuffer bytes = batch.next((long) rows * data.width());
        for (int i = 0; i < rows; i++) {
            if (validity.has(i)) {
                put(row + i, bytes, i * data.width());
            } else {
                miss(row + i);
            }
        }
    }

    private void put(int row, ByteBuffer bytes, int from) {
        if (integers.length == 0) {
            data.put(floats, row, bytes, from);
        } else {
            integers[row] = data.whole(bytes, from);
        }
    }

    private void miss(int row) {
        if (integers.length == 0) {
            floats.clear(row, row + 1);
        } else {
            missing[row] = true;
            missed++;
        }
    }

    @Override
    public MemoryColumn finish() {
        if (field.type().id() != ArrowType.INT) {
            return MemoryColumn.ofFloats(field.name(), data.type(), floats);
        }
        boolean beyond = data.kind() == 'u' && Arrays.stream(integers).anyMatch(value -> value < 0);
        if (missed == 0 && !beyond) {
            return MemoryColumn.ofIntegers(field.name(), field.type().value(), integers);
        }
        boolean exact = Arrays.stream(integers).allMatch(value -> value <= EXACT && value >= -EXACT);
        return exact && !beyond ? floats() : texts();
    }

    private MemoryColumn floats() {
        double[] values = new double[integers.length];
        for (int row = 0; row < values.length; row++) {
            values[row] = missing[row] ? Double.NaN : integers[row];
        }
        return MemoryColumn.ofFloats(field.name(), values);
    }

    private MemoryColumn texts() {
        String[] texts = new String[integers.length];
        for (int row = 0; row < texts.length; row++) {
            String text = data.kind() == 'u' ? Long.toUnsignedString(integers[row]) : Long.toString(integers[row]);
            texts[row] = missing[row] ? null : text;
        }
        return MemoryColumn.ofTexts(field.name(), texts);
    }
}
