package dev.embx.export.report.sets;

import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.JoinReport;
import dev.embx.embedding.Norms;
import dev.embx.embedding.RowCheck;
import dev.embx.export.report.Report;
import dev.embx.export.report.TextTable;
import dev.embx.text.Decimals;
import dev.embx.text.Label;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the sets are: size, type, ids, norms, rows that cannot be used, labels that were found. */
public record SetsReport(List<Entry> entries) implements Report {
    private static final List<String> COLUMNS =
            List.of("set", "items", "dims", "type", "id", "norm min", "median", "max", "unusable", "labels");

    /** One set. */
    public record Entry(EmbeddingSet set, RowCheck check, Norms norms) {}

    /** Copies the list. */
    public SetsReport {
        entries = List.copyOf(entries);
    }

    @Override
    public void writeText(Writer out) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        for (Entry entry : entries) {
            lines.add(line(entry));
        }
        new TextTable(COLUMNS, lines).leftAligned("set", "id").write(out);
        for (Entry entry : entries) {
            for (String note : entry.set().origin().notes()) {
                out.write(Label.of(entry.set().name() + ": " + note).text() + "\n");
            }
        }
    }

    private static List<String> line(Entry entry) {
        EmbeddingSet set = entry.set();
        JoinReport join = set.join();
        return List.of(
                Label.of(set.name()).text(),
                Integer.toString(set.rows()),
                Integer.toString(set.dimensions()),
                set.origin().type().shortName(),
                Label.of(set.ids().name() + " " + set.ids().type()).text(),
                Decimals.fixed(entry.norms().minimum(), 2),
                Decimals.fixed(entry.norms().median(), 2),
                Decimals.fixed(entry.norms().maximum(), 2),
                Integer.toString(entry.check().unusable()),
                join.joined() ? join.matched() + "/" + set.rows() : "none");
    }

    @Override
    public void writeJson(JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Entry entry : entries) {
            EmbeddingSet set = entry.set();
            json.writeStartObject();
            json.writeStringField("name", set.name());
            json.writeStringField("file", set.origin().file().toString());
            json.writeNumberField("rows", set.rows());
            json.writeNumberField("dimensions", set.dimensions());
            json.writeStringField("type", type(set));
            json.writeStringField("id", set.ids().name());
            json.writeNumberField("usable", entry.check().usable().length);
            json.writeNumberField("zero", entry.check().zero().length);
            json.writeNumberField("nan", entry.check().nan().length);
            json.writeNumberField("duplicateIds", entry.check().duplicateIds());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    @Override
    public void writeCsv(CsvWriter csv) throws IOException {
        csv.writeRecord("name", "file", "rows", "dimensions", "type", "id", "usable", "zero", "nan", "duplicateIds");
        for (Entry entry : entries) {
            EmbeddingSet set = entry.set();
            csv.writeRecord(
                    set.name(),
                    set.origin().file().toString(),
                    Integer.toString(set.rows()),
                    Integer.toString(set.dimensions()),
                    type(set),
                    set.ids().name(),
                    Integer.toString(entry.check().usable().length),
                    Integer.toString(entry.check().zero().length),
                    Integer.toString(entry.check().nan().length),
                    Integer.toString(entry.check().duplicateIds()));
        }
    }

    /** NumPy's word for the element type: "float32". */
    private static String type(EmbeddingSet set) {
        return set.origin().type().name().toLowerCase(Locale.ROOT);
    }
}
