package dev.embx.tui.terminal.capability;

import dev.embx.error.UserError;
import dev.embx.tui.io.Capabilities.Colors;
import dev.embx.tui.io.Capabilities.Pictures;
import java.util.Locale;
import java.util.Optional;

/**
 * What the user demands of the terminal, before anything is detected.
 *
 * @param color color depth asked for
 * @param glyphs the signs asked for
 * @param synchronizedOutput whether frames may be wrapped in DEC mode 2026
 * @param pictures how pictures are to be drawn; empty to find out
 * @param mouse whether the terminal shall report the mouse, which takes its own selection of text away (Shift gives it back)
 */
public record CapabilityOptions(
        Color color, Glyphs glyphs, boolean synchronizedOutput, Optional<Pictures> pictures, boolean mouse) {
    /** Everything is detected; no mouse. */
    public static final CapabilityOptions AUTO =
            new CapabilityOptions(Color.AUTO, Glyphs.AUTO, true, Optional.empty(), false);

    /** The values of {@code --glyphs}. */
    public enum Glyphs {
        AUTO,
        UNICODE,
        ASCII;

        /** The word on the command line. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * The value for a word.
         *
         * @throws UserError for a word that is none of them; the message lists them
         */
        public static Glyphs of(String word) {
            for (Glyphs glyphs : values()) {
                if (glyphs.word().equals(word)) {
                    return glyphs;
                }
            }
            throw UserError.usage("unknown --glyphs " + word, "use auto, unicode or ascii");
        }
    }

    /**
     * The value of {@code --pictures}: empty for auto.
     *
     * @throws UserError for a word that is none of them; the message lists them
     */
    public static Optional<Pictures> pictures(String word) {
        for (Pictures pictures : Pictures.values()) {
            if (pictures.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(pictures);
            }
        }
        if (word.equals("auto")) {
            return Optional.empty();
        }
        throw UserError.usage("unknown --pictures " + word, "use auto, cells, kitty, iterm2 or sixel");
    }

    /** The values of {@code --color}. */
    public enum Color {
        AUTO("auto", null),
        NEVER("never", Colors.NONE),
        ANSI16("16", Colors.ANSI16),
        INDEXED256("256", Colors.INDEXED256),
        TRUECOLOR("truecolor", Colors.TRUECOLOR);

        private final String word;
        private final Colors depth;

        Color(String word, Colors depth) {
            this.word = word;
            this.depth = depth;
        }

        /** The word on the command line. */
        public String word() {
            return word;
        }

        /** The depth demanded, or null for {@link #AUTO}. */
        Colors depth() {
            return depth;
        }

        /**
         * The value for a word.
         *
         * @throws UserError for a word that is none of them; the message lists them
         */
        public static Color of(String word) {
            for (Color color : values()) {
                if (color.word.equals(word)) {
                    return color;
                }
            }
            throw UserError.usage("unknown --color " + word, "use auto, never, 16, 256 or truecolor");
        }
    }
}
