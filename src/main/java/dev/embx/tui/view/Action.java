package dev.embx.tui.view;

import java.util.List;
import java.util.Optional;

/**
 * Everything a key can do. The one table that feeds key handling, footer, help and the {@code :} command line.
 *
 * <p>Keys are written as {@link dev.embx.tui.io.Key#toString} writes them. Several actions may have a key where no view
 * knows two of them.
 */
public enum Action {
    OPEN("open", "open", "open what the cursor is on", "Enter"),
    BACK("back", "back", "go back", "Esc", "Backspace"),
    UP("up", "", "one up", "k", "Up"),
    DOWN("down", "move", "one down", "j", "Down"),
    LEFT("left", "", "one to the left", "h", "Left"),
    RIGHT("right", "", "one to the right", "l", "Right"),
    PAGE_UP("page-up", "", "a page up", "PageUp", "Ctrl-B"),
    PAGE_DOWN("page-down", "", "a page down", "PageDown", "Ctrl-F"),
    HALF_UP("half-up", "", "half a page up", "Ctrl-U"),
    HALF_DOWN("half-down", "", "half a page down", "Ctrl-D"),
    FIRST("first", "", "to the first", "g", "Home"),
    LAST("last", "", "to the last", "G", "End"),
    ROW_START("row-start", "", "to the start of the row", "0"),
    ROW_END("row-end", "", "to the end of the row", "$"),
    SWITCH("switch", "other end", "the other end of the ranking", "Tab", "Shift-Tab"),
    FIND("find", "find", "find a label while you type", "/"),
    FIND_NEXT("find-next", "", "the next one found", "n"),
    FIND_PREVIOUS("find-previous", "", "the one found before", "N"),
    FILTER("filter", "filter", "keep only what has these words; Esc takes the filter away", "&"),
    SCOPE(
            "scope",
            "differ in",
            "next kind of pairs: all, then by column and cluster those that differ, those that agree",
            "d"),
    COUNTS("counts", "counts", "how many pairs are how similar, and back", "H"),
    METRIC("metric", "metric", "next metric: cosine, dot, euclidean (negative distance), correlation", "m"),
    SORT("sort", "sort", "sort by the next column", "s"),
    ORDER("order", "order", "next order of the items: as given, by label, by leaves", "o"),
    ZOOM("zoom", "zoom", "next size of a cell", "z"),
    FIT("fit", "fit", "the whole matrix at once, and back", "f"),
    TRIANGLE("triangle", "triangle", "lower triangle or full matrix", "t"),
    NUMBERS("numbers", "numbers", "values as figures, and back", "#"),
    SIBLING("sibling", "", "the other child of the same merge", "Tab"),
    FOLD("fold", "fold", "fold or unfold the cluster at the cursor", "Space"),
    MORE_CLUSTERS("more-clusters", "", "cut the tree into one cluster more", "+", "="),
    FEWER_CLUSTERS("fewer-clusters", "cut", "cut the tree into one cluster less", "-"),
    FOLD_CLUSTERS("fold-clusters", "fold all", "show the clusters only, one row each, and unfold", "z"),
    SUGGESTION("suggest", "suggest", "cut as the largest gap, then as the best silhouette suggests", "S"),
    METHOD("next-method", "method", "next method of linkage: single to ward", "m"),
    DISTANCE("next-distance", "", "next distance: 1 - cosine, Euclidean, Euclidean of unit vectors", "d"),
    LEAF_ORDER("leaf-order", "", "order of the leaves: SciPy's, or optimal", "o"),
    LOGARITHM("logarithm", "log", "heights by their logarithm, and back", "L"),
    DEFAULT_CUT("default-cut", "", "cut at 0.7 of the largest height, as SciPy colors", "c"),
    PAN_LEFT("pan-left", "", "shift the map to show what is left of it", "H", "Shift-Left"),
    PAN_DOWN("pan-down", "", "show what is below", "J", "Shift-Down"),
    PAN_UP("pan-up", "", "show what is above", "K", "Shift-Up"),
    PAN_RIGHT("pan-right", "", "show what is right of it", "L", "Shift-Right"),
    ZOOM_IN("zoom-in", "zoom", "nearer, around the item at the cursor", "+", "="),
    ZOOM_OUT("zoom-out", "", "farther", "-"),
    WHOLE("whole", "whole", "the whole map", "f"),
    PROJECTION("next-projection", "method", "next way to make the map: PCA, t-SNE, UMAP", "m"),
    MAP_METRIC("map-metric", "", "the map by Euclidean distance or by cosine", "d"),
    COLOR("color", "color", "what colors the points: clusters, a column of the labels, trust", "c"),
    MARKS("marks", "marks", "how points are drawn: by the room, dots, quarters of a cell, letters, shades", "z"),
    TITLES("titles", "titles", "labels beside the points, and back", "t"),
    BESIDE(
            "beside",
            "",
            "from 160 columns on beside the map: the next method's, the next set's with the same item, nothing",
            "w"),
    SIDE("side", "", "the item and its neighbors beside the map, from 100 columns on, and back", "_"),
    NEXT_HERE("next-here", "", "the next item at the same place", "Tab"),
    SELECT_CLUSTER("select cluster", "select", "add the cluster of the item to what is selected", "s"),
    SELECT_NEIGHBORS("select neighbors", "", "add the item and its neighbors to it", "S"),
    SELECT_WINDOW("select window", "", "add what is in sight on the map", "W"),
    SELECT_ITEM("select item", "", "add the item alone, or take it out", "Space"),
    UNSELECT("select undo", "", "take the last step of the selection back; on the map Esc does too", "u"),
    UNSELECT_ALL("select none", "", "nothing is selected any more", "U"),
    CALCULATE("calculate", "sum", "a sum of items: king - man + woman, mean(cat, dog); or a line: bad .. good", "="),
    RANKING("next-ranking", "3CosMul", "rank by the cosine to the sum (3CosAdd) or by products (3CosMul)", "m"),
    MEASURE("next-measure", "measure", "next measure of how far two sets agree", "m"),
    PART("next-part", "part", "next part of the comparison: items, pairs of items, both trees", "p"),
    WIDER("wider-pane", "", "more room for the pane, on a wide terminal: away, beside, half", "+"),
    NARROWER("narrower-pane", "", "less room for it", "_"),
    EXPORT("export", "export", "write what is shown to a file; Tab goes through its formats", "e"),
    PICTURE("picture", "", "the chart that a .png would hold, in the terminal; any key closes it", "i"),
    COPY("copy", "copy", "send the line at the cursor to the terminal's clipboard (OSC 52)", "y"),
    COPY_ALL("copy-all", "", "send the table to the terminal's clipboard as TSV (OSC 52)", "Y"),
    NEXT_SET("next-set", "set", "the next set, same view and item", "]"),
    PREVIOUS_SET("previous-set", "", "the set before, same view and item", "["),
    SETS("sets", "", "view: the sets", "1"),
    PAIRS("pairs", "", "view: ranked pairs", "2"),
    NEIGHBORS("neighbors", "", "view: neighbors of an item", "3"),
    HEATMAP("heatmap", "", "view: similarity of all items", "4"),
    DENDROGRAM("dendrogram", "", "view: the tree of the items", "5"),
    MAP("map", "map", "view: the items on a map", "6"),
    COMPARE("compare", "compare", "view: the sets side by side", "7"),
    HEALTH("health", "", "view: what is odd about a set", "8"),
    CLUSTERS("clusters", "clusters", "view: the clusters of the cut", "C"),
    THEME("theme", "", "next theme: dark, light, mono", "T"),
    COMMAND("command", "", "a command by its name, completed by Tab", ":"),
    PALETTE("palette", "", "all commands in a list, filtered as you type", "Ctrl-P"),
    HELP("help", "help", "all keys of this view", "?"),
    CANCEL("cancel", "", "stop the work that is going on", "Ctrl-G"),
    PAUSE("pause", "", "hold the work that is going on, and let it go on", "P"),
    REDRAW("redraw", "", "draw the screen anew", "Ctrl-L"),
    SUSPEND("suspend", "", "stop embx; fg brings it back", "Ctrl-Z"),
    QUIT("quit", "quit", "back, and out from the first view", "q"),
    EXIT("exit", "", "leave at once", "Ctrl-C");

