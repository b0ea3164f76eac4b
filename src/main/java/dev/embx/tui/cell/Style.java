package dev.embx.tui.cell;

/**
 * How a cell looks: inks and attributes, already at the terminal's color depth.
 *
 * @param foreground an ink: {@link #DEFAULT}, an index 0..255 of the palette (0..15 the terminal's own sixteen), or {@link #rgb}
 * @param background likewise
 * @param attributes a sum of {@link #BOLD}, {@link #DIM}, {@link #UNDERLINE}, {@link #REVERSE}
 */
public record Style(int foreground, int background, int attributes) {
    /** The terminal's own color. */
    public static final int DEFAULT = -1;

    public static final int BOLD = 1;
    public static final int DIM = 2;
    public static final int UNDERLINE = 4;
    public static final int REVERSE = 8;

    /** The terminal's own colors, no attribute. */
    public static final Style PLAIN = new Style(DEFAULT, DEFAULT, 0);

    private static final int RGB_FLAG = 0x1000000;

    /** An ink of 24 bits, each part 0..255. */
    public static int rgb(int red, int green, int blue) {
        return RGB_FLAG | red << 16 | green << 8 | blue;
    }

    /** Whether an ink is one of 24 bits; its low 24 bits are then red, green and blue. */
    public static boolean isRgb(int ink) {
        return ink >= RGB_FLAG;
    }

    /** This style with another background. */
    public Style on(int newBackground) {
        return new Style(foreground, newBackground, attributes);
    }

    /** This style with another foreground. */
    public Style ink(int newForeground) {
        return new Style(newForeground, background, attributes);
    }

    /** This style with more attributes. */
    public Style with(int more) {
        return new Style(foreground, background, attributes | more);
    }

    /** Whether an attribute is set. */
    public boolean has(int attribute) {
        return (attributes & attribute) != 0;
    }

    /** Written out, since the generated one costs milliseconds before the first frame and runs for every cell. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Style style
                        && style.foreground == foreground
                        && style.background == background
                        && style.attributes == attributes);
    }

    @Override
    public int hashCode() {
        return (31 * foreground + background) * 31 + attributes;
    }
}
