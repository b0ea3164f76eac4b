package dev.embx.cli;

import java.util.List;

/**
 * The names of the commands. Apart from {@link Commands}, so that {@code embx PATH} starts without the reading of options, which
 * would cost nearly half of the time to the first frame.
 */
public final class CommandNames {
    static final List<String> ALL = List.of(
            "sets",
            "pairs",
            "neighbors",
            "heatmap",
            "dendrogram",
            "clusters",
            "project",
            "compare",
            "inspect",
            "convert",
            "health",
            "doctor",
            "config",
            "completion",
            "help");

    private CommandNames() {}

    /** Whether the arguments are a path, perhaps names of sets, and nothing else. */
    static boolean isExplore(String[] args) {
        for (String argument : args) {
            if (argument.isEmpty() || argument.startsWith("-")) {
                return false;
            }
        }
        return args.length > 0 && !ALL.contains(args[0]);
    }
}
