package dev.embx.export.report.heatmap;

import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.export.report.Doubles;
import dev.embx.export.report.JsonIds;
import dev.embx.export.report.Report;
import dev.embx.export.report.TextTable;
import dev.embx.metrics.Similarity;
import dev.embx.text.Decimals;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The similarities of all pairs of items: a lower triangle with its diagonal. */
public record HeatmapReport(List<Entry> entries) implements Report {

    /**
     * The matrix of one set.
     *
     * @param order rows of the set in the order of the matrix; may be a part of them
     */
    public record Entry(EmbeddingSet set, Similarity similarity, int[] order) {

        double value(int row, int column) {
            return similarity.between(order[row], order[column]);
        }
    }

    /** Copies the list. */
    public HeatmapReport {
        entries = List.copyOf(entries);
    }

    @Override
    public void writeText(Writer out) throws IOException {
        String gap = "";
        for (Entry entry : entries) {
            out.write(gap);
            table(entry).write(out);
            gap = "\n";
        }
    }

    private static TextTable table(Entry entry) {
        int n = entry.order().length;
        List<String> header = new ArrayList<>(List.of(entry.set().name()));
        List<List<String>> lines = new ArrayList<>();
        for (int row = 0; row < n; row++) {
            header.add(entry.set().ids().text(entry.order()[row]));
            List<String> line = new ArrayList<>(Collections.nCopies(n + 1, ""));
            line.set(0, entry.set().label(entry.order()[row]).text());
            for (int column = 0; column <= row; column++) {
                line.set(column + 1, Decimals.fixed(entry.value(row, column), 2));
            }
            lines.add(line);
        }
        return new TextTable(header, lines).leftAligned(header.get(0));
    }

    @Override
    public void writeJson(JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Entry entry : entries) {
            json.writeStartObject();
            json.writeStringField("set", entry.set().name());
            json.writeStringField("metric", entry.similarity().metric().id());
            JsonIds.writeArray(json, "ids", entry.set().ids(), entry.order());
            json.writeArrayFieldStart("labels");
            for (int row : entry.order()) {
                json.writeString(entry.set().label(row).raw());
            }
            json.writeEndArray();
            writeValues(json, entry);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeValues(JsonGenerator json, Entry entry) throws IOException {
        json.writeArrayFieldStart("values");
        for (int row = 0; row < entry.order().length; row++) {
            json.writeStartArray();
            for (int column = 0; column <= row; column++) {
                Doubles.write(json, entry.value(row, column));
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    @Override
    public void writeCsv(CsvWriter csv) throws IOException {
        csv.writeRecord("set", "metric", "a", "b", "labelA", "labelB", "similarity");
        for (Entry entry : entries) {
            for (int row = 0; row < entry.order().length; row++) {
                for (int column = 0; column <= row; column++) {
                    writeCsv(csv, entry, row, column);
                }
            }
        }
    }

    private static void writeCsv(CsvWriter csv, Entry entry, int row, int column) throws IOException {
        EmbeddingSet set = entry.set();
        int later = entry.order()[row];
        int earlier = entry.order()[column];
        csv.writeRecord(
                set.name(),
                entry.similarity().metric().id(),
                set.ids().text(later),
                set.ids().text(earlier),
                set.label(later).raw(),
                set.label(earlier).raw(),
                Doubles.full(entry.value(row, column)));
    }
}
