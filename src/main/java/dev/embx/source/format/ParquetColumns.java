package dev.embx.source.format;

import dev.embx.source.memory.MemoryColumn;
import dev.embx.source.parquet.FlatReader;
import dev.embx.source.parquet.ListReader;
import dev.embx.source.parquet.NumberArray;
import dev.embx.source.parquet.ParquetFile;
import dev.embx.source.parquet.PartOfLists;
import dev.embx.source.parquet.RowChoice;
import dev.embx.source.parquet.Scalars;
import dev.embx.source.parquet.schema.Column;
import dev.embx.source.parquet.schema.ValueType;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/** A Parquet file, whose pages are decoded straight into what is asked for. */
public record ParquetColumns(ParquetFile file) implements ColumnarFile {

    @Override
    public long rows() {
        return file.rows();
    }

    @Override
    public RowChoice kept() {
        return file.kept();
    }

    @Override
    public List<Column> columns() {
        return file.columns();
    }

    @Override
    public String pandas() {
        return file.properties().getOrDefault("pandas", "");
    }

    @Override
    public String storage() {
        return file.storage();
    }

    @Override
    public List<String> notes() {
        return List.of();
    }

    @Override
    public NumberArray flat(List<Column> dimensions) throws IOException {
        NumberArray values = NumberArray.of(dimensions, file.kept().count(file.rows()) * dimensions.size());
        FlatReader reader = new FlatReader(file, values, dimensions.size());
        for (int d = 0; d < dimensions.size(); d++) {
            reader.read(dimensions.get(d), d);
        }
        return values;
    }

    @Override
    public Lists lists(Column column, int from, int to) throws IOException {
        if (file.kept().isAll() && from == 0 && to == Integer.MAX_VALUE) {
            ListReader reader = new ListReader(file, column);
            NumberArray values = NumberArray.of(List.of(column), (int) file.values(column));
            reader.read(values);
            return new Lists(values, reader.lengths());
        }
        NumberArray room = NumberArray.of(List.of(column), expected(column, from, to));
        PartOfLists part = PartOfLists.read(file, column, room, from, to);
        return new Lists(part.elements(), part.lengths());
    }

    /** Elements of the wanted rows, if all lists are as long. */
    private int expected(Column column, int from, int to) {
        double length = Math.ceil((double) file.values(column) / Math.max(1, file.rows()));
        double each = Math.max(0, Math.min(length, to) - from);
        return (int) Math.min(Integer.MAX_VALUE - 8, each * file.kept().count(file.rows()));
    }

    @Override
    public MemoryColumn column(Column column) throws IOException {
        Scalars reader = new Scalars(file, column);
        if (column.type() == ValueType.STRING) {
            return MemoryColumn.ofTexts(column.name(), reader.texts());
        }
        if (column.type().isFloat()) {
            return MemoryColumn.ofFloats(column.name(), column.type(), new NumberArray.Float64(reader.doubles()));
        }
        long[] values = reader.longs();
        if (column.type().isInteger() && isLong(column.type(), values, reader.missing())) {
            return MemoryColumn.ofIntegers(column.name(), column.type(), values);
        }
        String[] texts = new String[values.length];
        Arrays.setAll(texts, row -> reader.missing()[row] ? null : text(column.type(), values[row]));
        return MemoryColumn.ofTexts(column.name(), texts);
    }

    /** Whether all are there and within int64. */
    private static boolean isLong(ValueType type, long[] values, boolean[] missing) {
        for (int row = 0; row < values.length; row++) {
            if (missing[row] || (type == ValueType.UINT64 && values[row] < 0)) {
                return false;
            }
        }
        return true;
    }

    private static String text(ValueType type, long value) {
        return switch (type) {
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
