package dev.embx.source.format.arrow;

import dev.embx.error.UserError;
import dev.embx.source.input.Input;
import dev.embx.source.memory.FormatReader;
import dev.embx.source.memory.MemoryColumn;
import dev.embx.source.memory.MemoryTable;
import dev.embx.source.parquet.RowChoice;
import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads Arrow's IPC format (Columnar.rst 1.5): a file, which Feather V2 is too, or a stream. Twice: first what the batches are
 * about, so that vectors are read straight into arrays of the right size, then the batches.
 */
public final class ArrowReader implements FormatReader {

    /** What the first bytes show. */
    private record Outline(List<ArrowField> fields, String pandas, long[] totals, List<String> notes) {}

    @Override
    public MemoryTable read(Input input, RowChoice rowsWanted) throws IOException {
        try {
            Outline outline = outline(input);
            List<ArrowColumn> columns = new ArrayList<>();
            Map<Long, String[]> dictionaries = new HashMap<>();
            for (ArrowField field : outline.fields()) {
                columns.add(ArrowColumn.of(field, outline.totals(), dictionaries));
            }
            int rows = fill(input, outline, columns, dictionaries);
            String form = ArrowFooter.isFile(input) ? "Arrow file" : "Arrow stream";
            return new MemoryTable(
                    input.storage(form),
                    rows,
                    columns.stream().map(ArrowColumn::finish).toList(),
                    outline.notes(),
                    outline.pandas(),
                    rows);
        } catch (EOFException e) {
            throw UserError.data("damaged: the file ends too early", "copy or write the file again");
        } catch (IndexOutOfBoundsException | BufferUnderflowException | ArithmeticException | DateTimeException e) {
            throw UserError.data("damaged: its metadata or a column cannot be read");
        }
    }

    @Override
    public double memoryPerByte() {
        return 0;
    }

    @Override
    public MemoryTable sample(Input input) throws IOException {
        try (ArrowMessages messages = ArrowMessages.open(input)) {
            List<ArrowField> fields = ArrowField.of(messages.schema().tables(1));
            long[] none = new long[nodes(fields)];
            List<MemoryColumn> columns = fields.stream()
                    .map(field -> ArrowColumn.of(field, none, Map.of()).finish())
                    .toList();
            return new MemoryTable(input.storage("Arrow"), 0, columns, List.of());
        }
    }

    private static Outline outline(Input input) throws IOException {
        try (ArrowMessages messages = ArrowMessages.open(input)) {
            FlatTable schema = messages.schema();
            if (schema.int16(0, 0) != 0) {
                throw UserError.data("big-endian Arrow is not supported", "write it as Parquet");
            }
            List<ArrowField> fields = ArrowField.of(schema.tables(1));
            long[] totals = new long[nodes(fields)];
            for (Optional<ArrowMessages.Message> next = messages.next(); next.isPresent(); next = messages.next()) {
                if (next.get().kind() == ArrowMessages.BATCH) {
                    count(fields, new ArrowBatch(next.get().header(), next.get().body()), totals);
                }
            }
            List<String> notes =
                    messages.hasEnd() ? List.of() : List.of("the stream has no end mark: rows may be missing");
            return new Outline(fields, pandas(schema), totals, notes);
        }
    }

    private static int nodes(List<ArrowField> fields) {
        int nodes = 0;
        for (ArrowField field : fields) {
            nodes += 1 + nodes(field.children());
        }
        return nodes;
    }

    private static void count(List<ArrowField> fields, ArrowBatch batch, long[] totals) {
        for (ArrowField field : fields) {
            totals[field.node()] += batch.values(field);
            count(field.children(), batch, totals);
        }
    }

    /** What pandas notes about its index. */
    private static String pandas(FlatTable schema) {
        for (FlatTable property : schema.tables(2)) {
            if (property.text(0).equals("pandas")) {
                return property.text(1);
            }
        }
        return "";
    }

    private static int fill(Input input, Outline outline, List<ArrowColumn> columns, Map<Long, String[]> dictionaries)
            throws IOException {
        int row = 0;
        try (ArrowMessages messages = ArrowMessages.open(input)) {
            for (Optional<ArrowMessages.Message> next = messages.next(); next.isPresent(); next = messages.next()) {
                ArrowMessages.Message message = next.get();
                if (message.kind() == ArrowMessages.DICTIONARY) {
                    learn(message, outline.fields(), dictionaries);
                } else if (message.kind() == ArrowMessages.BATCH) {
                    ArrowBatch batch = new ArrowBatch(message.header(), message.body());
                    requireRows(batch, outline.fields());
                    for (ArrowColumn column : columns) {
                        column.read(batch, row);
                    }
                    row = Math.addExact(row, batch.rows());
                }
            }
        }
        return row;
    }

    private static void requireRows(ArrowBatch batch, List<ArrowField> fields) {
        for (ArrowField field : fields) {
            if (batch.values(field) != batch.rows()) {
                throw UserError.data("damaged: the columns of a batch differ in length");
            }
        }
    }

    /** Dictionaries of columns that are not read are passed over. */
    private static void learn(ArrowMessages.Message message, List<ArrowField> fields, Map<Long, String[]> dictionaries)
            throws IOException {
        for (ArrowField field : fields) {
            if (field.dictionary() == message.header().int64(0, 0) && ArrowTexts.canRead(field.words())) {
                ArrowWords.learn(message.header(), message.body(), field.words(), dictionaries);
                return;
            }
        }
    }
}
