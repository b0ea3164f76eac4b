package dev.embx.tui.app;

import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.cluster.linkage.LinkageMethod;
import dev.embx.tui.app.state.Task;
import dev.embx.tui.widget.Look;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A command that takes a word. The one table that feeds the command line, its completion, the palette and the help.
 *
 * @param name its name
 * @param parameter what the word is
 * @param meaning what it does
 * @param words the words that it may take, by what is typed of one
 * @param runner what it does with a word
 */
public record WordCommand(
        String name,
        String parameter,
        String meaning,
        BiFunction<App, String, List<String>> words,
        BiFunction<App, String, Turn> runner) {
    private static final List<String> METHODS = Choices.names(LinkageMethod.values(), LinkageMethod::id);
    private static final List<String> DISTANCES = Choices.names(ClusterDistance.values(), ClusterDistance::id);
    private static final List<String> LOOKS = Choices.names(Look.values(), Look::word);

    /** All of them. */
    public static final List<WordCommand> ALL = List.of(
            new WordCommand("set", "NAME", "go to a set", Choices::sets, Commands::set),
            new WordCommand(
                    "goto", "LABEL", "go to the item with this label or id", Choices::labels, Commands::goToLabel),
            new WordCommand(
                    "across",
                    "COLUMN",
                    "show pairs with different values of a column, or of \"clusters\"",
                    Choices::columns,
                    Commands::across),
            new WordCommand(
                    "within",
                    "COLUMN",
                    "show pairs with equal values of a column, or of \"clusters\"",
                    Choices::columns,
                    Commands::within),
            free(
                    "analogy",
                    "ITEMS",
                    "nearest items of king - man + woman, or an axis: bad .. good",
                    Commands::calculate),
            free(
                    "filter",
                    "FILTER",
                    "show only rows with this text and these columns: star genres~Drama",
                    Commands::filter),
            free("select where", "FILTER", "select the items with this text and these columns", Commands::selectWhere),
            of("theme", "switch to the dark, light or mono theme", LOOKS, Commands::theme),
            new WordCommand(
                    "export",
                    "FILE",
                    "export this view; Tab cycles through its formats",
                    Choices::files,
                    (app, word) ->
                            Turn.of(app, new Task.Export(app.navigation().view().exhibit(app.context()), word, false))),
            of("method", "linkage method: " + String.join(", ", METHODS), METHODS, CutCommands::method),
            of("distance", "distance to cluster by: " + String.join(", ", DISTANCES), DISTANCES, CutCommands::distance),
            free("clusters", "N", "cut the dendrogram into N clusters", CutCommands::clusters),
            free("cut", "HEIGHT", "cut the dendrogram at a height", CutCommands::height),
            free(
                    "inconsistent",
                    "N",
                    "cut the dendrogram at merges more inconsistent than N",
                    CutCommands::inconsistent),
            free("kmeans", "N", "k-means with N clusters", CutCommands::kmeans),
            free("xmeans", "N", "X-means with at most N clusters", CutCommands::xmeans),
            free("spectral", "N", "spectral clustering with N clusters", CutCommands::spectral),
            free("dbscan", "EPS MIN", "DBSCAN: regions with MIN items within distance EPS", CutCommands::dbscan));

    /** A command that takes one of a few names. */
    private static WordCommand of(
            String name, String meaning, List<String> names, BiFunction<App, String, Turn> runner) {
        return new WordCommand(
                name,
                "NAME",
                meaning,
                (app, begun) -> names,
                (app, word) -> names.contains(word)
                        ? runner.apply(app, word)
                        : Commands.error(
                                app,
                                "unknown " + name + " \"" + word + "\"; expected one of " + String.join(", ", names)));
    }

    /** A command that takes any word. */
    private static WordCommand free(
            String name, String parameter, String meaning, BiFunction<App, String, Turn> runner) {
        return new WordCommand(name, parameter, meaning, (app, begun) -> List.of(), runner);
    }

    /** The command of a name, of the name that other programs have for it, or of a name of an earlier version. */
    static Optional<WordCommand> named(String name) {
        String ours = switch (name) {
            case "find" -> "goto";
            case "w" -> "export";
            case "calculate" -> "analogy";
            default -> name;
        };
        return ALL.stream().filter(command -> command.name.equals(ours)).findFirst();
    }
}
