package dev.embx.tui.widget;

import dev.embx.tui.cell.Style;
import dev.embx.tui.io.Capabilities.Colors;

/**
 * Colors for figures of 0..1, readable by the color-blind. The truecolor ramps are interpolated between anchors; those of
 * 256 and 16 colors are picked by hand so that lightness only ever rises (or falls to both sides of the middle).
 */
public enum Ramp {
    /** Dark to light, after matplotlib's viridis (CC0). */
    SEQUENTIAL(
            new int[] {
                0x440154, 0x48186a, 0x472d7b, 0x424086, 0x3b528b, 0x33638d, 0x2c728e, 0x26828e, 0x21918c, 0x1fa088,
                0x28ae80, 0x3fbc73, 0x5ec962, 0x84d44b, 0xaddc30, 0xd8e219, 0xfde725
            },
            new int[] {53, 54, 55, 24, 25, 60, 30, 66, 36, 72, 42, 113, 148, 184, 220},
            new int[] {4, 12, 6, 14, 15},
            new int[] {6, 14, 15},
            0.45,
            1),
    /** Blue over white to red, the middle at 0.5. */
    DIVERGING(
            new int[] {
                0x08306b, 0x2166ac, 0x4393c3, 0x92c5de, 0xd1e5f0, 0xf7f7f7, 0xfddbc7, 0xf4a582, 0xd6604d, 0xb2182b,
                0x67001f
            },
            new int[] {18, 24, 25, 67, 74, 116, 188, 255, 231, 255, 223, 216, 173, 167, 124, 88, 52},
            new int[] {4, 12, 15, 9, 1},
            new int[] {6, 14, 15, 13, 9},
            0.18,
            0.82);

    private final int[] anchors;
    private final int[] indexed;
    private final int[] ansi;
    private final int[] bright;
    private final double from;
    private final double to;

    Ramp(int[] anchors, int[] indexed, int[] ansi, int[] bright, double from, double to) {
        this.anchors = anchors;
        this.indexed = indexed;
        this.ansi = ansi;
        this.bright = bright;
        this.from = from;
        this.to = to;
    }

    /** The ink for a figure of 0..1 at a color depth; without colors the terminal's own. */
    public int ink(double fraction, Colors colors) {
        double inside = Math.max(0, Math.min(1, fraction));
        return switch (colors) {
            case NONE -> Style.DEFAULT;
            case ANSI16 -> step(ansi, inside);
            case INDEXED256 -> step(indexed, inside);
            case TRUECOLOR -> interpolated(inside);
        };
    }

    /** The same for text on a dark background: the part of the ramp that can be read there. */
    public int brightInk(double fraction, Colors colors) {
        double inside = Math.max(0, Math.min(1, fraction));
        return colors == Colors.ANSI16 ? step(bright, inside) : ink(from + (to - from) * inside, colors);
    }

    private static int step(int[] inks, double fraction) {
        return inks[Math.min(inks.length - 1, (int) (fraction * inks.length))];
    }

    private int interpolated(double fraction) {
        double at = fraction * (anchors.length - 1);
        int below = Math.min(anchors.length - 2, (int) at);
        double part = at - below;
        return Style.rgb(mixed(below, 16, part), mixed(below, 8, part), mixed(below, 0, part));
    }

    private int mixed(int below, int shift, double part) {
        int from = anchors[below] >> shift & 0xff;
        int to = anchors[below + 1] >> shift & 0xff;
        return (int) Math.round(from + (to - from) * part);
    }
}
