package dev.embx.tui.app;

import dev.embx.analysis.OpenSet;
import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.cluster.linkage.LinkageMethod;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.MetadataColumn;
import dev.embx.export.exhibit.Exhibit;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.View;
import dev.embx.tui.widget.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** How a command line can go on: names of commands, and the words that they take. */
final class Completion {
    /** More are not told. */
    private static final int MOST = 50;

    private final App app;
    private final View view;
    private final Context context;

    Completion(App app) {
        this.app = app;
        this.view = app.navigation().view();
        this.context = app.context();
    }

    /** How a prompt can go on: a file name with each format of what is shown, or the rest of a command. */
    List<String> candidates(Prompt prompt) {
        return switch (prompt.kind()) {
            case EXPORT -> files();
            case COMMAND -> prompt.typed().isEmpty() ? List.of() : candidates(prompt.typed());
            default -> List.of();
        };
    }

    /** The lines that begin with what is typed, in their order; capitals do not count in a word that a command takes. */
    List<String> candidates(String line) {
        TreeSet<String> lines = new TreeSet<>();
        for (Command command : Command.in(view)) {
            if (command.line().startsWith(line) && !lines.contains(command.name())) {
                lines.add(command.line());
            }
        }
        int space = line.indexOf(' ');
        if (space > 0) {
            String word = line.substring(space + 1);
            words(line.substring(0, space), word).stream()
                    .filter(candidate -> begins(candidate, word))
                    .forEach(candidate -> lines.add(line.substring(0, space + 1) + candidate));
        }
        return List.copyOf(lines);
    }

    private static boolean begins(String text, String start) {
        return text.regionMatches(true, 0, start, 0, start.length());
    }

    /** The words that a command takes. */
    private List<String> words(String name, String begun) {
        return switch (name) {
            case "set" -> names(context.workspace().sets(), OpenSet::name);
            case "goto", "find" -> labels(begun);
            case "theme" -> names(List.of(Look.values()), Look::word);
            case "method" -> names(List.of(LinkageMethod.values()), LinkageMethod::id);
            case "distance" -> names(List.of(ClusterDistance.values()), ClusterDistance::id);
            case "across", "within" -> columns();
            case "export", "w" -> files();
            default -> List.of();
        };
    }

    private static <T> List<String> names(List<T> things, Function<T, String> name) {
        return things.stream().map(name).toList();
    }

    private EmbeddingSet items() {
        return context.set(view.focus(context).set()).set();
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>(names(items().metadata(), MetadataColumn::name));
        columns.add("clusters");
        return columns;
    }

    private List<String> labels(String begun) {
        List<String> labels = new ArrayList<>();
        EmbeddingSet items = items();
        for (int row = 0; row < items.rows() && labels.size() < MOST; row++) {
            String label = items.label(row).text();
            if (begins(label, begun)) {
                labels.add(label);
            }
        }
        return labels;
    }

    private List<String> files() {
        Exhibit exhibit = view.exhibit(context);
        return exhibit.formats().stream().map(exhibit::fileName).toList();
    }

    /** The line that is offered: the latest like it that was typed before, else the first that is possible. */
    Optional<String> suggestion(String line) {
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
    Optional<String> meaning(String line) {
        for (Command command : Command.in(view)) {
            if (line.equals(command.name()) || (!command.parameter().isEmpty() && line.startsWith(command.line()))) {
                String takes = command.parameter().isEmpty() ? "" : command.parameter() + ": ";
                return Optional.of(takes + command.meaning());
            }
        }
        return Optional.empty();
    }
}
