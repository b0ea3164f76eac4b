package dev.embx.tui.app;

import dev.embx.tui.view.Bindings;
import dev.embx.tui.widget.Look;
import dev.embx.tui.widget.Theme;

/**
 * How the user wants it.
 *
 * @param theme colours and glyphs
 * @param bindings which keys do what
 */
public record Settings(Theme theme, Bindings bindings) {

    Settings with(Look look) {
        return new Settings(theme.with(look), bindings);
    }
}
