package dev.embx.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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

    /** Letters that may be wrong in a command. */
    private static final int MOST_LETTERS = 2;

    private CommandNames() {}

    /** Whether the arguments are nothing but paths and names of sets, or absent. */
    static boolean isExplore(String[] args) {
        for (String argument : args) {
            if (argument.isEmpty() || argument.startsWith("-")) {
                return false;
            }
        }
        return args.length == 0 || !ALL.contains(args[0]);
    }

    /** The command that a mistyped word most likely means: one that begins with it, or differs in at most two letters. */
    static Optional<String> nearest(String word) {
        return ALL.stream()
                .filter(name -> (word.length() > 1 && name.startsWith(word)) || distance(name, word) <= MOST_LETTERS)
                .min(Comparator.comparingInt(name -> distance(name, word)));
    }

    /** Levenshtein's distance: letters to insert, delete or replace. */
    private static int distance(String one, String other) {
        int[] row = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
