package dev.embx.tui.app;

import dev.embx.analysis.OpenSet;
import dev.embx.analysis.RowSet;
import dev.embx.text.Counts;
import dev.embx.tui.app.state.Message;
import dev.embx.tui.app.state.Prompt;
import dev.embx.tui.app.state.Task;
import dev.embx.tui.io.Terminal;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.Effect;
import dev.embx.tui.view.SelectKeys;
import dev.embx.tui.view.Step;
import dev.embx.tui.view.Tab;
import dev.embx.tui.view.View;
import dev.embx.tui.view.neighbors.AnalogyView;
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

    /** What an action does: the first that knows it is asked, the application before the view. */
    Turn perform(Action action) {
        return tab(action)
                .map(tab -> Turn.of(app.with(app.navigation().to(tab, context))))
                .or(() -> moved(action))
                .or(() -> written(action))
                .or(() -> computed(action))
                .or(() -> displayed(action))
                .or(() -> selected(action))
                .orElseGet(() -> Turn.of(inView(action)));
    }

    /** Goes somewhere else. */
    private Optional<Turn> moved(Action action) {
        return switch (action) {
            case QUIT ->
                Optional.of(app.navigation()
                        .back(context)
                        .map(back -> Turn.of(app.with(back)))
                        .orElse(Turn.of(app, new Task.Quit())));
            case EXIT -> Optional.of(Turn.of(app, new Task.Quit()));
            case BACK -> Optional.of(Turn.of(back()));
            case NEXT_SET -> Optional.of(Turn.of(otherSet(1)));
            case PREVIOUS_SET -> Optional.of(Turn.of(otherSet(-1)));
            case FIND_NEXT -> Optional.of(Turn.of(findAgain(1)));
            case FIND_PREVIOUS -> Optional.of(Turn.of(findAgain(-1)));
            default -> Optional.empty();
        };
    }

    /** Asks for a line, or sends some somewhere. */
    private Optional<Turn> written(Action action) {
        return switch (action) {
            case FIND, FILTER, COMMAND, EXPORT, CALCULATE -> Optional.of(Turn.of(prompt(action)));
            case PALETTE -> Optional.of(Turn.of(app.with(new Overlay.Choosing(Palette.of(view)))));
            case COPY, COPY_ALL -> Optional.of(copy(action == Action.COPY_ALL));
            default -> Optional.empty();
        };
    }

    /** Acts on what is being computed. */
    private Optional<Turn> computed(Action action) {
        boolean idle = app.results().running().isEmpty();
        return switch (action) {
            case CANCEL ->
                Optional.of(idle ? Turn.of(app.with(Message.say("no running job"))) : Turn.of(app, new Task.Cancel()));
            case PAUSE ->
                Optional.of(idle ? Turn.of(app.with(Message.say("no running job"))) : Turn.of(app, new Task.Pause()));
            case PICTURE ->
                Optional.of(
                        Turn.of(app.with(Message.say("drawing the chart")), new Task.Depict(view.exhibit(context))));
            default -> Optional.empty();
        };
    }

    /** Acts on the terminal, or on how all views look. */
    private Optional<Turn> displayed(Action action) {
        return switch (action) {
            case REDRAW -> Optional.of(Turn.of(app.with(app.results().retrying()), new Task.Redraw()));
            case SUSPEND -> Optional.of(Turn.of(app, new Task.Suspend()));
            case HELP -> Optional.of(Turn.of(app.with(new Overlay.Help(0))));
            case WIDER -> Optional.of(Turn.of(app.withPane(app.settings().pane().wider())));
            case NARROWER ->
                Optional.of(Turn.of(app.withPane(app.settings().pane().narrower())));
            case THEME -> Optional.of(Turn.of(app.withTheme(app.theme().look().next())));
            default -> Optional.empty();
        };
    }

    private Optional<Turn> selected(Action action) {
        return new SelectKeys(view.focus(context), context).effect(action).map(effect -> Turn.of(after(app, effect)));
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
        App next = app.showing(step.view());
        return step.effect().map(effect -> after(next, effect)).orElse(next);
    }

    App after(App next, Effect effect) {
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
            return app.showing(view.filtered("", context));
        }
        RowSet selected = context.selected(view.focus(context).set());
        if (view.tab() == Tab.MAP && !selected.isEmpty()) {
            return perform(Action.UNSELECT).app();
        }
        return app.navigation()
                .back(context)
                .map(app::with)
                .orElseGet(() -> app.with(Message.say(
                        "already at the first view; " + app.bindings().key(Action.QUIT) + " quits")));
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

    /** Reports that a view has no filter. */
    static Message unfiltered(App app) {
        return Message.error("this view has no filter; " + app.bindings().key(Action.FIND) + " searches");
    }

    private App findAgain(int direction) {
        String text = app.memory().find();
        if (text.isEmpty()) {
            return app.with(
                    Message.say("nothing to search for yet; " + app.bindings().key(Action.FIND) + " starts a search"));
        }
        return view.find(text, direction, context)
                .map(app::showing)
                .orElseGet(() -> app.with(Message.error("no match for \"" + text + "\"")));
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
                    "too long for the terminal's clipboard; " + app.bindings().key(Action.EXPORT) + " writes a file")));
        }
        String words = (all ? Counts.of(lines.size(), "line") : "line") + " sent to the clipboard (OSC 52)";
        return Turn.of(app.with(Message.say(words)), new Task.Copy(text));
    }
}
