package dev.embx.tui.app;

import dev.embx.analysis.OpenSet;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.MetadataColumn;
import dev.embx.export.exhibit.Exhibit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The words that a command can take in a state of the explorer. */
final class Choices {
    /** Pairs by the clusters of the cut are asked for like those by a column. */
    static final String CLUSTERS = "clusters";

    private static final int MOST_LABELS = 50;

    private Choices() {}

    static <T> List<String> names(T[] values, Function<T, String> name) {
        return Arrays.stream(values).map(name).toList();
    }

    /** Whether a word begins like another, whatever the case. */
    static boolean begins(String text, String start) {
        return text.regionMatches(true, 0, start, 0, start.length());
    }

    private static EmbeddingSet items(App app) {
        return app.context().set(app.set()).set();
    }

    static List<String> sets(App app, String begun) {
        return app.workspace().sets().stream().map(OpenSet::name).toList();
    }

    static List<String> columns(App app, String begun) {
        Stream<String> columns = items(app).metadata().stream().map(MetadataColumn::name);
        return Stream.concat(columns, Stream.of(CLUSTERS)).toList();
    }

    static List<String> labels(App app, String begun) {
        List<String> labels = new ArrayList<>();
        EmbeddingSet items = items(app);
        for (int row = 0; row < items.rows() && labels.size() < MOST_LABELS; row++) {
            String label = items.label(row).text();
            if (begins(label, begun)) {
                labels.add(label);
            }
        }
        return labels;
    }

    static List<String> files(App app, String begun) {
        Exhibit exhibit = app.navigation().view().exhibit(app.context());
        return exhibit.formats().stream().map(exhibit::fileName).toList();
    }
}
