package dev.embx.tui.io;

/**
 * What a terminal can show.
 *
 * @param colors colour depth
 * @param unicode whether glyphs beyond ASCII may be used (half blocks, box lines, braille)
 * @param synchronizedOutput whether frames may be wrapped in DEC mode 2026
 */
public record Capabilities(Colors colors, boolean unicode, boolean synchronizedOutput) {

    /** Colour depth. */
    public enum Colors {
        NONE,
        ANSI16,
        INDEXED256,
        TRUECOLOR
    }

    /** Text only: what a pipe or a file gets. */
    public static Capabilities plain(boolean unicode) {
        return new Capabilities(Colors.NONE, unicode, false);
    }
}
