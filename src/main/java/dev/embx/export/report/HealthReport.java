package dev.embx.export.report;

import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.embx.analysis.OpenSet;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.health.Health;
import dev.embx.health.Ranked;
import dev.embx.text.Decimals;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is odd about some sets: figures by name, the items behind them, and advice where a figure supports it.
 *
 * @param sets the sets
 * @param healths what was measured of each
 */
public record HealthReport(List<OpenSet> sets, List<Health> healths) implements Report {
    private static final int SHOWN = 5;

    /** Cosines of most pairs are so close to one another that ranks say little. */
    private static final double CROWDED = 0.5;

    /** As skewed as an exponential distribution: some items are neighbors of very many. */
    private static final double SKEWED = 2;

    @Override
    public void writeText(Writer out) throws IOException {
        for (int i = 0; i < sets.size(); i++) {
            EmbeddingSet set = sets.get(i).set();
            out.write(set.name() + "\n");
            for (Map.Entry<String, Double> figure :
                    figures(sets.get(i), healths.get(i)).entrySet()) {
                out.write(String.format(Locale.ROOT, "  %-28s %s%n", figure.getKey(), text(figure.getValue())));
            }
            for (Map.Entry<String, Ranked> list : lists(healths.get(i)).entrySet()) {
                writeItems(list.getKey(), list.getValue(), set, out);
            }
            for (String advice : advice(healths.get(i))) {
                out.write("  " + advice + "\n");
            }
        }
    }

    private static void writeItems(String name, Ranked items, EmbeddingSet set, Writer out) throws IOException {
        if (items.size() == 0) {
            return;
        }
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < Math.min(SHOWN, items.size()); i++) {
            labels.add(set.label(items.rows()[i]).text());
        }
        String more = items.size() > SHOWN ? String.format(Locale.ROOT, " and %,d more", items.size() - SHOWN) : "";
        out.write("  " + name + ": " + String.join("; ", labels) + more + "\n");
    }

    @Override
    public void writeJson(JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (int i = 0; i < sets.size(); i++) {
            EmbeddingSet set = sets.get(i).set();
            json.writeStartObject();
            json.writeStringField("set", set.name());
            json.writeObjectFieldStart("figures");
            for (Map.Entry<String, Double> figure :
                    figures(sets.get(i), healths.get(i)).entrySet()) {
                json.writeFieldName(figure.getKey());
                number(figure.getValue(), json);
            }
            json.writeEndObject();
            json.writeObjectFieldStart("items");
            for (Map.Entry<String, Ranked> list : lists(healths.get(i)).entrySet()) {
                json.writeArrayFieldStart(list.getKey());
                writeItems(list.getValue(), set, json);
                json.writeEndArray();
            }
            json.writeEndObject();
            json.writeArrayFieldStart("advice");
            for (String advice : advice(healths.get(i))) {
                json.writeString(advice);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeItems(Ranked items, EmbeddingSet set, JsonGenerator json) throws IOException {
        for (int item = 0; item < items.size(); item++) {
            int row = items.rows()[item];
            json.writeStartObject();
            json.writeFieldName("id");
            JsonIds.write(json, set.ids(), row);
            json.writeStringField("label", set.label(row).text());
            json.writeFieldName("value");
            number(items.values()[item], json);
            json.writeEndObject();
        }
    }

    private static void number(double value, JsonGenerator json) throws IOException {
        Doubles.write(json, value);
    }

    /** Counts are whole. */
    private static String text(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Decimals.fixed(value, 4);
    }

    @Override
    public void writeCsv(CsvWriter csv) {
        csv.writeRecord("set", "figure", "value");
        for (int i = 0; i < sets.size(); i++) {
            String name = sets.get(i).name();
            figures(sets.get(i), healths.get(i))
                    .forEach((figure, value) -> csv.writeRecord(name, figure, Double.toString(value)));
        }
    }

    private static Map<String, Double> figures(OpenSet open, Health health) {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("rows", (double) open.set().rows());
        figures.put("zeroVectors", (double) open.check().zero().length);
        figures.put("nanVectors", (double) open.check().nan().length);
        figures.put("infiniteVectors", (double) open.check().infinite().length);
        figures.put("duplicateIds", (double) open.check().duplicateIds());
        figures.put("normMinimum", health.norms().minimum());
        figures.put("normMedian", health.norms().median());
        figures.put("normMaximum", health.norms().maximum());
        figures.put("normOutliers", (double) health.norms().outliers().size());
        figures.put("zeroColumns", (double) health.columns().zero().length);
        figures.put("constantColumns", (double) health.columns().constant().length);
        figures.put("brokenColumns", (double) health.columns().broken().length);
        figures.put("duplicateGroups", (double) health.duplicates().exact().size());
        figures.put("nearDuplicateGroups", (double) health.duplicates().near().size());
        figures.put("outliers", (double) health.outliers().far().size());
        figures.put("hubSkewness", health.hubness().skewness());
        figures.put("hubs", (double) health.hubness().hubs().size());
        figures.put("antihubs", (double) health.hubness().antihubs().size());
        space(health, figures);
        return figures;
    }

    private static void space(Health health, Map<String, Double> figures) {
        figures.put("meanCosine", health.directions().meanCosine());
        figures.put("firstComponentShare", health.directions().firstShare());
        figures.put("effectiveRank", health.directions().effectiveRank());
        figures.put("intrinsicDimensionTwoNN", health.dimension().twoNearest());
        figures.put("intrinsicDimensionLikelihood", health.dimension().likelihood());
        figures.put("hubSkewnessEuclidean", health.measured().remedies().euclideanSkewness());
        figures.put("hubSkewnessCentred", health.measured().remedies().centredSkewness());
        figures.put("meanCosineCentred", health.measured().remedies().centredMeanCosine());
    }

    private static Map<String, Ranked> lists(Health health) {
        Map<String, Ranked> lists = new LinkedHashMap<>();
        lists.put("normOutliers", health.norms().outliers());
        lists.put("outliers", health.outliers().far());
        lists.put("hubs", health.hubness().hubs());
        lists.put("antihubs", health.hubness().antihubs());
        return lists;
    }

    /** Only what a figure supports. */
    private static List<String> advice(Health health) {
        List<String> advice = new ArrayList<>();
        double mean = health.directions().meanCosine();
        double centred = health.measured().remedies().centredMeanCosine();
        if (mean > CROWDED && centred < mean) {
            advice.add(String.format(
                    Locale.ROOT,
                    "the mean cosine of two items is %.2f; taking off the mean vector makes it %.2f",
                    mean,
                    centred));
        }
        double skewness = health.hubness().skewness();
        double remedied = health.measured().remedies().centredSkewness();
        if (skewness > SKEWED && remedied < skewness) {
            advice.add(String.format(
                    Locale.ROOT,
                    "hubs: the skewness of neighbor counts is %.2f; taking off the mean vector makes it %.2f",
                    skewness,
                    remedied));
        }
        int near = health.duplicates().near().size();
        if (near > 0) {
            advice.add(String.format(
                    Locale.ROOT, "%,d groups of items have a cosine of 0.999 or more: they may be duplicates", near));
        }
        return advice;
    }
}
