package dev.embx.source.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.Ids;
import dev.embx.job.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes an object a line: id, label, other columns, and the vector as a list. JSON has no word for what is not a finite number:
 * NaN is written as null, the infinite ones as numbers beyond float64, which readers take for infinite.
 */
final class JsonLinesWriter implements SetWriter {
    private static final String INFINITE = "1e999";

    @Override
    public List<String> losses(EmbeddingSet set) {
        return List.of();
    }

    @Override
    public void write(EmbeddingSet set, OutputStream out, Progress progress) throws IOException {
        SetColumns columns = new SetColumns(set);
        JsonGenerator json = new JsonFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setRootValueSeparator(null);
        for (int row = 0; row < set.rows(); row++) {
            json.writeStartObject();
            writeId(set.ids(), row, json);
            for (SetColumns.Text column : columns.texts()) {
                String text = column.value().apply(row);
                if (text != null) {
                    json.writeStringField(column.name(), text);
                }
            }
            json.writeArrayFieldStart("vector");
            for (int d = 0; d < set.dimensions(); d++) {
                writeNumber(set, row, d, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
            progress.advance(row + 1L, set.rows());
        }
        json.flush();
    }

    private static void writeId(Ids ids, int row, JsonGenerator json) throws IOException {
        switch (ids.kind()) {
            case INTEGER -> json.writeNumberField(ids.name(), (Long) ids.value(row));
            case FLOAT -> json.writeNumberField(ids.name(), (Double) ids.value(row));
            case TEXT -> json.writeStringField(ids.name(), ids.text(row));
            case ROW -> {}
        }
    }

    private static void writeNumber(EmbeddingSet set, int row, int dimension, JsonGenerator json) throws IOException {
        double value = set.vectors().get(row, dimension);
        if (Double.isNaN(value)) {
            json.writeNull();
        } else if (Double.isInfinite(value)) {
            json.writeNumber(value > 0 ? INFINITE : "-" + INFINITE);
        } else {
            json.writeNumber(SetColumns.number64(set, row, dimension));
        }
    }
}
