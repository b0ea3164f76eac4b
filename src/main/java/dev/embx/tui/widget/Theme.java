package dev.embx.tui.widget;

import dev.embx.tui.cell.Style;
import dev.embx.tui.io.Capabilities;
import dev.embx.tui.io.Capabilities.Colors;

/**
 * The five roles of style, the colours of clusters and the glyphs, for what a terminal can show. Roles use the terminal's own
 * sixteen colours on its own background, so that they fit light and dark ones; colour is never the only sign.
 *
 * @param colors colour depth
 * @param glyphs glyph set
 */
public record Theme(Colors colors, Glyphs glyphs) {

    private static final int[] CLUSTER_RGB = {0x56b4e9, 0xe69f00, 0x009e73, 0xcc79a7, 0xd55e00, 0xb5a642, 0x0072b2};
    private static final int[] CLUSTER_256 = {74, 178, 36, 175, 166, 143, 25};
    private static final int[] CLUSTER_16 = {6, 3, 2, 5, 1, 4};
    private static final int CYAN = 6;
    private static final int RED = 1;

    /** The theme for a terminal. */
    public static Theme of(Capabilities capabilities) {
        return new Theme(capabilities.colors(), new Glyphs(capabilities.unicode()));
    }

    /** Whether there are colours at all. */
    public boolean colored() {
        return colors != Colors.NONE;
    }

    /** Plain text. */
    public Style text() {
        return Style.PLAIN;
    }

    /** What Enter acts on, and the present view. */
    public Style accent() {
        return colored() ? Style.PLAIN.ink(CYAN).with(Style.BOLD) : Style.PLAIN.with(Style.BOLD);
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
        return colored() ? Style.PLAIN.ink(RED).with(Style.BOLD) : Style.PLAIN.with(Style.BOLD | Style.UNDERLINE);
    }

    /** A figure of 0..1 as text in the colour of the scale. */
    public Style data(Ramp ramp, double fraction) {
        return Style.PLAIN.ink(ramp.ink(fraction, colors));
    }

    /** The colour of a cluster, by its number from 0; a negative one has none. */
    public Style cluster(int number) {
        if (number < 0 || !colored()) {
            return text();
        }
        return Style.PLAIN.ink(
                switch (colors) {
                    case TRUECOLOR -> rgb(CLUSTER_RGB[number % CLUSTER_RGB.length]);
                    case INDEXED256 -> CLUSTER_256[number % CLUSTER_256.length];
                    default -> CLUSTER_16[number % CLUSTER_16.length];
                });
    }

    private static int rgb(int packed) {
        return Style.rgb(packed >> 16 & 0xff, packed >> 8 & 0xff, packed & 0xff);
    }
}
