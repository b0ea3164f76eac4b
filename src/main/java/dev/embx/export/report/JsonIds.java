package dev.embx.export.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.embx.embedding.Ids;
import java.io.IOException;

/** Ids in JSON: numbers stay numbers. */
public final class JsonIds {

    private JsonIds() {}

    public static void write(JsonGenerator json, String key, Ids ids, int row) throws IOException {
        json.writeFieldName(key);
        write(json, ids, row);
    }

    public static void write(JsonGenerator json, Ids ids, int row) throws IOException {
        Object id = ids.value(row);
        if (id instanceof Long integer) {
            json.writeNumber(integer);
        } else if (id instanceof Double real) {
            Doubles.write(json, real);
        } else {
            json.writeString((String) id);
        }
    }

    public static void writeArray(JsonGenerator json, String key, Ids ids, int[] rows) throws IOException {
        json.writeArrayFieldStart(key);
        for (int row : rows) {
            write(json, ids, row);
        }
        json.writeEndArray();
    }
}
