package dev.embx.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The lists that the notebook printed. */
final class Published {
    private static final Path FILE = Path.of("src", "test", "resources", "seed", "published_pairs.json");

    private Published() {}

    /** Both lists of a set as the notebook prints them. */
    static String text(String set) throws IOException {
        return "Most similar:\n" + joined(lines(set, "most")) + "Least similar:\n" + joined(lines(set, "least"));
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    /** The lines of one list: {@code 0.56 - Memento (2000), Fight Club (1999)}. */
    static List<String> lines(String set, String end) throws IOException {
        List<String> lines = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(FILE.toFile())) {
            skipTo(json, set);
            skipTo(json, end);
            json.nextToken();
            while (json.nextToken() == JsonToken.START_ARRAY) {
                json.nextToken();
                double similarity = json.getDoubleValue();
                String later = json.nextTextValue();
                String earlier = json.nextTextValue();
                lines.add(String.format(Locale.ROOT, "%.2f - %s, %s", similarity, later, earlier));
                json.nextToken();
            }
        }
        return lines;
    }

    private static void skipTo(JsonParser json, String field) throws IOException {
        while (json.nextToken() != null) {
            if (json.currentToken() == JsonToken.FIELD_NAME
                    && json.currentName().equals(field)) {
                return;
            }
        }
        throw new IOException("no field " + field);
    }
}
