package dev.embx.export.report.sets;

import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.JoinReport;
import dev.embx.embedding.MetadataColumn;
import dev.embx.embedding.Origin;
import dev.embx.export.report.Doubles;
import dev.embx.export.report.Report;
import dev.embx.metrics.pairs.ExtremePairs;
import dev.embx.text.Counts;
import dev.embx.text.Label;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was made of a file or folder: the columns that were taken for what, the rows that can be used, the warnings.
 *
 * @param entries one a set
 * @param warnings about what is no set: files that were refused; safe to show
 * @param folder whether a folder was inspected, so that JSON names the sets
 */
public record InspectReport(List<Entry> entries, List<String> warnings, boolean folder) implements Report {

    /**
     * One set.
     *
     * @param usable rows with finite values that are not all zero
     * @param sum of all values of the usable rows
     * @param warnings one sentence each, safe to show
     * @param pairs the ends of the ranking of pairs; empty where there are too many to compare
     */
    public record Entry(
            EmbeddingSet set, int usable, double sum, List<String> warnings, Optional<ExtremePairs> pairs) {}

    /** Copies the lists. */
    public InspectReport {
        entries = List.copyOf(entries);
        warnings = List.copyOf(warnings);
    }

    @Override
    public void writeText(Writer out) throws IOException {
        for (Entry entry : entries) {
            writeText(out, entry);
        }
        for (String warning : warnings) {
            out.write("skipped: " + warning + "\n");
        }
    }

    private static void writeText(Writer out, Entry entry) throws IOException {
        EmbeddingSet set = entry.set();
        Origin origin = set.origin();
        line(out, set.name(), "");
        line(out, "  file      ", origin.file() + " (" + origin.storage() + ")");
        line(out, "  rows      ", set.rows() + ", " + entry.usable() + " usable");
        line(
                out,
                "  vectors   ",
                Counts.of(set.dimensions(), "dimension") + " of " + type(set) + " in " + range(origin.vectorColumns()));
        line(out, "  id        ", set.ids().name() + " " + set.ids().type());
        line(out, "  labels    ", labels(set));
        line(out, "  metadata  ", metadata(set));
        for (String warning : entry.warnings()) {
            line(out, "  warning   ", warning);
        }
    }

    private static void line(Writer out, String name, String text) throws IOException {
        out.write(name.isBlank() ? "" : Label.of(name).text());
        out.write(Label.of(text).text() + "\n");
    }

    private static String type(EmbeddingSet set) {
        return set.origin().type().name().toLowerCase(Locale.ROOT);
    }

    private static String range(List<String> columns) {
        String first = columns.isEmpty() ? "no column" : columns.get(0);
        return columns.size() < 2 ? first : first + " to " + columns.get(columns.size() - 1);
    }

    private static String labels(EmbeddingSet set) {
        JoinReport join = set.join();
        if (!join.joined()) {
            return "none joined";
        }
        return join.label() + " of " + join.table() + " by " + join.key() + ": " + join.matched() + " of "
                + Counts.of(join.matched() + join.unlabeled(), "row");
    }

    private static String metadata(EmbeddingSet set) {
        List<String> names = set.metadata().stream().map(MetadataColumn::name).toList();
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    @Override
    public void writeJson(JsonGenerator json) throws IOException {
        if (!folder && entries.size() == 1) {
            writeJson(json, entries.get(0), warnings);
            return;
        }
        json.writeStartObject();
        json.writeObjectFieldStart("sets");
        List<String> keys = keys();
        for (int i = 0; i < keys.size(); i++) {
            json.writeFieldName(keys.get(i));
            writeJson(json, entries.get(i), List.of());
        }
        json.writeEndObject();
        writeJson(json, "warnings", warnings);
        json.writeEndObject();
    }

    /** The file name without its last extension, or the set's name where that is not unique. */
    private List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (Entry entry : entries) {
            String name = entry.set().origin().file().getFileName().toString();
            int dot = name.lastIndexOf('.');
            keys.add(Label.of(dot <= 0 ? name : name.substring(0, dot)).text());
        }
        boolean distinct = keys.stream().distinct().count() == keys.size();
        return distinct
                ? keys
                : entries.stream().map(entry -> entry.set().name()).toList();
    }

    private static void writeJson(JsonGenerator json, Entry entry, List<String> more) throws IOException {
        EmbeddingSet set = entry.set();
        json.writeStartObject();
        json.writeStringField("name", set.name());
        json.writeNumberField("rows", set.rows());
        json.writeNumberField("dim", set.dimensions());
        json.writeNumberField("usable", entry.usable());
        json.writeFieldName("sum");
        Doubles.write(json, entry.sum());
        json.writeStringField("type", type(set));
        json.writeStringField("id", set.ids().name());
        if (entry.pairs().isPresent()) {
            writeJson(json, "top", entry.pairs().get().most());
            writeJson(json, "bottom", entry.pairs().get().least());
        }
        List<String> all = new ArrayList<>(entry.warnings());
        all.addAll(more);
        writeJson(json, "warnings", all);
        json.writeEndObject();
    }

    private static void writeJson(JsonGenerator json, String key, ExtremePairs.Ranking ranking) throws IOException {
        json.writeArrayFieldStart(key);
        for (int i = 0; i < ranking.size(); i++) {
            json.writeStartArray();
            json.writeNumber(ranking.row()[i]);
            json.writeNumber(ranking.column()[i]);
            Doubles.write(json, ranking.similarity()[i]);
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static void writeJson(JsonGenerator json, String key, List<String> texts) throws IOException {
        json.writeArrayFieldStart(key);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    @Override
    public void writeCsv(CsvWriter csv) throws IOException {
        csv.writeRecord("name", "file", "rows", "dim", "usable", "sum", "type", "id", "warnings");
        for (Entry entry : entries) {
            EmbeddingSet set = entry.set();
            csv.writeRecord(
                    set.name(),
                    set.origin().file().toString(),
                    Integer.toString(set.rows()),
                    Integer.toString(set.dimensions()),
                    Integer.toString(entry.usable()),
                    Doubles.full(entry.sum()),
                    type(set),
                    set.ids().name(),
                    String.join("; ", entry.warnings()));
        }
    }
}
