package dev.embx.source;

import dev.embx.source.format.MemoryColumn;
import dev.embx.source.parquet.Column;
import dev.embx.source.parquet.ParquetFile;
import dev.embx.source.parquet.Scalars;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Reads a flat column of any readable type as text, null where a value is missing. */
final class ColumnText {

    private ColumnText() {}

    static String[] read(ParquetFile file, Column column) throws IOException {
        Scalars reader = new Scalars(file, column);
        return switch (column.type()) {
            case STRING -> reader.texts();
            case FLOAT16, FLOAT32, FLOAT64 -> floats(reader, column);
            default -> integers(reader, column);
        };
    }

    /** The texts of a flat column in memory. */
    static String[] of(MemoryColumn column) {
        if (column.hasTexts()) {
            return column.texts();
        }
        int rows = column.type().isInteger()
                ? column.integers().length
                : column.floats().length();
        String[] texts = new String[rows];
        for (int row = 0; row < rows; row++) {
            if (column.type().isInteger()) {
                texts[row] = Long.toString(column.integers()[row]);
            } else if (!Double.isNaN(column.number(row))) {
                texts[row] = text(column.number(row), column.type().fitsFloat32());
            }
        }
        return texts;
    }

    private static String[] floats(Scalars reader, Column column) throws IOException {
        double[] values = reader.doubles();
        String[] texts = new String[values.length];
        for (int row = 0; row < texts.length; row++) {
            texts[row] = reader.missing()[row]
                    ? null
                    : text(values[row], column.type().fitsFloat32());
        }
        return texts;
    }

    /** A whole number is written without ".0", as ids are. */
    static String text(double value, boolean narrow) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        return narrow ? Float.toString((float) value) : Double.toString(value);
    }

    private static String[] integers(Scalars reader, Column column) throws IOException {
        long[] values = reader.longs();
        String[] texts = new String[values.length];
        for (int row = 0; row < texts.length; row++) {
            texts[row] = reader.missing()[row] ? null : text(column, values[row]);
        }
        return texts;
    }

    private static String text(Column column, long value) {
        return switch (column.type()) {
            case BOOL -> value == 0 ? "false" : "true";
            case UINT64 -> Long.toUnsignedString(value);
            case DATE -> LocalDate.ofEpochDay(value).toString();
            case TIMESTAMP_MILLIS -> Instant.ofEpochMilli(value).toString();
            case TIMESTAMP_MICROS ->
                Instant.EPOCH.plus(value, ChronoUnit.MICROS).toString();
            case TIMESTAMP_NANOS -> Instant.EPOCH.plusNanos(value).toString();
            default -> Long.toString(value);
        };
    }
}
