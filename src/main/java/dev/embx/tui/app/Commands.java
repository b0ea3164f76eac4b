package dev.embx.tui.app;

import dev.embx.analysis.OpenSet;
import dev.embx.analysis.cluster.ClusteringRequest;
import dev.embx.analysis.pairs.PairScope;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.View;
import dev.embx.tui.view.neighbors.AnalogyView;
import dev.embx.tui.view.pairs.PairsView;
import dev.embx.tui.widget.Look;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The {@code :} command line: every action by its name, and some that take a word. */
final class Commands {
    /** Commands that take a word, with what it is. */
    private static final List<String[]> WITH_WORD = List.of(
            new String[] {"set", "NAME", "go to a set"},
            new String[] {"goto", "LABEL", "go to an item by a part of its label"},
            new String[] {"across", "COLUMN", "pairs that differ in a column about the items, or in \"clusters\""},
            new String[] {"within", "COLUMN", "pairs that agree in it"},
            new String[] {"calculate", "SUM", "what a sum of items is near to: king - man + woman"},
            new String[] {"filter", "WORDS", "keep only what has these words"},
            new String[] {"theme", "NAME", "dark, light or mono"},
            new String[] {"export", "FILE", "write what is shown; Tab goes through its formats"});

    private static final String CLUSTERS = "clusters";

    private final App app;
    private final Context context;

    Commands(App app) {
        this.app = app;
        this.context = app.context();
    }

    Turn run(String line) {
        int space = line.indexOf(' ');
        String name = space < 0 ? line : line.substring(0, space);
        String word = space < 0 ? "" : line.substring(space + 1).strip();
        if (name.chars().allMatch(Character::isDigit)) {
            return Turn.of(goTo(name));
        }
        Optional<Action> spelled = Action.ofCommand(line);
        if (spelled.isPresent()) {
            return spelled(spelled.get());
        }
        if (!word.isEmpty()) {
            return withWord(name, word);
        }
        return switch (name) {
            case "q", "q!", "quit" -> Turn.of(app, new Task.Quit());
            case "select" -> error("select takes cluster, neighbors, window, item, undo or none");
            default ->
                error("no command \"" + name + "\"; Tab completes, "
                        + app.bindings().key(Action.HELP) + " lists");
        };
    }

    private Turn spelled(Action action) {
        View view = app.navigation().view();
        return Command.knows(view, action)
                ? new Actions(app).perform(action)
                : error(action.command() + " does nothing in this view; "
                        + app.bindings().key(Action.PALETTE) + " lists what can be done");
    }

    private Turn error(String words) {
        return Turn.of(app.with(Message.error(words)));
    }

    private App goTo(String digits) {
        int number = digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
        View view = app.navigation().view();
        return app.with(app.navigation().showing(view.goTo(number, context)));
    }

    private Turn withWord(String name, String word) {
        View view = app.navigation().view();
        return switch (name) {
            case "set" ->
                context.workspace().find(word).isPresent()
                        ? Turn.of(app.with(app.navigation().inSet(word, context)))
                        : error("no set \"" + word + "\"; there are " + String.join(", ", sets()));
            case "goto", "find" ->
                view.find(word, 0, context)
                        .map(found -> Turn.of(app.with(app.navigation().showing(found))
                                .with(app.memory().finding(word))))
                        .orElseGet(() -> error("not found: " + word));
            case "select" -> run("select");
            case "calculate" -> Turn.of(calculate(word));
            case "across", "within" -> scoped(scope(name.equals("within"), word));
            case "filter" ->
                Turn.of(
                        view.filters()
                                ? app.with(app.navigation().showing(view.filtered(word, context)))
                                : app.with(Actions.unfiltered(app)));
            case "theme" ->
                Look.of(word)
                        .map(look -> Turn.of(app.withTheme(look)))
                        .orElseGet(() -> error("no theme \"" + word + "\"; there are dark, light, mono"));
            case "export", "w" -> Turn.of(app, new Task.Export(view.exhibit(context), word, false));
            default ->
                new CutCommands(app)
                        .run(name, word)
                        .map(Turn::of)
                        .orElseGet(() -> error("no command \"" + name + "\" that takes a word; "
                                + app.bindings().key(Action.HELP) + " lists them"));
        };
    }

    /** Shows what a sum of items of the present set is near to. */
    App calculate(String expression) {
        View view = app.navigation().view();
        View sum = AnalogyView.of(view, expression, context);
        return app.with(
                view.kept() ? app.navigation().enter(sum) : app.navigation().showing(sum));
    }

    /** Pairs by a column, or by the clusters of the cut. */
    private PairScope scope(boolean within, String word) {
        if (!word.equals(CLUSTERS)) {
            return within ? PairScope.within(word) : PairScope.across(word);
        }
        ClusteringRequest<?> cut =
                context.clustering(app.navigation().view().focus(context).set());
        return within ? PairScope.within(cut) : PairScope.across(cut);
    }

    private Turn scoped(PairScope scope) {
        App there = new Actions(app).perform(Action.PAIRS).app();
        if (!(there.navigation().view() instanceof PairsView pairs)) {
            return error("no pairs here");
        }
        String set = pairs.query().set();
        if (!scope.in(context.set(set).set()).equals(scope)) {
            return error("no column \"" + scope.column() + "\" about the items of " + set);
        }
        return Turn.of(
                there.with(there.navigation().showing(pairs.scoped(scope))).with(Message.say(scope.words())));
    }

    /** All commands that take a word. */
    static List<String[]> withWord() {
        return Stream.concat(WITH_WORD.stream(), CutCommands.WITH_WORD.stream()).toList();
    }

    private List<String> sets() {
        return context.workspace().sets().stream().map(OpenSet::name).toList();
    }
}
