package dev.embx.tui.picture;

import dev.embx.tui.cell.Style;

/** The two colors of a cell as a terminal shows them. */
record Inks(int foreground, int background) {
    private static final int[] CUBE = {0, 95, 135, 175, 215, 255};
    private static final double DIM = 0.45;

    /** The colors of a style in a theme. */
    static Inks of(Style style, FrameTheme theme) {
        int text = ink(style.foreground(), theme.foreground(), theme);
        int ground = ink(style.background(), theme.background(), theme);
        if (style.has(Style.DIM)) {
            text = blend(text, ground, DIM);
        }
        return style.has(Style.REVERSE) ? new Inks(ground, text) : new Inks(text, ground);
    }

    private static int ink(int ink, int own, FrameTheme theme) {
        if (ink == Style.DEFAULT) {
            return own;
        }
        if (Style.isRgb(ink)) {
            return ink & 0xffffff;
        }
        return ink < 16 ? theme.ansi().get(ink) : indexed(ink);
    }

    /** xterm's 256 colors: a cube of 6 x 6 x 6, then 24 grays. */
    private static int indexed(int index) {
        if (index >= 232) {
            int gray = 8 + 10 * (index - 232);
            return gray << 16 | gray << 8 | gray;
        }
        int place = index - 16;
        return CUBE[place / 36] << 16 | CUBE[place / 6 % 6] << 8 | CUBE[place % 6];
    }

    /** The foreground laid over the background, {@code share} of it. */
    int shade(double share) {
        return blend(foreground, background, 1 - share);
    }

    private static int blend(int color, int other, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double part = (color >> shift & 0xff) * (1 - share) + (other >> shift & 0xff) * share;
            mixed |= (int) Math.round(part) << shift;
        }
        return mixed;
    }
}
