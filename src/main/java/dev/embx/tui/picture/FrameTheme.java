package dev.embx.tui.picture;

import java.util.List;

/**
 * The colors of a pictured terminal, each 0xRRGGBB.
 *
 * @param background the terminal's background
 * @param foreground the terminal's text
 * @param ansi the sixteen colors in ANSI's order
 */
public record FrameTheme(int background, int foreground, List<Integer> ansi) {
    /** Light text on a dark ground. */
    public static final FrameTheme DARK = new FrameTheme(
            0x11151c,
            0xd5dae2,
            List.of(
                    0x2b313c, 0xe06c75, 0x8fc379, 0xe2b86b, 0x6cb2f2, 0xc586dc, 0x56b6c2, 0xb9c0cb, 0x667080, 0xf08c94,
                    0xacd898, 0xf2d08f, 0x96caf8, 0xdaa8ec, 0x80d0da, 0xf2f5f9));

    /** Checks that there are sixteen. */
    public FrameTheme {
        ansi = List.copyOf(ansi);
        if (ansi.size() != 16) {
            throw new IllegalArgumentException("a theme has 16 colors, not " + ansi.size());
        }
    }
}
