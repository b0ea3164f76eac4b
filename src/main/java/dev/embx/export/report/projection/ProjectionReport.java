package dev.embx.export.report.projection;

import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.embx.analysis.projection.Projection;
import dev.embx.analysis.projection.ProjectionMethod;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.export.report.Doubles;
import dev.embx.export.report.JsonIds;
import dev.embx.export.report.Report;
import dev.embx.export.report.TextTable;
import dev.embx.manifold.trust.MapTrust;
import dev.embx.text.Counts;
import dev.embx.text.Decimals;
import dev.embx.text.Label;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** The items of a set on a map, and how far to trust it. */
public record ProjectionReport(EmbeddingSet set, Projection map, MapTrust trust) implements Report {

    private ProjectionMethod method() {
        return map.request().method();
    }

    /** How the map was made and how far to trust it, in one line. */
    public String facts() {
        StringJoiner facts = new StringJoiner(" · ");
        facts.add(Counts.of(map.size(), "item")).add(method().title());
        for (String name : List.of("perplexity", "n_neighbors", "min_dist", "metric")) {
            Optional.ofNullable(method().options(map.size()).get(name))
                    .ifPresent(value -> facts.add(words(name, value)));
        }
        if (method().seed() != 0) {
            facts.add("seed " + method().seed());
        }
        if (!Double.isNaN(map.explained())) {
            facts.add(map.varianceShown());
        }
        if (!Double.isNaN(map.loss())) {
            facts.add("KL divergence " + Decimals.fixed(map.loss(), 3));
        }
        facts.add("trustworthiness " + Decimals.fixed(trust.trustworthiness(), 3));
        facts.add("continuity " + Decimals.fixed(trust.continuity(), 3));
        return facts.toString();
    }

    private static String words(String name, Object value) {
        String plain = value instanceof Double number && number == Math.rint(number)
                ? Long.toString(number.longValue())
                : value.toString();
        return name.equals("metric") ? plain : name + " " + plain;
    }

    @Override
    public void writeText(Writer out) throws IOException {
        out.write(Label.of(set.name()).text() + ": " + facts() + "\n");
        List<List<String>> rows = new ArrayList<>();
        for (int point = 0; point < map.size(); point++) {
            int row = map.rows()[point];
            rows.add(List.of(
                    Label.of(set.ids().text(row)).text(),
                    Decimals.fixed(map.layout().x()[point], 4),
                    Decimals.fixed(map.layout().y()[point], 4),
                    set.label(row).text()));
        }
        new TextTable(List.of("id", "x", "y", "label"), rows)
                .leftAligned("label")
                .write(out);
    }

    @Override
    public void writeJson(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("set", set.name());
        json.writeStringField("method", method().id());
        json.writeObjectFieldStart("options");
        for (Map.Entry<String, Object> option : method().options(map.size()).entrySet()) {
            json.writeObjectField(option.getKey(), option.getValue());
        }
        json.writeEndObject();
        json.writeNumberField("seed", method().seed());
        json.writeObjectFieldStart("quality");
        json.writeFieldName("trustworthiness");
        Doubles.write(json, trust.trustworthiness());
        json.writeFieldName("continuity");
        Doubles.write(json, trust.continuity());
        json.writeFieldName("klDivergence");
        Doubles.write(json, map.loss());
        json.writeFieldName("explainedVariance");
        Doubles.write(json, map.explained());
        json.writeEndObject();
        json.writeArrayFieldStart("points");
        for (int point = 0; point < map.size(); point++) {
            writePoint(json, point);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writePoint(JsonGenerator json, int point) throws IOException {
        int row = map.rows()[point];
        json.writeStartObject();
        JsonIds.write(json, "id", set.ids(), row);
        json.writeStringField("label", set.label(row).raw());
        json.writeFieldName("x");
        Doubles.write(json, map.layout().x()[point]);
        json.writeFieldName("y");
        Doubles.write(json, map.layout().y()[point]);
        json.writeEndObject();
    }

    @Override
    public void writeCsv(CsvWriter csv) throws IOException {
        csv.writeRecord("set", "method", "seed", "id", "label", "x", "y");
        for (int point = 0; point < map.size(); point++) {
            int row = map.rows()[point];
            csv.writeRecord(
                    set.name(),
                    method().id(),
                    Long.toString(method().seed()),
                    set.ids().text(row),
                    set.label(row).raw(),
                    Doubles.full(map.layout().x()[point]),
                    Doubles.full(map.layout().y()[point]));
        }
    }
}
