package dev.embx.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.export.Format;
import dev.embx.export.report.pairs.PairsReport;
import dev.embx.fixtures.SeedSets;
import dev.embx.metrics.Metric;
import dev.embx.metrics.Similarity;
import dev.embx.metrics.pairs.ExtremePairs;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of pairs against what the notebook printed. */
class PublishedPairsTest {

    @ParameterizedTest
    @ValueSource(strings = {"nn", "word2vec", "word2vec_20"})
    void textIsTheNotebooksLineForLine(String set) throws IOException {
        Map<String, List<String>> published = published(set);
        List<String> expected = new ArrayList<>(List.of(set, "Most similar:"));
        expected.addAll(published.get("most"));
        expected.add("Least similar:");
        expected.addAll(published.get("least"));
        assertEquals(expected, text(set));
    }

    /** Fourteen pairs of tf_idf have equal genres and similarity 1: which ten come first only our rule of ties says. */
    @Test
    void leastSimilarOfTfIdfAreTheNotebooks() throws IOException {
        List<String> text = text("tf_idf");
        assertEquals(published("tf_idf").get("least"), text.subList(13, text.size()));
        assertTrue(text.subList(2, 12).stream().allMatch(line -> line.startsWith("1.00 - ")), text::toString);
    }

    private static List<String> text(String name) {
        EmbeddingSet set = SeedSets.set(name);
        PairsReport report = new PairsReport(List.of(new PairsReport.Entry(set, Metric.COSINE, extremes(set, 10))));
        return report.string(Format.TEXT).lines().toList();
    }

    private static ExtremePairs extremes(EmbeddingSet set, int count) {
        Similarity similarity = SeedSets.cosine(set);
        List<int[]> pairs = new ArrayList<>();
        for (int row = 0; row < set.rows(); row++) {
            for (int column = 0; column < row; column++) {
                pairs.add(new int[] {row, column});
            }
        }
        Comparator<int[]> rising = Comparator.comparingDouble(pair -> similarity.between(pair[0], pair[1]));
        ExtremePairs.Ranking least = ranking(pairs, rising, similarity, count);
        ExtremePairs.Ranking most = ranking(pairs, rising.reversed(), similarity, count);
        return new ExtremePairs(most, least, set.rows(), pairs.size());
    }

    private static ExtremePairs.Ranking ranking(
            List<int[]> pairs, Comparator<int[]> order, Similarity similarity, int count) {
        List<int[]> ranked = pairs.stream().sorted(order).limit(count).toList();
        return new ExtremePairs.Ranking(
                ranked.stream().mapToInt(pair -> pair[0]).toArray(),
                ranked.stream().mapToInt(pair -> pair[1]).toArray(),
                ranked.stream()
                        .mapToDouble(pair -> similarity.between(pair[0], pair[1]))
                        .toArray());
    }

    /** "most" and "least" of a set as lines, from {@code set -> end -> [[similarity, later, earlier] …]}. */
    private static Map<String, List<String>> published(String set) throws IOException {
        Map<String, List<String>> ends = new LinkedHashMap<>();
        try (InputStream in = PublishedPairsTest.class.getResourceAsStream("/seed/published_pairs.json");
                JsonParser json = new JsonFactory().createParser(in)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    String end = json.currentName();
                    List<String> lines = lines(json);
                    if (name.equals(set)) {
                        ends.put(end, lines);
                    }
                }
            }
        }
        return ends;
    }

    private static List<String> lines(JsonParser json) throws IOException {
        List<String> lines = new ArrayList<>();
        json.nextToken();
        while (json.nextToken() == JsonToken.START_ARRAY) {
            json.nextToken();
            String similarity = new BigDecimal(json.getText()).setScale(2).toPlainString();
            lines.add(similarity + " - " + json.nextTextValue() + ", " + json.nextTextValue());
            json.nextToken();
        }
        return lines;
    }
}
