package dev.embx.tui.app;

import dev.embx.tui.view.Action;
import dev.embx.tui.view.SelectKeys;
import dev.embx.tui.view.View;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One line of the palette: an action that the present view knows, or a command that takes a word.
 *
 * @param name its name
 * @param parameter the word it takes; empty for none
 * @param meaning what it does
 * @param action the action it is; empty where it takes a word
 */
public record Command(String name, String parameter, String meaning, Optional<Action> action) {

    /** All that can be done in a view: its own actions first. */
    public static List<Command> in(View view) {
        List<Command> commands = new ArrayList<>();
        for (Action action : actions(view)) {
            commands.add(new Command(action.command(), "", action.description(), Optional.of(action)));
        }
        for (WordCommand word : WordCommand.ALL) {
            commands.add(new Command(word.name(), word.parameter(), word.meaning(), Optional.empty()));
        }
        return commands;
    }

    private static Set<Action> actions(View view) {
        Set<Action> actions = new LinkedHashSet<>(view.actions());
        actions.addAll(Action.EVERYWHERE);
        actions.addAll(SelectKeys.ALL);
        return actions;
    }

    /** Whether an action does something in a view. */
    static boolean knows(View view, Action action) {
        return actions(view).contains(action);
    }

    /** What is typed for it. */
    String line() {
        return parameter.isEmpty() ? name : name + " ";
    }
}
