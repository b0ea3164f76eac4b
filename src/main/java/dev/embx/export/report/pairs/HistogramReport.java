package dev.embx.export.report.pairs;

import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.export.report.Doubles;
import dev.embx.export.report.Report;
import dev.embx.metrics.Metric;
import dev.embx.metrics.pairs.SimilarityHistogram;
import dev.embx.text.Decimals;
import dev.embx.text.Label;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How many pairs of each set are how similar. */
public record HistogramReport(List<Entry> entries) implements Report {
    private static final int BAR = 50;

    /** The counts of one set. */
    public record Entry(EmbeddingSet set, Metric metric, SimilarityHistogram histogram) {}

    /** Copies the list. */
    public HistogramReport {
        entries = List.copyOf(entries);
    }

    @Override
    public void writeText(Writer out) throws IOException {
        String gap = "";
        for (Entry entry : entries) {
            out.write(gap + Label.of(entry.set().name()).text() + "\n");
            writeBars(out, entry.histogram());
            gap = "\n";
        }
    }

    private static void writeBars(Writer out, SimilarityHistogram histogram) throws IOException {
        long most = Math.max(1, Arrays.stream(histogram.counts()).max().orElse(1));
        for (int bin = 0; bin < histogram.counts().length; bin++) {
            long count = histogram.counts()[bin];
            int length = (int) Math.round((double) BAR * count / most);
            String line = String.format(
                    Locale.ROOT,
                    "%8s %8s %,16d %s",
                    Decimals.fixed(histogram.edges()[bin], 2),
                    Decimals.fixed(histogram.edges()[bin + 1], 2),
                    count,
                    "#".repeat(length));
            out.write(line.stripTrailing() + "\n");
        }
    }

    @Override
    public void writeJson(JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Entry entry : entries) {
            SimilarityHistogram histogram = entry.histogram();
            json.writeStartObject();
            json.writeStringField("set", entry.set().name());
            json.writeStringField("metric", entry.metric().id());
            json.writeArrayFieldStart("edges");
            for (double edge : histogram.edges()) {
                Doubles.write(json, edge);
            }
            json.writeEndArray();
            json.writeFieldName("counts");
            json.writeArray(histogram.counts(), 0, histogram.counts().length);
            json.writeNumberField("below", histogram.below());
            json.writeNumberField("above", histogram.above());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    @Override
    public void writeCsv(CsvWriter csv) throws IOException {
        csv.writeRecord("set", "metric", "from", "to", "pairs");
        for (Entry entry : entries) {
            SimilarityHistogram histogram = entry.histogram();
            for (int bin = 0; bin < histogram.counts().length; bin++) {
                csv.writeRecord(
                        entry.set().name(),
                        entry.metric().id(),
                        Doubles.full(histogram.edges()[bin]),
                        Doubles.full(histogram.edges()[bin + 1]),
                        Long.toString(histogram.counts()[bin]));
            }
        }
    }
}
