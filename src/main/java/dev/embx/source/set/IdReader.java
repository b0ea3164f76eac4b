package dev.embx.source.set;

import dev.embx.embedding.Ids;
import dev.embx.source.format.ColumnarFile;
import dev.embx.source.layout.ColumnText;
import dev.embx.source.layout.Names;
import dev.embx.source.memory.MemoryColumn;
import dev.embx.source.parquet.schema.Column;
import dev.embx.text.Counts;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads the ids of a file in the type that it gives them. Ids that have no such type here are text: integers beyond 2^63,
 * and columns in which some ids are missing (those are the empty text).
 */
final class IdReader {

    private IdReader() {}

    static Ids read(ColumnarFile file, Optional<Column> id, List<String> notes) throws IOException {
        if (id.isEmpty()) {
            Ids all = Ids.ofRows((int) file.rows());
            return file.kept().isAll() ? all : all.select(file.kept().of((int) file.rows()));
        }
        MemoryColumn column = file.column(id.get());
        String type = id.get().typeName();
        if (column.type().isInteger() && !column.hasTexts()) {
            return Ids.ofIntegers(column.name(), type, column.integers());
        }
        String[] texts = ColumnText.of(column).clone();
        boolean complete = note(id.get(), texts, notes) == 0;
        if (complete && !column.hasTexts()) {
            double[] values = new double[texts.length];
            Arrays.setAll(values, column::number);
            return Ids.ofFloats(column.name(), type, values);
        }
        Arrays.setAll(texts, row -> texts[row] == null ? "" : texts[row]);
        return Ids.ofTexts(column.name(), type, texts);
    }

    private static int note(Column id, String[] texts, List<String> notes) {
        int count = 0;
        int first = -1;
        for (int row = 0; row < texts.length; row++) {
            if (texts[row] == null) {
                first = count++ == 0 ? row : first;
            }
        }
        if (count > 0) {
            notes.add(count + " of " + Counts.of(texts.length, "row") + " without an id in column "
                    + Names.clip(id.name()) + " (first: row " + first + ")");
        }
        return count;
    }
}
