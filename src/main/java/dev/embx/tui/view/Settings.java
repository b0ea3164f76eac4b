package dev.embx.tui.view;

import dev.embx.tui.widget.Look;
import dev.embx.tui.widget.Theme;

/**
 * How the user wants it.
 *
 * @param theme colors and glyphs
 * @param bindings which keys do what
 * @param pane the room of the pane beside a view
 */
public record Settings(Theme theme, Bindings bindings, Pane pane) {

    /** A theme, and everything else as it is by default. */
    public static Settings of(Theme theme) {
        return new Settings(theme, Bindings.DEFAULT, Pane.BESIDE);
    }

    /** The same with other keys. */
    public Settings with(Bindings other) {
        return new Settings(theme, other, pane);
    }

    /** The same in another theme. */
    public Settings with(Look look) {
        return new Settings(theme.with(look), bindings, pane);
    }

    /** The same with another room for the pane. */
    public Settings with(Pane other) {
        return new Settings(theme, bindings, other);
    }
}
