package dev.embx.tui.picture;

/** What a cell is drawn with: pixels or SVG elements. Lengths in pixels, colours 0xRRGGBB. */
interface Pen {

    /** A filled rectangle. */
    void box(double x, double y, double width, double height, int rgb);

    /** A filled circle. */
    void dot(double x, double y, double radius, int rgb);

    /** A quarter of a circle as a line of 1 pixel, from one point to another, bent towards the corner (cornerX, cornerY). */
    void bend(double[] from, double[] corner, double[] to, int rgb);

    /**
     * Glyphs of one line, each in cells of its own.
     *
     * @param glyphs each glyph; each takes {@code cells} columns
     */
    void text(double x, double y, Glyphs glyphs, int rgb);

    /** Glyphs side by side that look alike. */
    record Glyphs(java.util.List<String> glyphs, int cells, boolean bold) {}
}
