package dev.embx.export.image;

/**
 * How text is drawn.
 *
 * @param face a bundled font
 * @param pixels height of its em square
 * @param rgb color, 0xRRGGBB
 */
public record TextStyle(BundledFonts.Face face, double pixels, int rgb) {

    /** Whether the face is bold. */
    boolean bold() {
        return face == BundledFonts.Face.SANS_BOLD || face == BundledFonts.Face.MONO_BOLD;
    }
}
