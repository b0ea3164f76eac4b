package dev.embx.tui.app;

import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.cluster.linkage.LinkageMethod;
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
record WordCommand(
        String name,
        String parameter,
        String meaning,
        BiFunction<App, String, List<String>> words,
        BiFunction<App, String, Turn> runner) {
    private static final List<String> METHODS = Choices.names(LinkageMethod.values(), LinkageMethod::id);
    private static final List<String> DISTANCES = Choices.names(ClusterDistance.values(), ClusterDistance::id);
    private static final List<String> LOOKS = Choices.names(Look.values(), Look::word);

    /** All of them. */
    static final List<WordCommand> ALL = List.of(
            new WordCommand("set", "NAME", "go to a set", Choices::sets, Commands::set),
            new WordCommand(
                    "goto", "LABEL", "go to an item by a part of its label", Choices::labels, Commands::goToLabel),
            new WordCommand(
                    "across",
                    "COLUMN",
                    "pairs that differ in a column about the items, or in \"clusters\"",
                    Choices::columns,
                    Commands::across),
            new WordCommand("within", "COLUMN", "pairs that agree in it", Choices::columns, Commands::within),
            free("calculate", "SUM", "what a sum of items is near to: king - man + woman", Commands::calculate),
            free("filter", "WORDS", "keep only what has these words", Commands::filter),
            of("theme", "dark, light or mono", LOOKS, Commands::theme),
            new WordCommand(
                    "export",
                    "FILE",
                    "write what is shown; Tab goes through its formats",
                    Choices::files,
                    (app, word) ->
                            Turn.of(app, new Task.Export(app.navigation().view().exhibit(app.context()), word, false))),
            of("method", "method of linkage: " + String.join(", ", METHODS), METHODS, CutCommands::method),
            of("distance", "what is clustered: " + String.join(", ", DISTANCES), DISTANCES, CutCommands::distance),
            free("clusters", "NUMBER", "cut the tree into so many clusters", CutCommands::clusters),
            free("cut", "HEIGHT", "cut the tree at a height", CutCommands::height),
            free("inconsistent", "NUMBER", "cut it where merges are more inconsistent", CutCommands::inconsistent),
            free("kmeans", "NUMBER", "so many clusters without a tree, by k-means", CutCommands::kmeans),
            free("xmeans", "NUMBER", "clusters by X-means, at most so many", CutCommands::xmeans),
            free("spectral", "NUMBER", "so many clusters by spectral clustering", CutCommands::spectral),
            free("dbscan", "EPS MIN", "dense regions: MIN items within the distance EPS", CutCommands::dbscan));

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
                                app, "no " + name + " \"" + word + "\"; there are " + String.join(", ", names)));
    }

    /** A command that takes any word. */
    private static WordCommand free(
            String name, String parameter, String meaning, BiFunction<App, String, Turn> runner) {
        return new WordCommand(name, parameter, meaning, (app, begun) -> List.of(), runner);
    }

    /** The command of a name, or of the name that other programs have for it. */
    static Optional<WordCommand> named(String name) {
        String ours = name.equals("find") ? "goto" : name.equals("w") ? "export" : name;
        return ALL.stream().filter(command -> command.name.equals(ours)).findFirst();
    }
}