    /** The actions that every view knows. */
    public static final List<Action> EVERYWHERE = List.of(
            SETS,
            PAIRS,
            NEIGHBORS,
            HEATMAP,
            DENDROGRAM,
            MAP,
            COMPARE,
            HEALTH,
            CLUSTERS,
            NEXT_SET,
            PREVIOUS_SET,
            FIND,
            FIND_NEXT,
            FIND_PREVIOUS,
            FILTER,
            COMMAND,
            PALETTE,
            EXPORT,
            PICTURE,
            COPY,
            COPY_ALL,
            UNSELECT,
            UNSELECT_ALL,
            CANCEL,
            PAUSE,
            BACK,
            QUIT,
            EXIT,
            THEME,
            REDRAW,
            SUSPEND,
            HELP);

    private final String command;
    private final String hint;
    private final String description;
    private final List<String> keys;

    Action(String command, String hint, String description, String... keys) {
        this.command = command;
        this.hint = hint;
        this.description = description;
        this.keys = List.of(keys);
    }

    /** Its name on the command line. */
    public String command() {
        return command;
    }

    /** One word for the footer; empty where it is not shown there. */
    public String hint() {
        return hint;
    }

    /** What it does, for the help. */
    public String description() {
        return description;
    }

    /** The keys that do it where the user has not chosen others: see {@link Bindings}. */
    public List<String> keys() {
        return keys;
    }

    /** Its name in the file of settings. */
    public String id() {
        return command.replace(' ', '-');
    }

    /** The action of a command's name. */
    public static Optional<Action> ofCommand(String name) {
        for (Action action : values()) {
            if (action.command.equals(name)) {
                return Optional.of(action);
            }
        }
        return Optional.empty();
    }
}
