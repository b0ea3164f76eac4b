package dev.embx.export.chart;

import java.util.LinkedHashMap;
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

    /** Keywords and texts for the PNG file, in a fixed order. */
    Map<String, String> metadata(String title) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("Title", title);
        texts.put("Set", set);
        texts.put("Metric", metric);
        if (!method.isEmpty()) {
            texts.put("Method", method);
        }
        texts.put("Software", "embx " + version);
        return texts;
    }
}
