package dev.embx.tui.app;

import dev.embx.tui.app.state.Prompt;
import dev.embx.tui.io.Key;
import dev.embx.tui.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * All that can be done here, fewer while one types.
 *
 * @param prompt what is typed
 * @param at the line of the list that is chosen
 */
public record Palette(Prompt prompt, int at) {
    private static final int PAGE = 10;

    static Palette of(View view) {
        return new Palette(Prompt.of(Prompt.Kind.PALETTE, "", view, List.of()), 0);
    }

    /** The commands that have all words typed, in name, key or meaning; names that begin with the first of
     * them come first, then names that have it. */
    public List<Command> commands(App app) {
        List<Command> begun = new ArrayList<>();
        List<Command> named = new ArrayList<>();
        List<Command> others = new ArrayList<>();
        String[] words = prompt.text().strip().toLowerCase(Locale.ROOT).split(" +", -1);
        for (Command command : Command.in(app.navigation().view())) {
            if (has(command, words)) {
                boolean begins = command.name().startsWith(words[0]);
                (begins ? begun : command.name().contains(words[0]) ? named : others).add(command);
            }
        }
        begun.addAll(named);
        begun.addAll(others);
        return begun;
    }

    private static boolean has(Command command, String[] words) {
        String text = command.name() + " " + command.meaning().toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** What a key does in it. */
    Turn key(Key key, App app) {
        int last = commands(app).size() - 1;
        int step = step(key);
        if (step != 0) {
            return shown(new Palette(prompt, Math.max(0, Math.min(last, at + step))), app);
        }
        if (key.name().equals(Key.Names.ESCAPE)
                || (key.name().equals(Key.Names.BACKSPACE) && prompt.text().isEmpty())) {
            return Turn.of(app.with(new Overlay.None()));
        }
        if (key.name().equals(Key.Names.ENTER)) {
            return last < 0 ? Turn.of(app) : run(commands(app).get(Math.min(at, last)), app.with(new Overlay.None()));
        }
        return typed(prompt.edited(key), app);
    }

    Turn paste(String text, App app) {
        return typed(prompt.inserted(text), app);
    }

    private Turn typed(Prompt next, App app) {
        return shown(new Palette(next, next.text().equals(prompt.text()) ? at : 0), app);
    }

    private static Turn shown(Palette next, App app) {
        return Turn.of(app.with(new Overlay.Choosing(next)));
    }

    private static int step(Key key) {
        return switch (key.toString()) {
            case "Down", "Tab", "Ctrl-N" -> 1;
            case "Up", "Shift-Tab", "Ctrl-P" -> -1;
            case "PageDown" -> PAGE;
            case "PageUp" -> -PAGE;
            default -> 0;
        };
    }

    private static Turn run(Command command, App app) {
        if (command.action().isPresent()) {
            return new Actions(app).perform(command.action().get());
        }
        Prompt line = Prompt.of(
                Prompt.Kind.COMMAND,
                command.line(),
                app.navigation().view(),
                app.memory().commands());
        return Turn.of(app.with(new Overlay.Typing(line)));
    }
}
