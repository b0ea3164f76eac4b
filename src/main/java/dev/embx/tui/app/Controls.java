package dev.embx.tui.app;

import dev.embx.tui.io.Input;
import dev.embx.tui.io.Key;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.View;
import java.util.Locale;
import java.util.Optional;

/** Who gets a key: first what lies over the view, then the application, then the view. */
final class Controls {
    private static final int WHEEL_ROWS = 3;
    private final App app;

    Controls(App app) {
        this.app = app;
    }

    Turn key(Key key) {
        if (key.equals(Key.control("c"))) {
            return Turn.of(app, new Task.Quit());
        }
        App quiet = app.with(Message.NONE);
        if (app.overlay() instanceof Overlay.Typing typing) {
            return new Typist(quiet, typing.prompt()).key(key);
        }
        if (app.overlay() instanceof Overlay.Choosing choosing) {
            return choosing.palette().key(key, quiet);
        }
        if (app.overlay() instanceof Overlay.Counting counting) {
            return counting.count().key(key, quiet);
        }
        if (app.overlay() instanceof Overlay.Replace replace) {
            return replace(quiet, replace, key);
        }
        if (app.overlay() instanceof Overlay.Shown) {
            return Turn.of(quiet.with(new Overlay.None()));
        }
        Optional<Action> action = new Keymap(app.navigation().view(), app.bindings()).action(key);
        if (app.overlay() instanceof Overlay.Help help) {
            return Turn.of(quiet.with(help(help, action)));
        }
        return action.map(found -> new Actions(quiet).perform(found)).orElseGet(() -> unbound(key, quiet));
    }

    private static Turn unbound(Key key, App app) {
        return Turn.of(Count.begun(key)
                .map(count -> app.with(new Overlay.Counting(count)))
                .orElseGet(() -> app.with(Message.error(
                        "no key " + key + " here; " + app.bindings().key(Action.HELP) + " lists the keys"))));
    }

    Turn paste(String text) {
        if (app.overlay() instanceof Overlay.Choosing choosing) {
            return choosing.palette().paste(text, app);
        }
        return app.overlay() instanceof Overlay.Typing typing
                ? new Typist(app.with(Message.NONE), typing.prompt()).paste(text)
                : Turn.of(app);
    }

    Turn mouse(Input.Mouse mouse) {
        if (!(app.overlay() instanceof Overlay.None)) {
            return Turn.of(app);
        }
        return switch (mouse.kind()) {
            case WHEEL_UP -> wheel(Action.UP);
            case WHEEL_DOWN -> wheel(Action.DOWN);
            case PRESS -> press(mouse);
            case DOUBLE_PRESS -> new Actions(press(mouse).app()).perform(Action.OPEN);
        };
    }

    private Turn wheel(Action action) {
        App moved = app;
        for (int i = 0; i < WHEEL_ROWS; i++) {
            moved = new Actions(moved).perform(action).app();
        }
        return Turn.of(moved);
    }

    private Turn press(Input.Mouse mouse) {
        if (mouse.row() == 1) {
            return Screen.tabAt(mouse.column(), app)
                    .map(tab -> new Actions(app).perform(tab.action()))
                    .orElse(Turn.of(app));
        }
        int row = mouse.row() - Screen.HEADER;
        boolean inside = row >= 0 && row < app.context().body().rows();
        Optional<View> clicked =
                inside ? app.navigation().view().click(mouse.column(), row, app.context()) : Optional.empty();
        return Turn.of(
                clicked.map(view -> app.with(app.navigation().showing(view))).orElse(app));
    }

    private Overlay help(Overlay.Help help, Optional<Action> action) {
        int top = help.top();
        return switch (action.orElse(Action.BACK)) {
            case DOWN -> new Overlay.Help(top + 1);
            case UP -> new Overlay.Help(Math.max(0, top - 1));
            case PAGE_DOWN, HALF_DOWN -> new Overlay.Help(top + HelpBox.PAGE);
            case PAGE_UP, HALF_UP -> new Overlay.Help(Math.max(0, top - HelpBox.PAGE));
            case FIRST -> new Overlay.Help(0);
            case LAST -> new Overlay.Help(Integer.MAX_VALUE / 2);
            case FIND, FILTER, PALETTE ->
                new Overlay.Choosing(Palette.of(app.navigation().view()));
            default -> new Overlay.None();
        };
    }

    private static Turn replace(App app, Overlay.Replace replace, Key key) {
        App closed = app.with(new Overlay.None());
        return key.name().toLowerCase(Locale.ROOT).equals("y")
                ? Turn.of(closed, new Task.Export(replace.exhibit(), replace.path(), true))
                : Turn.of(closed.with(Message.say("left as it is: " + replace.path())));
    }
}
