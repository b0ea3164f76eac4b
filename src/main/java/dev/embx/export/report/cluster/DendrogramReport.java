package dev.embx.export.report.cluster;

import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.embx.cluster.CutClusters;
import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.cluster.linkage.Linkage;
import dev.embx.cluster.linkage.LinkageMethod;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.export.report.Doubles;
import dev.embx.export.report.JsonIds;
import dev.embx.export.report.Report;
import dev.embx.export.report.Unusable;
import dev.embx.text.Decimals;
import dev.embx.text.Label;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Hierarchical clusterings: SciPy's linkage matrix and order of the leaves. */
public record DendrogramReport(List<Entry> entries) implements Report {
    private static final int LAST_MERGES = 10;

    /**
     * The clustering of one set.
     *
     * @param rows row of the set of each leaf number: the usable rows, ascending
     * @param linkage merges of the leaf numbers
     * @param leaves leaf numbers in the order of SciPy's {@code leaves_list}
     * @param flat the clusters of a cut, where they are wanted: CSV lists them instead of the merges
     */
    public record Entry(
            EmbeddingSet set,
            ClusterDistance distance,
            LinkageMethod method,
            int[] rows,
            Linkage linkage,
            int[] leaves,
            Optional<Flat> flat) {

        /** Rows of the set in the order of the leaves. */
        int[] leafRows() {
            return Arrays.stream(leaves).map(leaf -> rows[leaf]).toArray();
        }
    }

    /**
     * Clusters of a cut.
     *
     * @param height where the tree is cut; NaN where by inconsistency
     * @param labels SciPy's number of the cluster of each leaf, from 1
     * @param places place of the cluster of each leaf from the top of the picture, from 0
     */
    public record Flat(double height, int[] labels, int[] places) {

        private String letter(int leaf) {
            return CutClusters.letter(places[leaf]);
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
                    + entry.distance().id() + "\n");
            writeMerges(out, entry.linkage());
            out.write("Leaves, top to bottom:\n");
            int[] rows = entry.leafRows();
            for (int i = rows.length - 1; i >= 0; i--) {
                int leaf = entry.leaves()[i];
                out.write(entry.flat().map(flat -> flat.letter(leaf) + " - ").orElse(""));
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
            json.writeStringField("metric", entry.distance().id());
            JsonIds.writeArray(json, "ids", entry.set().ids(), entry.rows());
            writeJson(json, entry.linkage());
            JsonIds.writeArray(json, "leaves", entry.set().ids(), entry.leafRows());
            if (entry.flat().isPresent()) {
                writeJson(json, entry.flat().get());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeJson(JsonGenerator json, Flat flat) throws IOException {
        json.writeFieldName("cut");
        if (Double.isNaN(flat.height())) {
            json.writeNull();
        } else {
            Doubles.write(json, flat.height());
        }
        json.writeArrayFieldStart("clusters");
        for (int label : flat.labels()) {
            json.writeNumber(label);
        }
        json.writeEndArray();
    }

    private static void writeJson(JsonGenerator json, Linkage linkage) throws IOException {
        json.writeArrayFieldStart("linkage");
        for (int m = 0; m < linkage.merges(); m++) {
            json.writeStartArray();
            json.writeNumber(linkage.left()[m]);
            json.writeNumber(linkage.right()[m]);
            Doubles.write(json, linkage.height()[m]);
            json.writeNumber(linkage.size()[m]);
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    @Override
    public void writeCsv(CsvWriter csv) throws IOException {
        if (!entries.isEmpty() && entries.get(0).flat().isPresent()) {
            writeClusters(csv);
        } else {
            writeMerges(csv);
        }
    }

    private void writeClusters(CsvWriter csv) {
        csv.writeRecord("set", "method", "metric", "id", "label", "cluster", "letter");
        for (Entry entry : entries) {
            Flat flat = entry.flat().orElseThrow();
            for (int leaf = 0; leaf < entry.rows().length; leaf++) {
                int row = entry.rows()[leaf];
                csv.writeRecord(
                        entry.set().name(),
                        entry.method().id(),
                        entry.distance().id(),
                        entry.set().ids().text(row),
                        entry.set().label(row).raw(),
                        Integer.toString(flat.labels()[leaf]),
                        flat.letter(leaf));
            }
        }
    }

    private void writeMerges(CsvWriter csv) {
        csv.writeRecord("set", "method", "metric", "merge", "left", "right", "height", "size");
        for (Entry entry : entries) {
            Linkage linkage = entry.linkage();
            for (int m = 0; m < linkage.merges(); m++) {
                csv.writeRecord(
                        entry.set().name(),
                        entry.method().id(),
                        entry.distance().id(),
                        Integer.toString(linkage.leaves() + m),
                        Integer.toString(linkage.left()[m]),
                        Integer.toString(linkage.right()[m]),
                        Doubles.full(linkage.height()[m]),
                        Integer.toString(linkage.size()[m]));
            }
        }
    }
}
