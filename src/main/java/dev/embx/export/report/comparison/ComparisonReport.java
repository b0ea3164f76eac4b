package dev.embx.export.report.comparison;

import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.embx.comparison.Comparison;
import dev.embx.comparison.Measure;
import dev.embx.comparison.NeighborOverlap;
import dev.embx.comparison.PairAgreement;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.export.report.Doubles;
import dev.embx.export.report.Report;
import dev.embx.export.report.TextTable;
import dev.embx.text.Counts;
import dev.embx.text.Decimals;
import dev.embx.text.Label;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Two sets side by side, or all pairs of some.
 *
 * @param entries the pairs
 * @param one whether one pair was asked for: its report is complete, and its JSON is an object instead of a list
 */
public record ComparisonReport(List<Entry> entries, boolean one) implements Report {
    private static final int LISTED = 10;
    private static final List<Measure> SHOWN = List.of(
            Measure.RANK_BIASED,
            Measure.SPEARMAN,
            Measure.KENDALL,
            Measure.CKA,
            Measure.CKA_DEBIASED,
            Measure.PROCRUSTES);

    /** One pair. */
    public record Entry(EmbeddingSet a, EmbeddingSet b, Comparison comparison) {

        int row(int item) {
            return comparison.items().rowsA()[item];
        }

        String counts() {
            String unusable = comparison.items().unusable() == 0
                    ? ""
                    : "; " + comparison.items().unusable() + " of them excluded: zero or not finite";
            return String.format(
                            Locale.ROOT,
                            "%s and %s: %s in common, %,d only in the first, %,d only in the second",
                            Label.of(a.name()).text(),
                            Label.of(b.name()).text(),
                            Counts.of(comparison.items().common(), "item"),
                            comparison.items().onlyA(),
                            comparison.items().onlyB())
                    + unusable;
        }
    }

    /** Copies the list. */
    public ComparisonReport {
        entries = List.copyOf(entries);
    }

    @Override
    public void writeText(Writer out) throws IOException {
        if (one) {
            writeOne(out, entries.get(0));
        } else {
            writeAll(out);
        }
    }

    private static void writeOne(Writer out, Entry entry) throws IOException {
        out.write(entry.counts() + "\n\n");
        List<List<String>> lines = new ArrayList<>();
        for (Measure measure : asked(List.of(Measure.values()), entry.comparison())) {
            lines.add(List.of(
                    measure.words(),
                    figure(measure.of(entry.comparison())),
                    Double.isNaN(measure.of(entry.comparison())) ? "-" : figure(measure.chance(entry.comparison())),
                    pValue(measure, entry.comparison()),
                    measure.definition(entry.comparison())));
        }
        new TextTable(List.of("measure", "value", "chance", "p", "definition"), lines)
                .leftAligned("measure", "definition")
                .write(out);
        out.write("\n" + notes(entry.comparison()) + "\n");
        int[] order = entry.comparison().overlap().movedMost();
        int listed = Math.min(LISTED, order.length);
        out.write("Moved most:\n");
        for (int i = 0; i < listed; i++) {
            writeItem(out, entry, order[i]);
        }
        out.write("Moved least:\n");
        for (int i = 0; i < listed; i++) {
            writeItem(out, entry, order[order.length - 1 - i]);
        }
    }

    /** Kendall's correlation is there only where it was asked for. */
    private static List<Measure> asked(List<Measure> measures, Comparison comparison) {
        boolean kendall = !Double.isNaN(comparison.pairs().kendall());
        return measures.stream()
                .filter(measure -> kendall || measure != Measure.KENDALL)
                .toList();
    }

    private static void writeItem(Writer out, Entry entry, int item) throws IOException {
        NeighborOverlap overlap = entry.comparison().overlap();
        out.write(overlap.shared()[item] + "/" + overlap.k() + " - "
                + entry.a().label(entry.row(item)).text() + "\n");
    }

