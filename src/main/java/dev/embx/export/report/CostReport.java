package dev.embx.export.report;

import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.embx.analysis.Engine;
import dev.embx.analysis.Request;
import dev.embx.job.Estimate;
import dev.embx.text.Label;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What computations will cost. */
public record CostReport(List<Entry> entries) implements Report {

    /**
     * One computation.
     *
     * @param task what is computed
     * @param cost empty where it cannot be estimated
     */
    public record Entry(String task, Optional<Estimate> cost) {}

    /** Copies the list. */
    public CostReport {
        entries = List.copyOf(entries);
    }

    /** The costs of requests. */
    public static CostReport of(List<? extends Request<?>> requests, Engine engine) {
        return new CostReport(requests.stream()
                .map(request -> new Entry(request.title(), request.cost(engine)))
                .toList());
    }

    /** A cost for people: {@code about 1.5 s and 0.20 GB of memory}. */
    public static String words(Estimate cost) {
        String memory = String.format(Locale.ROOT, "%.2f GB of memory", cost.bytes() / 1e9);
        return Double.isNaN(cost.seconds())
                ? "about " + memory
                : String.format(Locale.ROOT, "about %.1f s and ", cost.seconds()) + memory;
    }

    @Override
    public void writeText(Writer out) throws IOException {
        for (Entry entry : entries) {
            String words = entry.cost().map(CostReport::words).orElse("no estimate");
            out.write(Label.of(entry.task()).text() + ": " + words + "\n");
        }
    }

    @Override
    public void writeJson(JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Entry entry : entries) {
            json.writeStartObject();
            json.writeStringField("task", entry.task());
            json.writeFieldName("seconds");
            Doubles.write(json, entry.cost().map(Estimate::seconds).orElse(Double.NaN));
            json.writeFieldName("bytes");
            Doubles.write(json, entry.cost().map(cost -> (double) cost.bytes()).orElse(Double.NaN));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    @Override
    public void writeCsv(CsvWriter csv) {
        csv.writeRecord("task", "seconds", "bytes");
        for (Entry entry : entries) {
            csv.writeRecord(
                    entry.task(),
                    Doubles.full(entry.cost().map(Estimate::seconds).orElse(Double.NaN)),
                    entry.cost().map(cost -> Long.toString(cost.bytes())).orElse(""));
        }
    }
}
