package dev.embx.tui.app;

import dev.embx.tui.app.state.Prompt;
import dev.embx.tui.view.View;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** How a command line can go on: names of commands, and the words that they take. */
public final class Completion {
    private final App app;
    private final View view;

    public Completion(App app) {
        this.app = app;
        this.view = app.navigation().view();
    }

    /** How a prompt can go on: a file name with each format of what is shown, or the rest of a command. */
    public List<String> candidates(Prompt prompt) {
        return switch (prompt.kind()) {
            case EXPORT -> Choices.files(app, prompt.typed());
            case COMMAND -> prompt.typed().isEmpty() ? List.of() : candidates(prompt.typed());
            default -> List.of();
        };
    }

    /** The lines that begin with what is typed, in their order; capitals do not count in a word that a command takes. */
    public List<String> candidates(String line) {
        TreeSet<String> lines = new TreeSet<>();
        for (Command command : Command.in(view)) {
            if (command.line().startsWith(line) && !lines.contains(command.name())) {
                lines.add(command.line());
            }
        }
        int space = line.indexOf(' ');
        if (space > 0) {
            String word = line.substring(space + 1);
            WordCommand.named(line.substring(0, space))
                    .ifPresent(command -> command.words().apply(app, word).stream()
                            .filter(candidate -> Choices.begins(candidate, word))
                            .forEach(candidate -> lines.add(line.substring(0, space + 1) + candidate)));
        }
        return List.copyOf(lines);
    }

    /** The line that is offered: the latest like it that was typed before, else the first that is possible. */
    public Optional<String> suggestion(String line) {
        if (line.isEmpty()) {
            return Optional.empty();
        }
        List<String> typed = app.memory().commands();
        for (int i = typed.size() - 1; i >= 0; i--) {
            if (typed.get(i).startsWith(line) && typed.get(i).length() > line.length()) {
                return Optional.of(typed.get(i));
            }
        }
        return candidates(line).stream()
                .filter(candidate -> candidate.length() > line.length())
                .findFirst();
    }

    /** What the command does whose name is typed in full. */
    public Optional<String> meaning(String line) {
        for (Command command : Command.in(view)) {
            if (line.equals(command.name()) || (!command.parameter().isEmpty() && line.startsWith(command.line()))) {
                String takes = command.parameter().isEmpty() ? "" : command.parameter() + ": ";
                return Optional.of(takes + command.meaning());
            }
        }
        return Optional.empty();
    }
}
