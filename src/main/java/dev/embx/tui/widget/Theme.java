package dev.embx.tui.widget;

import dev.embx.tui.cell.Style;
import dev.embx.tui.io.Capabilities;
import dev.embx.tui.io.Capabilities.Colors;

/**
 * The five roles of style, the colors of clusters and the glyphs, for what a terminal can show. Roles use the terminal's own
 * sixteen colors on its own background, so that they fit light and dark ones; color is never the only sign.
 *
 * @param depth color depth of the terminal
 * @param glyphs glyph set
 * @param look which inks are used of that depth
 */
public record Theme(Colors depth, Glyphs glyphs, Look look) {

    private static final int[] CLUSTER_RGB = {0x56b4e9, 0xe69f00, 0x009e73, 0xcc79a7, 0xd55e00, 0xb5a642, 0x2a8fd4};
    private static final int[] CLUSTER_256 = {74, 178, 36, 175, 166, 143, 32};
    private static final int[] CLUSTER_16 = {6, 3, 2, 13, 9};
    private static final int[] DEEP_RGB = {0x0072b2, 0xa35200, 0x00735a, 0xa0467a, 0xb03a00, 0x6f6000, 0x00456b};
    private static final int[] DEEP_256 = {25, 130, 29, 126, 124, 58, 24};
    private static final int[] DEEP_16 = {4, 1, 5};
    /** The lightest part of the sequential ramp that can still be read on white, 0..1. */
    private static final double DEEP_END = 0.39;

    private static final int BLUE = 4;
    private static final int CYAN = 6;
    private static final int RED = 1;
    private static final int BRIGHT_RED = 9;

    /** The theme for a terminal. */
    public static Theme of(Capabilities capabilities) {
        return new Theme(capabilities.colors(), new Glyphs(capabilities.unicode()), Look.DARK);
    }

    /** The same terminal with another theme. */
    public Theme with(Look other) {
        return new Theme(depth, glyphs, other);
    }

    /** The color depth that is used. */
    public Colors colors() {
        return look == Look.MONO ? Colors.NONE : depth;
    }

    private boolean light() {
        return look == Look.LIGHT;
    }

    /** Whether there are colors at all. */
    public boolean colored() {
        return colors() != Colors.NONE;
    }

    /** Plain text. */
    public Style text() {
        return Style.PLAIN;
    }

    /** What Enter acts on, and the present view. */
    public Style accent() {
        return colored() ? Style.PLAIN.ink(light() ? BLUE : CYAN).with(Style.BOLD) : Style.PLAIN.with(Style.BOLD);
    }

    /** Figures that repeat, and hints. */
    public Style dim() {
        return Style.PLAIN.with(Style.DIM);
    }

    /** The cursor's row. */
    public Style selection() {
        return Style.PLAIN.with(Style.REVERSE);
    }

    /** Headings of columns. */
    public Style heading() {
        return Style.PLAIN.with(Style.BOLD);
    }

    /** What went wrong. */
    public Style error() {
        return colored()
                ? Style.PLAIN.ink(light() ? RED : BRIGHT_RED).with(Style.BOLD)
                : Style.PLAIN.with(Style.BOLD | Style.UNDERLINE);
    }

    /** A figure of 0..1 as text in the color of the scale. */
    public Style data(Ramp ramp, double fraction) {
        if (!light()) {
            return Style.PLAIN.ink(ramp.brightInk(fraction, colors()));
        }
        // The middle of the diverging ramp is white and cannot be read there.
        return ramp == Ramp.SEQUENTIAL ? Style.PLAIN.ink(ramp.ink(DEEP_END * fraction, colors())) : text();
    }

    /** The color of a cluster, by its number from 0; a negative one has none. */
    public Style cluster(int number) {
        if (number < 0 || !colored()) {
            return text();
        }
        return Style.PLAIN.ink(
                switch (colors()) {
                    case TRUECOLOR -> rgb(nth(light() ? DEEP_RGB : CLUSTER_RGB, number));
                    case INDEXED256 -> nth(light() ? DEEP_256 : CLUSTER_256, number);
                    default -> nth(light() ? DEEP_16 : CLUSTER_16, number);
                });
    }

    private static int nth(int[] inks, int number) {
        return inks[number % inks.length];
    }

    private static int rgb(int packed) {
        return Style.rgb(packed >> 16 & 0xff, packed >> 8 & 0xff, packed & 0xff);
    }
}
