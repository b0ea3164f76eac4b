package dev.embx.tui.widget;

import java.util.Locale;
import java.util.Optional;

/** The themes: each draws on the terminal's own background. */
public enum Look {
    /** Bright inks, for a dark background. */
    DARK,
    /** Deep inks, for a light background. */
    LIGHT,
    /** Without color: bold, underlined and reversed text only. */
    MONO;

    /** Its name on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one after it; the first after the last. */
    public Look next() {
        return values()[(ordinal() + 1) % values().length];
    }

    /** The theme of a name. */
    public static Optional<Look> of(String word) {
        for (Look look : values()) {
            if (look.word().equals(word)) {
                return Optional.of(look);
            }
        }
        return Optional.empty();
    }
}
