package dev.embx.source.memory;

import dev.embx.error.UserError;
import dev.embx.source.input.Room;
import java.util.Arrays;

/** Rows of float32 of which it is only known how many there may be. */
public final class FloatRows {
    private final int width;
    private float[] values;
    private int filled;

    /** Makes room for the given number of rows, if there is. */
    public FloatRows(long rows, int width) {
        this.width = width;
        this.values = new float[size(rows)];
    }

    private int size(long rows) {
        double size = (double) rows * width;
        if (size > Integer.MAX_VALUE - 8) {
            throw UserError.data("more than 2^31 values", Room.PART);
        }
        Room.require(size * Float.BYTES);
        return (int) size;
    }

    /** Adds a value to the last row. */
    public void add(float value) {
        if (filled == values.length) {
            values = Arrays.copyOf(values, size(Math.max(64, filled / width * 3L / 2)));
        }
        values[filled++] = value;
    }

    /** The values; complete rows only where {@code width} values of each were added. */
    public float[] values() {
        return filled == values.length ? values : Arrays.copyOf(values, filled);
    }
}
