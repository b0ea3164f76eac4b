package dev.embx.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is selected of each set: made step by step, seen in every view.
 *
 * @param steps the selections of a set after each step, the present one last; none of them empty
 */
public record Selections(Map<String, List<Selected>> steps) {
    /** Nothing selected. */
    public static final Selections NONE = new Selections(Map.of());

    private static final int MOST_STEPS = 100;

    /** Copies the map. */
    public Selections {
        steps = Map.copyOf(steps);
    }

    /** What is selected of a set now. */
    public Selected of(String set) {
        List<Selected> all = steps.getOrDefault(set, List.of());
        return all.isEmpty() ? Selected.NONE : all.get(all.size() - 1);
    }

    /** One step more, after which just these rows are selected; none where they are selected already. */
    public Selections then(String set, Selected rows) {
        if (rows.equals(of(set))) {
            return this;
        }
        List<Selected> more = new ArrayList<>(steps.getOrDefault(set, List.of()));
        more.add(rows);
        return rows.isEmpty()
                ? without(set)
                : with(set, more.size() > MOST_STEPS ? more.subList(1, more.size()) : more);
    }

    /** The last step taken back. */
    public Selections undone(String set) {
        List<Selected> all = steps.getOrDefault(set, List.of());
        return all.size() < 2 ? without(set) : with(set, all.subList(0, all.size() - 1));
    }

    /** Nothing selected of a set. */
    public Selections without(String set) {
        Map<String, List<Selected>> less = new HashMap<>(steps);
        less.remove(set);
        return new Selections(less);
    }

    private Selections with(String set, List<Selected> all) {
        Map<String, List<Selected>> more = new HashMap<>(steps);
        more.put(set, List.copyOf(all));
        return new Selections(more);
    }
}
