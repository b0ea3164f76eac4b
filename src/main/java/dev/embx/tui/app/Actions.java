package dev.embx.tui.app;

import dev.embx.analysis.OpenSet;
import dev.embx.analysis.RowSet;
import dev.embx.text.Counts;
import dev.embx.tui.io.Terminal;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.Effect;
import dev.embx.tui.view.Step;
import dev.embx.tui.view.Tab;
import dev.embx.tui.view.View;
import dev.embx.tui.view.neighbors.AnalogyView;
import dev.embx.tui.view.projection.SelectKeys;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What the actions do that are the same in every view; all others are the view's. */
final class Actions {
    private final App app;
    private final View view;
    private final Context context;

    Actions(App app) {
        this.app = app;
        this.view = app.navigation().view();
        this.context = app.context();
    }

    Turn perform(Action action) {
        Optional<Tab> tab = tab(action);
        if (tab.isPresent()) {
            return Turn.of(app.with(app.navigation().to(tab.get(), context)));
        }
        return switch (action) {
            case QUIT ->
                app.navigation()
                        .back(context)
                        .map(back -> Turn.of(app.with(back)))
                        .orElse(Turn.of(app, new Task.Quit()));
            case EXIT -> Turn.of(app, new Task.Quit());
            case BACK -> Turn.of(back());
            case NEXT_SET -> Turn.of(otherSet(1));
            case PREVIOUS_SET -> Turn.of(otherSet(-1));
            case PALETTE -> Turn.of(app.with(new Overlay.Choosing(Palette.of(view))));
            case HELP -> Turn.of(app.with(new Overlay.Help(0)));
            case FIND, FILTER, COMMAND, EXPORT, CALCULATE -> Turn.of(prompt(action));
            case FIND_NEXT -> Turn.of(findAgain(1));
            case FIND_PREVIOUS -> Turn.of(findAgain(-1));
            case COPY, COPY_ALL -> copy(action == Action.COPY_ALL);
            default ->
                new SelectKeys(view, context)
                        .effect(action)
                        .map(effect -> Turn.of(after(app, effect)))
                        .orElseGet(() -> terminal(action));
        };
    }

    private Turn terminal(Action action) {
        return switch (action) {
            case CANCEL ->
                app.results().running().isEmpty()
                        ? Turn.of(app.with(Message.say("nothing to stop")))
                        : Turn.of(app, new Task.Cancel());
            case PAUSE ->
                app.results().running().isEmpty()
                        ? Turn.of(app.with(Message.say("nothing to pause")))
                        : Turn.of(app, new Task.Pause());
            case REDRAW -> Turn.of(app.with(app.results().retrying()), new Task.Redraw());
            case WIDER -> Turn.of(app.withPane(app.settings().pane().wider()));
            case NARROWER -> Turn.of(app.withPane(app.settings().pane().narrower()));
            case THEME -> Turn.of(app.withTheme(app.theme().look().next()));
            case PICTURE -> Turn.of(app.with(Message.say("drawing the chart")), new Task.Depict(view.exhibit(context)));
            case SUSPEND -> Turn.of(app, new Task.Suspend());
            default -> Turn.of(inView(action));
        };
    }

    private static Optional<Tab> tab(Action action) {
        for (Tab tab : Tab.values()) {
            if (tab.action() == action) {
                return Optional.of(tab);
            }
        }
        return Optional.empty();
    }

    private App inView(Action action) {
        Step step = view.update(action, context);
        App next = app.with(app.navigation().showing(step.view()));
        return step.effect().map(effect -> after(next, effect)).orElse(next);
    }

    private App after(App next, Effect effect) {
        if (effect instanceof Effect.Open open) {
            return next.with(next.navigation().open(open.tab(), open.focus(), context));
        }
        if (effect instanceof Effect.Enter enter) {
            return next.with(next.navigation().enter(enter.view()));
        }
        if (effect instanceof Effect.Recut recut) {
            App cut = next.recut(recut.cut());
            return recut.words().isEmpty() ? cut : cut.with(Message.say(recut.words()));
        }
        if (effect instanceof Effect.Select select) {
            return next.with(next.navigation().selecting(select.selections())).with(Message.say(select.words()));
        }
        return next.with(Message.say(((Effect.Say) effect).text()));
    }

    private App back() {
        if (!view.filter().isEmpty()) {
            return app.with(app.navigation().showing(view.filtered("", context)));
        }
        RowSet selected = context.selected(view.focus(context).set());
        if (view.tab() == Tab.MAP && !selected.isEmpty()) {
            return perform(Action.UNSELECT).app();
        }
        return app.navigation()
                .back(context)
                .map(app::with)
                .orElseGet(() -> app.with(
                        Message.say("this is the first view; " + app.bindings().key(Action.QUIT) + " quits")));
    }

    private App otherSet(int step) {
        List<OpenSet> sets = context.workspace().sets();
        String now = view.focus(context).set();
        int at = 0;
        while (at < sets.size() && !sets.get(at).name().equals(now)) {
            at++;
        }
        String next = sets.get(Math.floorMod(at + step, sets.size())).name();
        return app.with(app.navigation().inSet(next, context));
    }

    private App prompt(Action action) {
        if (action == Action.FILTER && !view.filters()) {
            return app.with(unfiltered(app));
        }
        Prompt prompt = switch (action) {
            case FIND -> Prompt.of(Prompt.Kind.FIND, "", view, app.memory().finds());
            case FILTER ->
                Prompt.of(Prompt.Kind.FILTER, view.filter(), view, app.memory().finds());
            case EXPORT -> Prompt.of(Prompt.Kind.EXPORT, view.exhibit(context).fileName(), view, List.of());
            case CALCULATE -> Prompt.of(Prompt.Kind.CALCULATE, AnalogyView.expression(view), view, List.of());
            default -> Prompt.of(Prompt.Kind.COMMAND, "", view, app.memory().commands());
        };
        return app.with(new Overlay.Typing(prompt));
    }

    /** Tells that a view has no filter. */
    static Message unfiltered(App app) {
        return Message.error("no filter in this view; " + app.bindings().key(Action.FIND) + " finds");
    }

    private App findAgain(int direction) {
        String text = app.memory().find();
        if (text.isEmpty()) {
            return app.with(Message.say("nothing to find yet; " + app.bindings().key(Action.FIND) + " starts"));
        }
        return view.find(text, direction, context)
                .map(found -> app.with(app.navigation().showing(found)))
                .orElseGet(() -> app.with(Message.error("not found: " + text)));
    }

    private Turn copy(boolean all) {
        List<String> lines = view.lines(context);
        int line = view.line(context);
        if (lines.isEmpty() || line >= lines.size()) {
            return Turn.of(app.with(Message.say("nothing to copy")));
        }
        String text = all ? String.join("\n", lines) : lines.get(line);
        if (text.getBytes(StandardCharsets.UTF_8).length > Terminal.COPY_LIMIT) {
            return Turn.of(app.with(Message.error(
                    "too much for the terminal's clipboard; " + app.bindings().key(Action.EXPORT) + " writes a file")));
        }
        String words = (all ? Counts.of(lines.size(), "line") : "line") + " sent to the terminal's clipboard (OSC 52)";
        return Turn.of(app.with(Message.say(words)), new Task.Copy(text));
    }
}
