package dev.embx.export.report.neighbors;

import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.export.report.Doubles;
import dev.embx.export.report.JsonIds;
import dev.embx.export.report.Report;
import dev.embx.neighbors.Axis;
import dev.embx.text.Decimals;
import dev.embx.text.Label;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Where items stand on the line from one to another.
 *
 * @param set the set
 * @param line the items
 */
public record AxisReport(EmbeddingSet set, Axis line) implements Report {

    @Override
    public void writeText(Writer out) throws IOException {
        out.write(String.format(
                Locale.ROOT,
                "%s: axis from %s (0) to %s (1), both excluded; position, distance from the axis (length %s)%n",
                Label.of(set.name()).text(),
                set.label(line.from()).text(),
                set.label(line.to()).text(),
                Decimals.fixed(line.length(), 2)));
        for (int i = 0; i < line.rows().length; i++) {
            out.write(String.format(
                    Locale.ROOT,
                    "%7s %8s  %s%n",
                    Decimals.fixed(line.position()[i], 2),
                    Decimals.fixed(line.distance()[i], 2),
                    set.label(line.rows()[i]).text()));
        }
    }

    @Override
    public void writeJson(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("set", set.name());
        end(json, "from", line.from());
        end(json, "to", line.to());
        json.writeFieldName("length");
        Doubles.write(json, line.length());
        json.writeArrayFieldStart("items");
        for (int i = 0; i < line.rows().length; i++) {
            json.writeStartObject();
            item(json, line.rows()[i]);
            json.writeFieldName("position");
            Doubles.write(json, line.position()[i]);
            json.writeFieldName("distance");
            Doubles.write(json, line.distance()[i]);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void end(JsonGenerator json, String key, int row) throws IOException {
        json.writeObjectFieldStart(key);
        item(json, row);
        json.writeEndObject();
    }

    private void item(JsonGenerator json, int row) throws IOException {
        JsonIds.write(json, "id", set.ids(), row);
        json.writeStringField("label", set.label(row).raw());
    }

    @Override
    public void writeCsv(CsvWriter csv) throws IOException {
        csv.writeRecord("set", "from", "to", "id", "label", "position", "distance");
        for (int i = 0; i < line.rows().length; i++) {
            int row = line.rows()[i];
            csv.writeRecord(
                    set.name(),
                    set.label(line.from()).raw(),
                    set.label(line.to()).raw(),
                    set.ids().text(row),
                    set.label(row).raw(),
                    Doubles.full(line.position()[i]),
                    Doubles.full(line.distance()[i]));
        }
    }
}
