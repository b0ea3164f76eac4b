package dev.embx.tui.app;

import dev.embx.analysis.cluster.ClusteringRequest;
import dev.embx.analysis.pairs.PairScope;
import dev.embx.embedding.search.ItemFilter;
import dev.embx.error.UserError;
import dev.embx.tui.app.state.Message;
import dev.embx.tui.app.state.Task;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.Focus;
import dev.embx.tui.view.SelectKeys;
import dev.embx.tui.view.View;
import dev.embx.tui.view.neighbors.AnalogyView;
import dev.embx.tui.view.pairs.PairsView;
import dev.embx.tui.widget.Look;
import java.util.Optional;
import java.util.stream.IntStream;

/** The {@code :} command line: every action by its name, and those of {@link WordCommand}, which take a word. */
public final class Commands {
    private static final String WHERE = "where ";

    private Commands() {}

    static Turn run(App app, String line) {
        int space = line.indexOf(' ');
        String name = space < 0 ? line : line.substring(0, space);
        String word = space < 0 ? "" : line.substring(space + 1).strip();
        if (name.chars().allMatch(Character::isDigit)) {
            return Turn.of(goTo(app, name));
        }
        Optional<Action> spelled = Action.ofCommand(line);
        if (spelled.isPresent()) {
            return spelled(app, spelled.get());
        }
        String help = app.bindings().key(Action.HELP);
        if (name.equals("select")) {
            return word.startsWith(WHERE)
                    ? selectWhere(app, word.substring(WHERE.length()))
                    : error(app, "select: expected cluster, neighbors, window, item, where, undo or none");
        }
        if (!word.isEmpty()) {
            return WordCommand.named(name)
                    .map(command -> command.runner().apply(app, word))
                    .orElseGet(() -> error(app, "unknown command \"" + name + "\"; " + help + " lists them"));
        }
        return name.equals("q") || name.equals("q!")
                ? Turn.of(app, new Task.Quit())
                : error(app, "unknown command \"" + name + "\"; Tab completes, " + help + " lists");
    }

    private static Turn spelled(App app, Action action) {
        return Command.knows(app.navigation().view(), action)
                ? new Actions(app).perform(action)
                : error(
                        app,
                        action.command() + " is not available in this view; "
                                + app.bindings().key(Action.PALETTE) + " lists what is");
    }

    static Turn error(App app, String words) {
        return Turn.of(app.with(Message.error(words)));
    }

    private static App goTo(App app, String digits) {
        int number = digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
        return app.showing(app.navigation().view().goTo(number, app.context()));
    }

    static Turn set(App app, String word) {
        return app.workspace().find(word).isPresent()
                ? Turn.of(app.with(app.navigation().inSet(word, app.context())))
                : error(app, "no set \"" + word + "\"; sets: " + String.join(", ", Choices.sets(app, "")));
    }

    static Turn goToLabel(App app, String word) {
        return app.navigation()
                .view()
                .find(word, 0, app.context())
                .map(found -> Turn.of(app.showing(found).with(app.memory().finding(word))))
                .orElseGet(() -> error(app, "no match for \"" + word + "\""));
    }

    /** Selects the items that a filter keeps. */
    static Turn selectWhere(App app, String filter) {
        Context context = app.context();
        Focus focus = app.navigation().view().focus(context);
        try {
            int[] rows =
                    ItemFilter.of(filter, context.set(focus.set()).set()).rows().toArray();
            return rows.length == 0
                    ? error(app, "no item of " + focus.set() + " matches " + filter)
                    : Turn.of(new Actions(app)
                            .after(app, new SelectKeys(focus, context).added(IntStream.of(rows), filter)));
        } catch (UserError e) {
            return error(app, e.getMessage());
        }
    }

    static Turn filter(App app, String word) {
        View view = app.navigation().view();
        return Turn.of(view.filters() ? app.filtered(view, word) : app.with(Actions.unfiltered(app)));
    }

    static Turn theme(App app, String word) {
        return Turn.of(app.withTheme(Look.of(word).orElseThrow()));
    }

    /** Shows what a sum of items of the present set is near to. */
    static Turn calculate(App app, String expression) {
        View view = app.navigation().view();
        View sum = AnalogyView.of(view, expression, app.context());
        return Turn.of(app.with(
                view.kept() ? app.navigation().enter(sum) : app.navigation().showing(sum)));
    }

    static Turn across(App app, String word) {
        return scoped(app, word.equals(Choices.CLUSTERS) ? PairScope.across(cut(app)) : PairScope.across(word));
    }

    static Turn within(App app, String word) {
        return scoped(app, word.equals(Choices.CLUSTERS) ? PairScope.within(cut(app)) : PairScope.within(word));
    }

    private static ClusteringRequest<?> cut(App app) {
        return app.context().clustering(app.set());
    }

    private static Turn scoped(App app, PairScope scope) {
        App there = new Actions(app).perform(Action.PAIRS).app();
        if (!(there.navigation().view() instanceof PairsView pairs)) {
            return error(app, "no pairs in this set");
        }
        String set = pairs.set();
        if (!scope.in(app.context().set(set).set()).equals(scope)) {
            return error(app, "no column \"" + scope.column() + "\" in " + set);
        }
        return Turn.of(there.showing(pairs.scoped(scope)).with(Message.say(scope.words())));
    }
}
