package dev.embx.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The selection of each set, built step by step and shared by every view.
 *
 * @param steps the selections of a set after each step, the present one last; none of them empty
 */
public record SelectionHistory(Map<String, List<RowSet>> steps) {
    /** Nothing selected. */
    public static final SelectionHistory NONE = new SelectionHistory(Map.of());

    private static final int MOST_STEPS = 100;

    /** Copies the map. */
    public SelectionHistory {
        steps = Map.copyOf(steps);
    }

    /** The present selection of a set. */
    public RowSet of(String set) {
        List<RowSet> all = steps.getOrDefault(set, List.of());
        return all.isEmpty() ? RowSet.NONE : all.get(all.size() - 1);
    }

    /** One step more, after which just these rows are selected; none where they are selected already. */
    public SelectionHistory then(String set, RowSet rows) {
        if (rows.equals(of(set))) {
            return this;
        }
        List<RowSet> more = new ArrayList<>(steps.getOrDefault(set, List.of()));
        more.add(rows);
        return rows.isEmpty()
                ? without(set)
                : with(set, more.size() > MOST_STEPS ? more.subList(1, more.size()) : more);
    }

    /** The selection without its last step. */
    public SelectionHistory undone(String set) {
        List<RowSet> all = steps.getOrDefault(set, List.of());
        return all.size() < 2 ? without(set) : with(set, all.subList(0, all.size() - 1));
    }

    /** Nothing selected of a set. */
    public SelectionHistory without(String set) {
        Map<String, List<RowSet>> less = new HashMap<>(steps);
        less.remove(set);
        return new SelectionHistory(less);
    }

    private SelectionHistory with(String set, List<RowSet> all) {
        Map<String, List<RowSet>> more = new HashMap<>(steps);
        more.put(set, List.copyOf(all));
        return new SelectionHistory(more);
    }
}
