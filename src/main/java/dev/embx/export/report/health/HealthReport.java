package dev.embx.export.report.health;

import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.embx.analysis.OpenSet;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.export.report.Doubles;
import dev.embx.export.report.JsonIds;
import dev.embx.export.report.Report;
import dev.embx.health.Advice;
import dev.embx.health.Figure;
import dev.embx.health.Health;
import dev.embx.health.Ranked;
import dev.embx.text.Decimals;
import dev.embx.text.Label;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is odd about some sets: figures by name, the items behind them, and advice where a figure supports it.
 *
 * @param sets the sets
 * @param healths what was measured of each
 */
public record HealthReport(List<OpenSet> sets, List<Health> healths) implements Report {
    private static final int SHOWN = 5;

    @Override
    public void writeText(Writer out) throws IOException {
        for (int i = 0; i < sets.size(); i++) {
            EmbeddingSet set = sets.get(i).set();
            out.write(Label.of(set.name()).text() + "\n");
            for (Figure figure : Figure.values()) {
                String value = text(figure.of(healths.get(i)));
                out.write(String.format(Locale.ROOT, "  %-26s %s%n", figure.words(), value));
            }
            for (Figure figure : Figure.values()) {
                if (figure.counted()) {
                    writeItems(figure, figure.items(healths.get(i)), set, out);
                }
            }
            for (Advice advice : Advice.of(healths.get(i))) {
                out.write("  " + advice.words() + "\n");
            }
        }
    }

    /** Counts are whole. */
    private static String text(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Decimals.fixed(value, 4);
    }

    private static void writeItems(Figure figure, Ranked items, EmbeddingSet set, Writer out) throws IOException {
        if (items.size() == 0) {
            return;
        }
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < Math.min(SHOWN, items.size()); i++) {
            labels.add(figure.label(set, items.rows()[i]).text());
        }
        String more = items.size() > SHOWN ? String.format(Locale.ROOT, " and %,d more", items.size() - SHOWN) : "";
        out.write("  " + figure.words() + ": " + String.join("; ", labels) + more + "\n");
    }

    @Override
    public void writeJson(JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (int i = 0; i < sets.size(); i++) {
            json.writeStartObject();
            json.writeStringField("set", sets.get(i).name());
            writeSet(sets.get(i).set(), healths.get(i), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeSet(EmbeddingSet set, Health health, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("figures");
        for (Figure figure : Figure.values()) {
            json.writeFieldName(figure.id());
            Doubles.write(json, figure.of(health));
        }
        json.writeEndObject();
        json.writeObjectFieldStart("items");
        for (Figure figure : Figure.values()) {
            if (figure.counted()) {
                json.writeArrayFieldStart(figure.id());
                writeItems(figure, figure.items(health), set, json);
                json.writeEndArray();
            }
        }
        json.writeEndObject();
        json.writeArrayFieldStart("advice");
        for (Advice advice : Advice.of(health)) {
            json.writeString(advice.words());
        }
        json.writeEndArray();
    }

    static void writeItems(Figure figure, Ranked items, EmbeddingSet set, JsonGenerator json) throws IOException {
        for (int item = 0; item < items.size(); item++) {
            int row = items.rows()[item];
            json.writeStartObject();
            if (figure.columns()) {
                json.writeNumberField("id", row);
            } else {
                JsonIds.write(json, "id", set.ids(), row);
            }
            json.writeStringField("label", figure.label(set, row).raw());
            json.writeFieldName("value");
            Doubles.write(json, items.values()[item]);
            json.writeEndObject();
        }
    }

    @Override
    public void writeCsv(CsvWriter csv) {
        csv.writeRecord("set", "figure", "value");
        for (int i = 0; i < sets.size(); i++) {
            for (Figure figure : Figure.values()) {
                csv.writeRecord(sets.get(i).name(), figure.id(), Doubles.full(figure.of(healths.get(i))));
            }
        }
    }
}
