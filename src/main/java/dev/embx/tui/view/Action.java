package dev.embx.tui.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Everything a key can do. The one table that feeds key handling, footer, help and the {@code :} command line.
 *
 * <p>Keys are written as {@link dev.embx.tui.io.Key#toString} writes them. Several actions may have a key where no view
 * knows two of them.
 */
public enum Action {
    OPEN("open", "open", "open the item at the cursor", "Enter"),
    BACK("back", "back", "go back", "Esc", "Backspace"),
    UP("up", "", "move up", "k", "Up"),
    DOWN("down", "move", "move down", "j", "Down"),
    LEFT("left", "", "move left", "h", "Left"),
    RIGHT("right", "", "move right", "l", "Right"),
    PAGE_UP("page-up", "", "page up", "PageUp", "Ctrl-B"),
    PAGE_DOWN("page-down", "", "page down", "PageDown", "Ctrl-F"),
    HALF_UP("half-up", "", "half page up", "Ctrl-U"),
    HALF_DOWN("half-down", "", "half page down", "Ctrl-D"),
    FIRST("first", "", "go to the first", "g", "Home"),
    LAST("last", "", "go to the last", "G", "End"),
    ROW_START("row-start", "", "go to the start of the row", "0"),
    ROW_END("row-end", "", "go to the end of the row", "$"),
    SWITCH("switch", "reverse", "switch to the other end of the ranking", "Tab", "Shift-Tab"),
    FIND("find", "find", "search labels as you type", "/"),
    FIND_NEXT("find-next", "next", "next match", "n"),
    FIND_PREVIOUS("find-previous", "previous", "previous match", "N"),
    FILTER("filter", "filter", "show only rows with this text and these columns; Esc clears the filter", "&"),
    SCOPE(
            "scope",
            "scope",
            "next pair scope: all pairs, then different or equal values of each column, then clusters",
            "d"),
    COUNTS("histogram", "histogram", "toggle the histogram of similarities", "H"),
    METRIC("metric", "metric", "next metric: cosine, dot, euclidean (negative distance), correlation", "m"),
    SORT("sort", "sort", "sort by the next column", "s"),
    ORDER("order", "order", "next item order: as given, by label, by dendrogram leaves", "o"),
    ZOOM("zoom", "zoom", "next cell size", "z"),
    FIT("fit", "fit", "toggle fitting the whole matrix to the screen", "f"),
    TRIANGLE("triangle", "triangle", "toggle lower triangle and full matrix", "t"),
    NUMBERS("numbers", "numbers", "toggle values as numbers", "#"),
    SIBLING("sibling", "", "go to the sibling cluster", "Tab"),
    FOLD("fold", "fold", "fold or unfold the cluster at the cursor", "Space"),
    MORE_CLUSTERS("more-clusters", "", "cut into one more cluster", "+", "="),
    FEWER_CLUSTERS("fewer-clusters", "cut", "cut into one fewer cluster", "-"),
    FOLD_CLUSTERS("fold-clusters", "collapse", "fold or unfold all clusters", "z"),
    SUGGESTION("suggest", "suggest", "cut at the largest gap, then at the best silhouette", "S"),
    METHOD("next-method", "method", "next linkage method: single to ward", "m"),
    DISTANCE("next-distance", "", "next distance: 1 - cosine, Euclidean, Euclidean of unit vectors", "d"),
    LEAF_ORDER("leaf-order", "", "toggle leaf order: SciPy's, optimal", "o"),
    LOGARITHM("logarithm", "log", "toggle logarithmic heights", "L"),
    DEFAULT_CUT("default-cut", "", "cut at 0.7 of the largest height (SciPy's default)", "c"),
    PAN_LEFT("pan-left", "", "pan left", "H", "Shift-Left"),
    PAN_DOWN("pan-down", "", "pan down", "J", "Shift-Down"),
    PAN_UP("pan-up", "", "pan up", "K", "Shift-Up"),
    PAN_RIGHT("pan-right", "", "pan right", "L", "Shift-Right"),
    ZOOM_IN("zoom-in", "zoom", "zoom in around the item at the cursor", "+", "="),
    ZOOM_OUT("zoom-out", "", "zoom out", "-"),
    WHOLE("whole", "fit", "show the whole map", "f"),
    PROJECTION("next-projection", "method", "next projection method: t-SNE, UMAP, PCA", "m"),
    MAP_METRIC("map-metric", "", "toggle projection metric: Euclidean, cosine", "d"),
    COLOR("color", "color", "color points by cluster, label column or trust", "c"),
    MARKS("point-style", "style", "point style: automatic, dots, quadrants, letters, shades", "z"),
    TITLES("titles", "labels", "toggle labels beside the points", "t"),
    BESIDE("second-map", "", "second map, from 160 columns: next method, next set, none", "w"),
    SIDE("neighbor-pane", "", "toggle the neighbor pane, from 100 columns", "_"),
    NEXT_HERE("next-here", "", "next item at the same point", "Tab"),
    SELECT_CLUSTER("select cluster", "select", "add the item's cluster to the selection", "s"),
    SELECT_NEIGHBORS("select neighbors", "", "add the item and its neighbors to the selection", "S"),
    SELECT_WINDOW("select window", "", "add the visible items to the selection", "W"),
    SELECT_ITEM("select item", "", "add the item to the selection or remove it", "Space"),
    UNSELECT("select undo", "", "undo selection; also Esc on the map", "u"),
    UNSELECT_ALL("select none", "", "clear the selection", "U"),
    CALCULATE("analogy", "analogy", "analogy: king - man + woman, mean(horse, dog) - farm; or axis: bad .. good", "="),
    RANKING(
            "next-ranking",
            "ranking",
            "toggle ranking: 3CosAdd (cosine to the sum), 3CosMul (product of cosines)",
            "m"),
    MEASURE("next-measure", "measure", "next measure of agreement", "m"),
    PART("next-part", "part", "next part: items, pairs, dendrograms", "p"),
    WIDER("wider-pane", "", "widen the side pane: hidden, beside, half the screen", "+"),
    NARROWER("narrower-pane", "", "narrow the side pane", "_"),
    EXPORT("export", "export", "export this view to a file; Tab cycles through its formats", "e"),
    PICTURE("picture", "", "show the chart of this view; any key closes it", "i"),
    COPY("copy", "copy", "copy the current line to the clipboard (OSC 52)", "y"),
    COPY_ALL("copy-all", "", "copy the table to the clipboard as TSV (OSC 52)", "Y"),
    NEXT_SET("next-set", "set", "next set, same view and item", "]"),
    PREVIOUS_SET("previous-set", "", "previous set, same view and item", "["),
    SETS("sets", "", "view: all sets", "1"),
    PAIRS("pairs", "", "view: ranked pairs", "2"),
    NEIGHBORS("neighbors", "", "view: neighbors of an item", "3"),
    HEATMAP("heatmap", "", "view: heatmap of all similarities", "4"),
    DENDROGRAM("dendrogram", "", "view: dendrogram", "5"),
    MAP("map", "map", "view: map (projection to two dimensions)", "6"),
    COMPARE("compare", "compare", "view: comparison of the sets", "7"),
    HEALTH("health", "", "view: health of a set", "8"),
    CLUSTERS("clusters", "clusters", "view: clusters of the cut", "C"),
    THEME("theme", "", "next theme: dark, light, mono", "T"),
    COMMAND("command", "", "run a command by name; Tab completes", ":"),
    PALETTE("palette", "", "list all commands, filtered as you type", "Ctrl-P"),
    HELP("help", "help", "show all keys of this view", "?"),
    CANCEL("cancel", "", "cancel the running job", "Ctrl-G"),
    PAUSE("pause", "", "pause or resume the running job", "P"),
    REDRAW("redraw", "", "redraw the screen", "Ctrl-L"),
    SUSPEND("suspend", "", "suspend embx; fg resumes it", "Ctrl-Z"),
    QUIT("quit", "quit", "go back; quit from the first view", "q"),
    EXIT("exit", "", "quit immediately", "Ctrl-C");

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

    /** Names of earlier versions, still valid on the command line and in the file of settings. */
    private static final Map<String, Action> FORMER_NAMES = Map.of(
            "counts", COUNTS,
            "marks", MARKS,
            "titles", TITLES,
            "second-map", BESIDE,
            "side", SIDE,
            "calculate", CALCULATE);

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

    /** The action of a command's name, or of a name that it had in an earlier version. */
    public static Optional<Action> ofCommand(String name) {
        return named(name, Action::command);
    }

    /** The action of a name in the file of settings, or of one that it had in an earlier version. */
    public static Optional<Action> ofId(String id) {
        return named(id, Action::id);
    }

    private static Optional<Action> named(String name, Function<Action, String> naming) {
        for (Action action : values()) {
            if (naming.apply(action).equals(name)) {
                return Optional.of(action);
            }
        }
        return Optional.ofNullable(FORMER_NAMES.get(name));
    }
}
