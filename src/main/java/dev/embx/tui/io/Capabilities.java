package dev.embx.tui.io;

/**
 * What a terminal can show.
 *
 * @param colors color depth
 * @param unicode whether glyphs beyond ASCII may be used (half blocks, box lines, braille)
 * @param synchronizedOutput whether frames may be wrapped in DEC mode 2026
 * @param pictures how it draws a picture of pixels
 */
public record Capabilities(Colors colors, boolean unicode, boolean synchronizedOutput, Pictures pictures) {

    /** A terminal that draws cells only. */
    public Capabilities(Colors colors, boolean unicode, boolean synchronizedOutput) {
        this(colors, unicode, synchronizedOutput, Pictures.CELLS);
    }

    /** Color depth. */
    public enum Colors {
        NONE,
        ANSI16,
        INDEXED256,
        TRUECOLOR
    }

    /** How pictures are drawn. */
    public enum Pictures {
        /** As colored halves of cells, or shades. */
        CELLS,
        /** Kitty's graphics protocol. */
        KITTY,
        /** iTerm2's inline images. */
        ITERM2,
        /** DEC's sixels. */
        SIXEL
    }

    /** Text only: what a pipe or a file gets. */
    public static Capabilities plain(boolean unicode) {
        return new Capabilities(Colors.NONE, unicode, false);
    }
}
