package dev.embx.export.image;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** An SVG document that is written element by element. */
public final class SvgSheet implements Sheet {
    private static final String SMOOTH = "\" shape-rendering=\"auto\"/>\n";

    private final StringBuilder svg = new StringBuilder();
    private final DecimalFormat number = new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));

    /**
     * A document of a size in pixels.
     *
     * @param families font families of all text, the preferred one first
     */
    public SvgSheet(int width, int height, String families, int background) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height
                + "\" viewBox=\"0 0 " + width + " " + height + "\" shape-rendering=\"crispEdges\"\n"
                + " font-family=\"" + families + "\" xml:space=\"preserve\">\n");
        box(0, 0, width, height, background);
    }

    /** The whole document. */
    public String document() {
        return svg + "</svg>\n";
    }

    @Override
    public void box(double x, double y, double width, double height, int rgb) {
        svg.append("<rect x=\"" + n(x) + "\" y=\"" + n(y) + "\" width=\"" + n(width) + "\" height=\"" + n(height)
                + "\" fill=\"" + color(rgb) + "\"/>\n");
    }

    @Override
    public void dot(double x, double y, double radius, int rgb) {
        svg.append("<circle cx=\"" + n(x) + "\" cy=\"" + n(y) + "\" r=\"" + n(radius) + "\" fill=\"" + color(rgb)
                + SMOOTH);
    }

    @Override
    public void line(double[] from, double[] to, int rgb) {
        svg.append("<path d=\"M" + point(from) + "L" + point(to) + "\" stroke=\"" + color(rgb) + SMOOTH);
    }

    @Override
    public void bend(double[] from, double[] corner, double[] to, int rgb) {
        svg.append("<path d=\"M" + point(from) + "Q" + point(corner) + " " + point(to) + "\" fill=\"none\" stroke=\""
                + color(rgb) + SMOOTH);
    }

    @Override
    public void text(String text, double[] at, TextStyle style) {
        write(text, at, "", style);
    }

    /** The length is set, so that columns hold where the viewer has another font. */
    @Override
    public void cells(Cells cells, double[] at, TextStyle style) {
        String length = " textLength=\"" + n(cells.glyphs().size() * cells.width()) + "\"";
        write(String.join("", cells.glyphs()), at, length, style);
    }

    private void write(String text, double[] at, String length, TextStyle style) {
        svg.append(
                "<text x=\"" + n(at[0]) + "\" y=\"" + n(at[1]) + "\" font-size=\"" + n(style.pixels()) + "\"" + length
                        + " fill=\"" + color(style.rgb()) + "\"" + (style.bold() ? " font-weight=\"bold\"" : "") + ">"
                        + escape(text) + "</text>\n");
    }

    private String n(double value) {
        return number.format(value);
    }

    private String point(double[] point) {
        return n(point[0]) + " " + n(point[1]);
    }

    private static String color(int rgb) {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("[\\x00-\\x1f\\x7f\\ufffe\\uffff]", "\ufffd");
    }
}
