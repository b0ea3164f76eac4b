package dev.embx.tui.app;

import dev.embx.tui.io.Key;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.Bindings;
import dev.embx.tui.view.View;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which key does what in a view: its own actions, and those that every view knows. */
final class Keymap {
    private final Map<String, Action> actions = new HashMap<>();

    Keymap(View view, Bindings bindings) {
        add(view.actions(), bindings);
        add(Action.EVERYWHERE, bindings);
    }

    private void add(List<Action> some, Bindings bindings) {
        for (Action action : some) {
            bindings.keys(action).forEach(key -> actions.putIfAbsent(key, action));
        }
    }

    Optional<Action> action(Key key) {
        return Optional.ofNullable(actions.get(key.toString()));
    }
}
