package dev.embx.tui.app;

import dev.embx.tui.app.state.Task;
import java.util.Optional;

/**
 * What an event makes of the application.
 *
 * @param app its next state
 * @param task what the loop is to do besides
 */
public record Turn(App app, Optional<Task> task) {

    static Turn of(App app) {
        return new Turn(app, Optional.empty());
    }

    static Turn of(App app, Task task) {
        return new Turn(app, Optional.of(task));
    }
}
