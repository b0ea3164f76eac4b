package dev.embx.tui.app;

import dev.embx.tui.io.Key;
import dev.embx.tui.view.Action;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which key does what. */
final class Keymap {
    private final Map<String, Action> actions = new HashMap<>();

    Keymap() {
        for (Action action : Action.values()) {
            for (String key : action.keys()) {
                actions.put(key, action);
            }
        }
    }

    Optional<Action> action(Key key) {
        return Optional.ofNullable(actions.get(key.toString()));
    }
}
