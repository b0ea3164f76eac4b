package dev.embx.cli.settings;

import dev.embx.tui.app.state.ViewType;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.Bindings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys that a file gives to actions. Where two actions of one view would share a key, the later line is refused. */
final class KeyChoices {
    /** Leaves whatever happens, so it has no other meaning. */
    private static final String ALWAYS = "Ctrl-C";

    private final Map<Action, Choice> choices = new EnumMap<>(Action.class);

    private record Choice(int line, List<String> keys) {}

    private record Conflict(Action refused, Action other, String key, String view) {}

    /** The later of two lines for one action counts. */
    void choose(int line, Action action, List<String> keys) {
        choices.put(action, new Choice(line, keys));
    }

    /** What is left when all conflicts are refused; says each. */
    Bindings bindings(List<String> problems) {
        for (Optional<Conflict> found = conflict(); found.isPresent(); found = conflict()) {
            Conflict conflict = found.get();
            Choice refused = choices.remove(conflict.refused());
            problems.add("line " + refused.line() + ": " + conflict.key() + " is already the key of "
                    + conflict.other().id() + " in "
                    + conflict.view() + "; " + conflict.refused().id() + " keeps "
                    + String.join(" ", conflict.refused().keys()));
        }
        return current();
    }

    private Bindings current() {
        Map<Action, List<String>> wanted = new EnumMap<>(Action.class);
        choices.forEach((action, choice) -> wanted.put(action, choice.keys()));
        return Bindings.of(wanted);
    }

    private Optional<Conflict> conflict() {
        if (choices.isEmpty()) {
            return Optional.empty();
        }
        Bindings bindings = current();
        for (ViewType view : ViewType.ALL) {
            List<Action> actions = new ArrayList<>(view.actions());
            actions.addAll(Action.EVERYWHERE);
            Optional<Conflict> found = conflict(view.title(), actions, bindings);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Conflict> conflict(String view, List<Action> actions, Bindings bindings) {
        Map<String, Action> taken = new HashMap<>();
        taken.put(ALWAYS, Action.EXIT);
        for (Action action : actions) {
            for (String key : bindings.keys(action)) {
                Action before = taken.putIfAbsent(key, action);
                if (before != null && before != action && (line(action) > 0 || line(before) > 0)) {
                    boolean later = line(action) > line(before);
                    return Optional.of(new Conflict(later ? action : before, later ? before : action, key, view));
                }
            }
        }
        return Optional.empty();
    }

    /** The line that chose an action's keys; 0 for none. */
    private int line(Action action) {
        Choice choice = choices.get(action);
        return choice == null ? 0 : choice.line();
    }
}
