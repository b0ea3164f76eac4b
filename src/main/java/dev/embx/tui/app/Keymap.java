package dev.embx.tui.app;

import dev.embx.tui.io.Key;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.View;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which key does what in a view: its own actions come first, for several views may give a key different ones. */
final class Keymap {
    private final Map<String, Action> actions = new HashMap<>();

    Keymap(View view) {
        add(List.of(Action.values()));
        add(view.actions());
    }

    private void add(List<Action> some) {
        Map<String, Action> first = new HashMap<>();
        for (Action action : some) {
            action.keys().forEach(key -> first.putIfAbsent(key, action));
        }
        actions.putAll(first);
    }

    Optional<Action> action(Key key) {
        return Optional.ofNullable(actions.get(key.toString()));
    }
}
