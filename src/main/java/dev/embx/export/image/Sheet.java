package dev.embx.export.image;

import java.util.List;

/** What shapes and text are drawn on: pixels, or the elements of an SVG document. Lengths in pixels, colors 0xRRGGBB. */
public interface Sheet {

    /** A filled rectangle. */
    void box(double x, double y, double width, double height, int rgb);

    /** A filled circle. */
    void dot(double x, double y, double radius, int rgb);

    /** A line 1 pixel wide. */
    void line(double[] from, double[] to, int rgb);

    /** A quarter of a circle as a line 1 pixel wide, bent towards a corner. */
    void bend(double[] from, double[] corner, double[] to, int rgb);

    /** Text from its left end on its base line. */
    void text(String text, double[] at, TextStyle style);

    /** Glyphs of one line, each in a cell of its own, from the left end of the base line. */
    void cells(Cells cells, double[] at, TextStyle style);

    /**
     * Glyphs side by side.
     *
     * @param glyphs one per cell
     * @param width width of a cell
     * @param centered whether each glyph stands in the middle of its cell; else at its left
     */
    record Cells(List<String> glyphs, double width, boolean centered) {}
}
