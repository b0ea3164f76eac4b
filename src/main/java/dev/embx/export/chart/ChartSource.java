package dev.embx.export.chart;

import dev.embx.text.Label;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a chart is made of: written on it and into its file.
 *
 * @param set name of the set
 * @param metric how items are compared: "cosine"
 * @param method how they are clustered: "ward"; empty where they are not
 * @param version version of embx
 */
public record ChartSource(String set, String metric, String method, String version) {

    /** The set's name, safe to show. */
    public String title() {
        return Label.of(set).text();
    }

    /** What a larger value means. */
    public String similarity() {
        return switch (metric) {
            case "dot" -> "dot product";
            case "euclidean" -> "negative Euclidean distance";
            case "correlation" -> "correlation";
            default -> metric + " similarity";
        };
    }

    private String distance() {
        return switch (metric) {
            case "dot" -> "negative dot product";
            case "euclidean" -> "Euclidean distance";
            default -> "1 − " + metric;
        };
    }

    /** How heights come about: "Ward linkage of 1 − cosine". */
    public String linkage() {
        String name = method.isEmpty() ? "" : method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1);
        return name + " linkage of " + distance();
    }

    /** Keywords and texts for the PNG file, in a fixed order. */
    public Map<String, String> metadata() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("Set", title());
        texts.put("Metric", metric);
        if (!method.isEmpty()) {
            texts.put("Method", method);
        }
        texts.put("Software", "embx " + version);
        return texts;
    }
}
