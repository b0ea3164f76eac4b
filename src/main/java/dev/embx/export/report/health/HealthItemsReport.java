package dev.embx.export.report.health;

import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.export.report.Doubles;
import dev.embx.export.report.Report;
import dev.embx.health.Figure;
import dev.embx.health.Ranked;
import dev.embx.text.Decimals;
import dev.embx.text.Label;
import java.io.IOException;
import java.io.Writer;

/**
 * The items behind one figure of health, with the value of each.
 *
 * @param set the set
 * @param figure the figure
 * @param items what is behind it
 */
public record HealthItemsReport(EmbeddingSet set, Figure figure, Ranked items) implements Report {

    @Override
    public void writeText(Writer out) throws IOException {
        out.write(Label.of(set.name()).text() + ": " + figure.words() + "\n");
        for (int i = 0; i < items.size(); i++) {
            double value = items.values()[i];
            String lead = Double.isNaN(value) ? "" : Decimals.fixed(value, 4) + " - ";
            out.write(lead + figure.label(set, items.rows()[i]).text() + "\n");
        }
    }

    @Override
    public void writeJson(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("set", set.name());
        json.writeStringField("figure", figure.id());
        json.writeArrayFieldStart("items");
        HealthReport.writeItems(figure, items, set, json);
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void writeCsv(CsvWriter csv) throws IOException {
        csv.writeRecord("set", "figure", "id", "label", "value");
        for (int i = 0; i < items.size(); i++) {
            int row = items.rows()[i];
            csv.writeRecord(
                    set.name(),
                    figure.id(),
                    figure.columns() ? Integer.toString(row) : set.ids().text(row),
                    figure.label(set, row).raw(),
                    Doubles.full(items.values()[i]));
        }
    }
}
