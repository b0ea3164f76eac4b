package dev.embx.source;

import dev.embx.embedding.Ids;
import dev.embx.source.parquet.Column;
import dev.embx.source.parquet.ParquetFile;
import dev.embx.source.parquet.Scalars;
import dev.embx.source.parquet.ValueType;
import dev.embx.text.Counts;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads the ids of a file in the type that it gives them. Ids that have no such type here become text: integers beyond 2^63,
 * and columns in which some ids are missing (those are the empty text).
 */
final class IdReader {

    private IdReader() {}

    static Ids read(ParquetFile file, Optional<Column> column, List<String> notes) throws IOException {
        if (column.isEmpty()) {
            Ids all = Ids.ofRows((int) file.rows());
            return file.kept().isAll() ? all : all.select(file.kept().of((int) file.rows()));
        }
        Column id = column.get();
        if (id.type().isInteger()) {
            return integers(file, id, notes);
        }
        return id.type().isFloat() ? floats(id, new Scalars(file, id).doubles(), notes) : texts(file, id, notes);
    }

    private static Ids integers(ParquetFile file, Column id, List<String> notes) throws IOException {
        Scalars reader = new Scalars(file, id);
        long[] values = reader.longs();
        int missing = note(id, reader.missing(), notes);
        boolean large = id.type() == ValueType.UINT64 && anyNegative(values);
        if (missing == 0 && !large) {
            return Ids.ofIntegers(id.name(), id.typeName(), values);
        }
        String[] texts = new String[values.length];
        for (int row = 0; row < texts.length; row++) {
            String text = large ? Long.toUnsignedString(values[row]) : Long.toString(values[row]);
            texts[row] = reader.missing()[row] ? "" : text;
        }
        return Ids.ofTexts(id.name(), id.typeName(), texts);
    }

    private static boolean anyNegative(long[] values) {
        for (long value : values) {
            if (value < 0) {
                return true;
            }
        }
        return false;
    }

    /** Ids that are floats; where some are missing, all become text and those the empty one. */
    static Ids floats(Column id, double[] values, List<String> notes) {
        boolean[] missing = new boolean[values.length];
        for (int row = 0; row < values.length; row++) {
            missing[row] = Double.isNaN(values[row]);
        }
        Ids ids = Ids.ofFloats(id.name(), id.typeName(), values);
        if (note(id, missing, notes) == 0) {
            return ids;
        }
        String[] texts = new String[values.length];
        Arrays.setAll(texts, row -> missing[row] ? "" : ids.text(row));
        return Ids.ofTexts(id.name(), id.typeName(), texts);
    }

    private static Ids texts(ParquetFile file, Column id, List<String> notes) throws IOException {
        Scalars reader = new Scalars(file, id);
        String[] values = reader.texts();
        note(id, reader.missing(), notes);
        for (int row = 0; row < values.length; row++) {
            values[row] = values[row] == null ? "" : values[row];
        }
        return Ids.ofTexts(id.name(), id.typeName(), values);
    }

    static int note(Column id, boolean[] missing, List<String> notes) {
        int count = 0;
        int first = -1;
        for (int row = 0; row < missing.length; row++) {
            if (missing[row]) {
                first = count++ == 0 ? row : first;
            }
        }
        if (count > 0) {
            notes.add(count + " of " + Counts.of(missing.length, "row") + " without an id in column "
                    + Names.clip(id.name()) + " (first: row " + first + ")");
        }
        return count;
    }
}
