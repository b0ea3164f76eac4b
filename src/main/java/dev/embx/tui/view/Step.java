package dev.embx.tui.view;

import java.util.Optional;

/**
 * What an action makes of a view.
 *
 * @param view its next state
 * @param effect what else is to happen
 */
public record Step(View view, Optional<Effect> effect) {

    /** The next state and nothing else. */
    public static Step of(View view) {
        return new Step(view, Optional.empty());
    }

    /** The next state and one effect. */
    public static Step of(View view, Effect effect) {
        return new Step(view, Optional.of(effect));
    }
}
