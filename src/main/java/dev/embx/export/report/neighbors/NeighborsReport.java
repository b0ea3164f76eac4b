package dev.embx.export.report.neighbors;

import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.export.report.Doubles;
import dev.embx.export.report.JsonIds;
import dev.embx.export.report.Report;
import dev.embx.metrics.Metric;
import dev.embx.neighbors.Neighbors;
import dev.embx.text.Decimals;
import dev.embx.text.Label;
import java.io.IOException;
import java.io.Writer;

/** The nearest and farthest items of one item; the rows of {@code neighbors} are rows of the set. */
public record NeighborsReport(EmbeddingSet set, Metric metric, Neighbors neighbors) implements Report {

    @Override
    public void writeText(Writer out) throws IOException {
        out.write(
                Label.of(set.name()).text() + ": " + set.label(neighbors.item()).text() + "\n");
        writeLists(out);
    }

    /** Both ends. */
    void writeLists(Writer out) throws IOException {
        out.write("Most similar:\n");
        writeText(out, neighbors.nearest(), neighbors.nearestSimilarity());
        out.write("Least similar:\n");
        writeText(out, neighbors.farthest(), neighbors.farthestSimilarity());
    }

    private void writeText(Writer out, int[] rows, double[] similarity) throws IOException {
        for (int i = 0; i < rows.length; i++) {
            out.write(Decimals.fixed(similarity[i], 2) + " - "
                    + set.label(rows[i]).text() + "\n");
        }
    }

    @Override
    public void writeJson(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("set", set.name());
        JsonIds.write(json, "item", set.ids(), neighbors.item());
        json.writeStringField("label", set.label(neighbors.item()).raw());
        json.writeStringField("metric", metric.id());
        writeLists(json);
        json.writeEndObject();
    }

    /** Both ends, in an object that is open. */
    void writeLists(JsonGenerator json) throws IOException {
        writeJson(json, "neighbors", neighbors.nearest(), neighbors.nearestSimilarity());
        writeJson(json, "farthest", neighbors.farthest(), neighbors.farthestSimilarity());
    }

    private void writeJson(JsonGenerator json, String key, int[] rows, double[] similarity) throws IOException {
        json.writeArrayFieldStart(key);
        for (int i = 0; i < rows.length; i++) {
            json.writeStartObject();
            JsonIds.write(json, "id", set.ids(), rows[i]);
            json.writeStringField("label", set.label(rows[i]).raw());
            json.writeFieldName("similarity");
            Doubles.write(json, similarity[i]);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    @Override
    public void writeCsv(CsvWriter csv) throws IOException {
        csv.writeRecord("set", "metric", "item", "label", "end", "rank", "id", "neighbor", "similarity");
        writeCsv(csv, "nearest", neighbors.nearest(), neighbors.nearestSimilarity());
        writeCsv(csv, "farthest", neighbors.farthest(), neighbors.farthestSimilarity());
    }

    private void writeCsv(CsvWriter csv, String end, int[] rows, double[] similarity) throws IOException {
        for (int i = 0; i < rows.length; i++) {
            csv.writeRecord(
                    set.name(),
                    metric.id(),
                    set.ids().text(neighbors.item()),
                    set.label(neighbors.item()).raw(),
                    end,
                    Integer.toString(i + 1),
                    set.ids().text(rows[i]),
                    set.label(rows[i]).raw(),
                    Doubles.full(similarity[i]));
        }
    }
}