    /** How the figures came about. */
    private static String notes(Comparison comparison) {
        PairAgreement pairs = comparison.pairs();
        String from = pairs.all()
                ? String.format(Locale.ROOT, "all %,d pairs", pairs.pairs())
                : String.format(
                        Locale.ROOT,
                        "sample of %,d pairs with a fixed seed, Spearman %s to %s for all (95 %%)",
                        pairs.pairs(),
                        figure(pairs.low()),
                        figure(pairs.high()));
        String trees = comparison
                .trees()
                .map(found -> "Ward on 1 - cosine, cut into " + Counts.of(found.clusters(), "cluster"))
                .orElse("too many items for dendrograms");
        return "k: " + comparison.overlap().k() + "; pairs: " + from + "; dendrograms: " + trees;
    }

    private void writeAll(Writer out) throws IOException {
        List<String> header = new ArrayList<>(List.of("a", "b", "common", "recall", "chance", "p"));
        List<Measure> more =
                entries.isEmpty() ? SHOWN : asked(SHOWN, entries.get(0).comparison());
        more.forEach(measure -> header.add(measure.words()));
        List<List<String>> lines = new ArrayList<>();
        for (Entry entry : entries) {
            Comparison comparison = entry.comparison();
            List<String> line = new ArrayList<>(List.of(
                    Label.of(entry.a().name()).text(),
                    Label.of(entry.b().name()).text(),
                    Integer.toString(comparison.items().common()),
                    figure(comparison.overlap().recall()),
                    figure(comparison.overlap().chance()),
                    pValue(Measure.RECALL, comparison)));
            more.forEach(measure -> line.add(figure(measure.of(comparison))));
            lines.add(line);
        }
        new TextTable(header, lines).leftAligned("a", "b").write(out);
        if (!entries.isEmpty()) {
            out.write("\nrecall: " + Measure.RECALL.definition() + "; k = "
                    + entries.get(0).comparison().overlap().k() + "\n");
            for (Measure measure : more) {
                out.write(measure.words() + ": " + measure.definition() + "\n");
            }
        }
    }

    private static String figure(double value) {
        return Double.isNaN(value) ? "-" : Decimals.fixed(value, 3);
    }

    private static String pValue(Measure measure, Comparison comparison) {
        return switch (measure) {
            case RECALL -> figure(comparison.overlap().pValue());
            case SPEARMAN -> figure(comparison.pairs().mantelP());
            default -> "";
        };
    }

    @Override
    public void writeJson(JsonGenerator json) throws IOException {
        if (one) {
            ComparisonJson.write(json, entries.get(0));
            return;
        }
        json.writeStartArray();
        for (Entry entry : entries) {
            ComparisonJson.write(json, entry);
        }
        json.writeEndArray();
    }

    /** Of one pair the items, the one that moved most first; of all pairs their figures. */
    @Override
    public void writeCsv(CsvWriter csv) throws IOException {
        if (one) {
            writeItems(csv, entries.get(0));
            return;
        }
        List<String> header = new ArrayList<>(List.of("a", "b", "common", "onlyA", "onlyB", "k", "chance", "p"));
        for (Measure measure : Measure.values()) {
            header.add(measure.id());
        }
        csv.writeRecord(header);
        for (Entry entry : entries) {
            Comparison comparison = entry.comparison();
            List<String> fields = new ArrayList<>(List.of(
                    entry.a().name(),
                    entry.b().name(),
                    Integer.toString(comparison.items().common()),
                    Integer.toString(comparison.items().onlyA()),
                    Integer.toString(comparison.items().onlyB()),
                    Integer.toString(comparison.overlap().k()),
                    Doubles.full(comparison.overlap().chance()),
                    Doubles.full(comparison.overlap().pValue())));
            for (Measure measure : Measure.values()) {
                fields.add(Doubles.full(measure.of(comparison)));
            }
            csv.writeRecord(fields);
        }
    }

    private static void writeItems(CsvWriter csv, Entry entry) throws IOException {
        csv.writeRecord("a", "b", "id", "label", "shared", "recall", "jaccard", "rank-biased");
        NeighborOverlap overlap = entry.comparison().overlap();
        for (int item : overlap.movedMost()) {
            csv.writeRecord(
                    entry.a().name(),
                    entry.b().name(),
                    entry.a().ids().text(entry.row(item)),
                    entry.a().label(entry.row(item)).raw(),
                    Integer.toString(overlap.shared()[item]),
                    Doubles.full(overlap.recall(item)),
                    Doubles.full(overlap.jaccard(item)),
                    Doubles.full(overlap.rankBiased()[item]));
        }
    }
}
