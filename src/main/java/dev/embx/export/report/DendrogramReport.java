package dev.embx.export.report;

import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.embx.cluster.Linkage;
import dev.embx.cluster.LinkageMethod;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.metrics.Metric;
import dev.embx.text.Label;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;

/** Hierarchical clusterings: SciPy's linkage matrix and order of the leaves. */
public record DendrogramReport(List<Entry> entries) implements Report {
    private static final int LAST_MERGES = 10;

    /**
     * The clustering of one set.
     *
     * @param rows row of the set of each leaf number: the usable rows, ascending
     * @param linkage merges of the leaf numbers
     * @param leaves leaf numbers in the order of SciPy's {@code leaves_list}
     */
    public record Entry(
            EmbeddingSet set, Metric metric, LinkageMethod method, int[] rows, Linkage linkage, int[] leaves) {

        /** Rows of the set in the order of the leaves. */
        int[] leafRows() {
            return Arrays.stream(leaves).map(leaf -> rows[leaf]).toArray();
        }
    }

    /** Copies the list. */
    public DendrogramReport {
        entries = List.copyOf(entries);
    }

    @Override
    public void writeText(Writer out) throws IOException {
        String gap = "";
        for (Entry entry : entries) {
            String set = Label.of(entry.set().name()).text();
            out.write(gap + set + ": " + entry.method().id() + ", "
                    + entry.metric().id() + "\n");
            writeMerges(out, entry.linkage());
            out.write("Leaves, top to bottom:\n");
            int[] rows = entry.leafRows();
            for (int i = rows.length - 1; i >= 0; i--) {
                out.write(entry.set().label(rows[i]).text() + "\n");
            }
            Unusable.writeText(out, entry.set(), rows.length);
            gap = "\n";
        }
    }

    /** The last merges: the numbers of clusters that may be wanted. */
    private static void writeMerges(Writer out, Linkage linkage) throws IOException {
        out.write("Last merges:\n");
        for (int m = linkage.merges() - 1; m >= Math.max(0, linkage.merges() - LAST_MERGES); m--) {
            String height = Decimals.fixed(linkage.height()[m], 2);
            String left = items(linkage, linkage.left()[m]);
            String right = items(linkage, linkage.right()[m]);
            out.write(height + " - " + left + " + " + right + " items\n");
        }
    }

    private static String items(Linkage linkage, int cluster) {
        int items = cluster < linkage.leaves() ? 1 : linkage.size()[cluster - linkage.leaves()];
        return Integer.toString(items);
    }

    @Override
    public void writeJson(JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Entry entry : entries) {
            json.writeStartObject();
            json.writeStringField("set", entry.set().name());
            json.writeStringField("method", entry.method().id());
            json.writeStringField("metric", entry.metric().id());
            JsonIds.writeArray(json, "ids", entry.set().ids(), entry.rows());
            writeJson(json, entry.linkage());
            JsonIds.writeArray(json, "leaves", entry.set().ids(), entry.leafRows());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeJson(JsonGenerator json, Linkage linkage) throws IOException {
        json.writeArrayFieldStart("linkage");
        for (int m = 0; m < linkage.merges(); m++) {
            json.writeStartArray();
            json.writeNumber(linkage.left()[m]);
            json.writeNumber(linkage.right()[m]);
            Decimals.write(json, linkage.height()[m]);
            json.writeNumber(linkage.size()[m]);
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    @Override
    public void writeCsv(CsvWriter csv) throws IOException {
        csv.writeRecord("set", "method", "metric", "merge", "left", "right", "height", "size");
        for (Entry entry : entries) {
            Linkage linkage = entry.linkage();
            for (int m = 0; m < linkage.merges(); m++) {
                csv.writeRecord(
                        entry.set().name(),
                        entry.method().id(),
                        entry.metric().id(),
                        Integer.toString(linkage.leaves() + m),
                        Integer.toString(linkage.left()[m]),
                        Integer.toString(linkage.right()[m]),
                        Decimals.full(linkage.height()[m]),
                        Integer.toString(linkage.size()[m]));
            }
        }
    }
}
