package dev.embx.export.report.pairs;

import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.export.report.Doubles;
import dev.embx.export.report.Report;
import dev.embx.metrics.Metric;
import dev.embx.metrics.pairs.ExtremePairs;
import dev.embx.metrics.pairs.ThresholdPairs;
import dev.embx.text.Counts;
import dev.embx.text.Label;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** All pairs of each set beyond a similarity, as far as they were kept. */
public record ThresholdReport(List<Entry> entries, ThresholdPairs.Threshold threshold) implements Report {

    /** The pairs of one set. */
    public record Entry(EmbeddingSet set, Metric metric, ThresholdPairs found) {}

    /** Copies the list. */
    public ThresholdReport {
        entries = List.copyOf(entries);
    }

    @Override
    public void writeText(Writer out) throws IOException {
        String gap = "";
        for (Entry entry : entries) {
            ThresholdPairs found = entry.found();
            String cut = found.cut()
                    ? String.format(
                            Locale.ROOT, ", the first %,d shown", found.pairs().size())
                    : "";
            out.write(String.format(
                    Locale.ROOT,
                    "%s%s: %s %s %s%s\n",
                    gap,
                    Label.of(entry.set().name()).text(),
                    Counts.of(found.count(), "pair"),
                    threshold.above() ? "at or above" : "at or below",
                    Doubles.full(threshold.value()),
                    cut));
            PairsReport.writeText(out, entry.set(), found.pairs());
            gap = "\n";
        }
    }

    @Override
    public void writeJson(JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Entry entry : entries) {
            json.writeStartObject();
            json.writeStringField("set", entry.set().name());
            json.writeStringField("metric", entry.metric().id());
            json.writeFieldName(threshold.above() ? "atLeast" : "atMost");
            Doubles.write(json, threshold.value());
            json.writeNumberField("count", entry.found().count());
            PairsReport.writeJson(json, "pairs", entry.set(), entry.found().pairs());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    @Override
    public void writeCsv(CsvWriter csv) throws IOException {
        PairsReport.writeCsvHeader(csv);
        for (Entry entry : entries) {
            ExtremePairs.Ranking pairs = entry.found().pairs();
            PairsReport.writeCsv(csv, entry.set(), entry.metric(), threshold.above() ? "most" : "least", pairs);
        }
    }
}
