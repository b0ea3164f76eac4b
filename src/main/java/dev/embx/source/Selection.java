package dev.embx.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Which items were asked for, and which of them a set has no vector for. Such an item is reported, never invented.
 *
 * @param file the list of items or the table of ratings that selects them
 * @param requested the ids that were asked for, each once, as text; the most rated first for a table of ratings
 * @param missing name of a set → the requested ids it has no vector for, in the order of {@code requested}
 */
public record Selection(Path file, List<String> requested, Map<String, List<String>> missing) {

    /** Copies the collections. */
    public Selection {
        requested = List.copyOf(requested);
        missing = Map.copyOf(missing);
    }
}
