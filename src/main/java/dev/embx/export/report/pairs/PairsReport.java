package dev.embx.export.report.pairs;

import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.export.report.Doubles;
import dev.embx.export.report.JsonIds;
import dev.embx.export.report.Report;
import dev.embx.export.report.Unusable;
import dev.embx.metrics.Metric;
import dev.embx.metrics.pairs.ExtremePairs;
import dev.embx.text.Decimals;
import dev.embx.text.Label;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The most and least similar pairs of each set, the later item of a pair first. */
public record PairsReport(List<Entry> entries) implements Report {

    /** The ends of one set's ranking; the pairs' rows are rows of the set. */
    public record Entry(EmbeddingSet set, Metric metric, ExtremePairs pairs) {}

    /** Copies the list. */
    public PairsReport {
        entries = List.copyOf(entries);
    }

    @Override
    public void writeText(Writer out) throws IOException {
        String gap = "";
        for (Entry entry : entries) {
            EmbeddingSet set = entry.set();
            out.write(gap + Label.of(set.name()).text() + "\n");
            out.write("Most similar:\n");
            writeText(out, set, entry.pairs().most());
            out.write("Least similar:\n");
            writeText(out, set, entry.pairs().least());
            Unusable.writeText(out, set, entry.pairs().items());
            gap = "\n";
        }
    }

    static void writeText(Writer out, EmbeddingSet set, ExtremePairs.Ranking ranking) throws IOException {
        for (int i = 0; i < ranking.size(); i++) {
            Label later = set.label(ranking.row()[i]);
            Label earlier = set.label(ranking.column()[i]);
            out.write(Decimals.fixed(ranking.similarity()[i], 2) + " - " + later.text() + ", " + earlier.text() + "\n");
        }
    }

    @Override
    public void writeJson(JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Entry entry : entries) {
            json.writeStartObject();
            json.writeStringField("set", entry.set().name());
            json.writeStringField("metric", entry.metric().id());
            json.writeNumberField("items", entry.pairs().items());
            json.writeNumberField("pairs", entry.pairs().pairs());
            writeJson(json, "most", entry.set(), entry.pairs().most());
            writeJson(json, "least", entry.set(), entry.pairs().least());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void writeJson(JsonGenerator json, String key, EmbeddingSet set, ExtremePairs.Ranking ranking)
            throws IOException {
        json.writeArrayFieldStart(key);
        for (int i = 0; i < ranking.size(); i++) {
            int later = ranking.row()[i];
            int earlier = ranking.column()[i];
            json.writeStartObject();
            JsonIds.write(json, "a", set.ids(), later);
            JsonIds.write(json, "b", set.ids(), earlier);
            json.writeStringField("labelA", set.label(later).raw());
            json.writeStringField("labelB", set.label(earlier).raw());
            json.writeFieldName("similarity");
            Doubles.write(json, ranking.similarity()[i]);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    @Override
    public void writeCsv(CsvWriter csv) throws IOException {
        writeCsvHeader(csv);
        for (Entry entry : entries) {
            writeCsv(csv, entry.set(), entry.metric(), "most", entry.pairs().most());
            writeCsv(csv, entry.set(), entry.metric(), "least", entry.pairs().least());
        }
    }

    static void writeCsvHeader(CsvWriter csv) throws IOException {
        csv.writeRecord("set", "metric", "end", "rank", "a", "b", "labelA", "labelB", "similarity");
    }

    static void writeCsv(CsvWriter csv, EmbeddingSet set, Metric metric, String end, ExtremePairs.Ranking ranking)
            throws IOException {
        for (int i = 0; i < ranking.size(); i++) {
            int later = ranking.row()[i];
            int earlier = ranking.column()[i];
            csv.writeRecord(
                    set.name(),
                    metric.id(),
                    end,
                    Integer.toString(i + 1),
                    set.ids().text(later),
                    set.ids().text(earlier),
                    set.label(later).raw(),
                    set.label(earlier).raw(),
                    Doubles.full(ranking.similarity()[i]));
        }
    }
}
