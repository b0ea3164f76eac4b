package dev.embx.tui.app;

import dev.embx.tui.app.state.Message;
import dev.embx.tui.app.state.Task;
import dev.embx.tui.io.Input;
import dev.embx.tui.io.Key;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.View;
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
        return app.overlay().key(key, quiet).orElseGet(() -> inView(key, quiet));
    }

    private static Turn inView(Key key, App app) {
        return app.action(key).map(found -> new Actions(app).perform(found)).orElseGet(() -> unbound(key, app));
    }

    private static Turn unbound(Key key, App app) {
        return Turn.of(Count.begun(key)
                .map(count -> app.with(new Overlay.Counting(count)))
                .orElseGet(() -> app.with(Message.error(
                        "unknown key " + key + "; " + app.bindings().key(Action.HELP) + " lists the keys"))));
    }

    Turn paste(String text) {
        return app.overlay().paste(text, app.with(Message.NONE));
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
            return TabRow.at(mouse.column(), app)
                    .map(tab -> new Actions(app).perform(tab.action()))
                    .orElse(Turn.of(app));
        }
        int row = mouse.row() - App.HEADER;
        boolean inside = row >= 0 && row < app.context().body().rows();
        Optional<View> clicked =
                inside ? app.navigation().view().click(mouse.column(), row, app.context()) : Optional.empty();
        return Turn.of(clicked.map(app::showing).orElse(app));
    }
}
