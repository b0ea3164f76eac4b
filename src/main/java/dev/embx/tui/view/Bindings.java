package dev.embx.tui.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which keys do what: those of {@link Action}, but for what the user has chosen otherwise.
 *
 * @param chosen the keys of the actions that do not have those of the table; none at all where the list is empty
 */
public record Bindings(Map<Action, List<String>> chosen) {
    /** The table as it is. */
    public static final Bindings DEFAULT = new Bindings(Map.of());

    /** Other keys for some actions. */
    public static Bindings of(Map<Action, List<String>> wanted) {
        Map<Action, List<String>> chosen = new EnumMap<>(Action.class);
        wanted.forEach((action, keys) -> {
            if (!keys.equals(action.keys())) {
                chosen.put(action, List.copyOf(keys));
            }
        });
        return chosen.isEmpty() ? DEFAULT : new Bindings(chosen);
    }

    /** The keys of an action, as {@link dev.embx.tui.io.Key#toString} writes them. */
    public List<String> keys(Action action) {
        return chosen.isEmpty() ? action.keys() : chosen.getOrDefault(action, action.keys());
    }

    /** The key to show; the command where an action has no key. */
    public String key(Action action) {
        List<String> keys = keys(action);
        return keys.isEmpty() ? ":" + action.command() : keys.get(0);
    }
}
