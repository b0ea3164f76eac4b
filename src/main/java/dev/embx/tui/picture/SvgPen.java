package dev.embx.tui.picture;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Writes SVG elements. */
final class SvgPen implements Pen {
    private final StringBuilder svg = new StringBuilder();
    private final DecimalFormat number = new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));

    SvgPen(int width, int height) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height
                + "\" viewBox=\"0 0 " + width + " " + height + "\" shape-rendering=\"crispEdges\"\n"
                + " font-family=\"DejaVu Sans Mono, Menlo, Consolas, monospace\" font-size=\""
                + number.format(Cell.FONT) + "\" xml:space=\"preserve\">\n");
    }

    String document() {
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
                + "\" shape-rendering=\"auto\"/>\n");
    }

    @Override
    public void bend(double[] from, double[] corner, double[] to, int rgb) {
        svg.append("<path d=\"M" + point(from) + "Q" + point(corner) + " " + point(to) + "\" fill=\"none\" stroke=\""
                + color(rgb) + "\" shape-rendering=\"auto\"/>\n");
    }

    /** The length is set, so that columns hold where the viewer has another font. */
    @Override
    public void text(double x, double y, Glyphs run, int rgb) {
        int length = run.glyphs().size() * run.cells() * Cell.WIDTH;
        svg.append("<text x=\"" + n(x) + "\" y=\"" + n(y + Cell.BASELINE) + "\" textLength=\"" + length + "\" fill=\""
                + color(rgb) + "\"" + (run.bold() ? " font-weight=\"bold\"" : "") + ">"
                + escape(String.join("", run.glyphs())) + "</text>\n");
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
