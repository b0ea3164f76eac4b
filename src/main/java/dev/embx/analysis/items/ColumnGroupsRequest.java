package dev.embx.analysis.items;

import dev.embx.analysis.Engine;
import dev.embx.analysis.Request;
import dev.embx.embedding.MetadataColumn;
import dev.embx.job.Progress;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rows of a set by the value of a metadata column.
 *
 * @param set name of the set
 * @param column name of the column
 */
public record ColumnGroupsRequest(String set, String column) implements Request<ColumnGroupsRequest.Groups> {

    /**
     * Groups of equal values.
     *
     * @param names the values, the most frequent first, of equally frequent ones by their text
     * @param group for each row the place of its value in {@code names}; -1 where it has none
     */
    public record Groups(List<String> names, int[] group) {}

    @Override
    public String title() {
        return "grouping " + set + " by " + column;
    }

    @Override
    public Groups compute(Engine engine, Progress progress) {
        MetadataColumn values = engine.workspace()
                .get(set)
                .set()
                .metadata(column)
                .orElseThrow(() -> new IllegalStateException(set + ": no column " + column));
        Map<String, Integer> counts = new HashMap<>();
        Stream.of(values.values())
                .filter(value -> value != null)
                .forEach(value -> counts.merge(value, 1, Integer::sum));
        Comparator<String> byCount = Comparator.comparing(counts::get, Comparator.reverseOrder());
        List<String> names = counts.keySet().stream()
                .sorted(byCount.thenComparing(Comparator.naturalOrder()))
                .toList();
        Map<String, Integer> places = new HashMap<>();
        names.forEach(name -> places.put(name, places.size()));
        int[] group = Stream.of(values.values())
                .mapToInt(value -> value == null ? -1 : places.get(value))
                .toArray();
        return new Groups(names, group);
    }
}
