package dev.embx.export.report.cluster;

import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.embx.analysis.cluster.ClusterSummary;
import dev.embx.analysis.cluster.Clustering;
import dev.embx.analysis.cluster.ClusteringQuality;
import dev.embx.analysis.cluster.ClusteringRequest;
import dev.embx.cluster.CutClusters;
import dev.embx.cluster.naming.Term;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.export.report.Doubles;
import dev.embx.export.report.JsonIds;
import dev.embx.export.report.Report;
import dev.embx.export.report.TextTable;
import dev.embx.export.report.Unusable;
import dev.embx.text.Counts;
import dev.embx.text.Decimals;
import dev.embx.text.Label;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Clusters of sets: how good they are, what each is called, and who is in it. */
public record ClustersReport(List<Entry> entries) implements Report {

    /**
     * The clusters of one set.
     *
     * @param request how they were found
     * @param found who is in which
     * @param clusters what is to be known of each, by place
     * @param quality of all together
     */
    public record Entry(
            EmbeddingSet set,
            ClusteringRequest<?> request,
            Clustering found,
            List<ClusterSummary> clusters,
            ClusteringQuality quality) {

        /** Rows of the set at a place; those in no cluster at -1. */
        private int[] members(int place) {
            return IntStream.range(0, found.rows().length)
                    .filter(point -> found.place()[point] == place)
                    .map(point -> found.rows()[point])
                    .toArray();
        }
    }

    /** Copies the list. */
    public ClustersReport {
        entries = List.copyOf(entries);
    }

    @Override
    public void writeText(Writer out) throws IOException {
        String gap = "";
        for (Entry entry : entries) {
            ClusteringQuality quality = entry.quality();
            out.write(gap + Label.of(entry.set().name()).text() + ": "
                    + entry.request().words() + "\n");
            out.write("Silhouette " + Decimals.fixed(quality.silhouette(), 2) + ", Calinski-Harabasz "
                    + Decimals.fixed(quality.calinskiHarabasz(), 1));
            out.write(
                    Double.isNaN(quality.cophenetic())
                            ? "\n"
                            : ", cophenetic correlation " + Decimals.fixed(quality.cophenetic(), 2) + "\n");
            List<List<String>> rows =
                    entry.clusters().stream().map(ClustersReport::row).toList();
            new TextTable(List.of("", "items", "distance", "silhouette", "center, typical words"), rows)
                    .leftAligned("", "center, typical words")
                    .write(out);
            String note = entry.request().note(entry.found());
            out.write(note.isEmpty() ? "" : "Note: " + note + "\n");
            int alone = entry.members(-1).length;
            out.write(alone == 0 ? "" : Counts.of(alone, "item") + " in no cluster\n");
            Unusable.writeText(out, entry.set(), entry.found().rows().length);
            gap = "\n";
        }
    }

    private static List<String> row(ClusterSummary cluster) {
        String words = terms(cluster.name().words());
        return List.of(
                CutClusters.letter(cluster.place()),
                Integer.toString(cluster.size()),
                Decimals.fixed(cluster.distance(), 2),
                Decimals.fixed(cluster.silhouette(), 2),
                cluster.name().title().text() + (cluster.size() == 1 || words.isEmpty() ? "" : "; " + words));
    }

    private static String terms(List<Term> terms) {
        return terms.stream().map(Term::text).collect(Collectors.joining(", "));
    }

    @Override
    public void writeJson(JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Entry entry : entries) {
            json.writeStartObject();
            json.writeStringField("set", entry.set().name());
            json.writeStringField("method", entry.request().id());
            json.writeStringField("metric", entry.request().distance().id());
            number(json, "silhouette", entry.quality().silhouette());
            number(json, "calinskiHarabasz", entry.quality().calinskiHarabasz());
            number(json, "cophenetic", entry.quality().cophenetic());
            json.writeArrayFieldStart("clusters");
            for (ClusterSummary cluster : entry.clusters()) {
                writeJson(json, entry, cluster);
            }
            json.writeEndArray();
            JsonIds.writeArray(json, "none", entry.set().ids(), entry.members(-1));
            String note = entry.request().note(entry.found());
            json.writeStringField("note", note.isEmpty() ? null : note);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeJson(JsonGenerator json, Entry entry, ClusterSummary cluster) throws IOException {
        json.writeStartObject();
        json.writeNumberField("cluster", cluster.label());
        json.writeStringField("letter", CutClusters.letter(cluster.place()));
        json.writeNumberField("size", cluster.size());
        number(json, "distance", cluster.distance());
        number(json, "silhouette", cluster.silhouette());
        JsonIds.write(json, "medoid", entry.set().ids(), cluster.medoid());
        json.writeStringField("label", entry.set().label(cluster.medoid()).raw());
        json.writeArrayFieldStart("words");
        for (Term term : cluster.name().words()) {
            json.writeString(term.text());
        }
        json.writeEndArray();
        JsonIds.writeArray(json, "members", entry.set().ids(), entry.members(cluster.place()));
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String key, double value) throws IOException {
        json.writeFieldName(key);
        if (Double.isNaN(value)) {
            json.writeNull();
        } else {
            Doubles.write(json, value);
        }
    }

    @Override
    public void writeCsv(CsvWriter csv) {
        csv.writeRecord("set", "method", "metric", "id", "label", "cluster", "letter");
        for (Entry entry : entries) {
            Clustering found = entry.found();
            for (int point = 0; point < found.rows().length; point++) {
                int row = found.rows()[point];
                int place = found.place()[point];
                csv.writeRecord(
                        entry.set().name(),
                        entry.request().id(),
                        entry.request().distance().id(),
                        entry.set().ids().text(row),
                        entry.set().label(row).raw(),
                        Integer.toString(found.flat().label(point)),
                        place < 0 ? "" : CutClusters.letter(place));
            }
        }
    }
}
