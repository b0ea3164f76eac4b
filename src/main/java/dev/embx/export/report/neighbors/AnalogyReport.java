package dev.embx.export.report.neighbors;

import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.embx.analysis.neighbors.AnalogyResult;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.export.report.Doubles;
import dev.embx.export.report.JsonIds;
import dev.embx.export.report.Report;
import dev.embx.metrics.Metric;
import dev.embx.neighbors.Analogy;
import dev.embx.neighbors.AnalogyTerm;
import dev.embx.text.Label;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What a sum of items is near to.
 *
 * @param set the set
 * @param expression as it was typed
 * @param method how items are ranked
 * @param calculation the answer
 */
public record AnalogyReport(EmbeddingSet set, String expression, Analogy.Method method, AnalogyResult calculation)
        implements Report {

    @Override
    public void writeText(Writer out) throws IOException {
        out.write(Label.of(set.name()).text() + ": " + Label.of(expression).text() + " (" + method.words() + ")\n");
        out.write("Excluded: " + excluded() + "\n");
        lists().writeLists(out);
    }

    private NeighborsReport lists() {
        return new NeighborsReport(set, Metric.COSINE, calculation.found());
    }

    private String excluded() {
        return Arrays.stream(calculation.excluded())
                .mapToObj(row -> set.label(row).text())
                .collect(Collectors.joining("; "));
    }

    @Override
    public void writeJson(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("set", set.name());
        json.writeStringField("expression", expression);
        json.writeStringField("method", method.id());
        json.writeArrayFieldStart("terms");
        for (AnalogyTerm<Integer> term : calculation.terms()) {
            json.writeStartObject();
            json.writeNumberField("sign", term.minus() ? -1 : 1);
            items(
                    json,
                    "items",
                    term.items().stream().mapToInt(Integer::intValue).toArray());
            json.writeEndObject();
        }
        json.writeEndArray();
        items(json, "excluded", calculation.excluded());
        lists().writeLists(json);
        json.writeEndObject();
    }

    private void items(JsonGenerator json, String key, int[] rows) throws IOException {
        json.writeArrayFieldStart(key);
        for (int row : rows) {
            json.writeStartObject();
            JsonIds.write(json, "id", set.ids(), row);
            json.writeStringField("label", set.label(row).raw());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    @Override
    public void writeCsv(CsvWriter csv) throws IOException {
        csv.writeRecord("set", "expression", "method", "end", "rank", "id", "neighbor", "similarity");
        writeCsv(
                csv,
                "nearest",
                calculation.found().nearest(),
                calculation.found().nearestSimilarity());
        writeCsv(
                csv,
                "farthest",
                calculation.found().farthest(),
                calculation.found().farthestSimilarity());
    }

    private void writeCsv(CsvWriter csv, String end, int[] rows, double[] values) throws IOException {
        for (int i = 0; i < rows.length; i++) {
            csv.writeRecord(
                    set.name(),
                    expression,
                    method.id(),
                    end,
                    Integer.toString(i + 1),
                    set.ids().text(rows[i]),
                    set.label(rows[i]).raw(),
                    Doubles.full(values[i]));
        }
    }
}
