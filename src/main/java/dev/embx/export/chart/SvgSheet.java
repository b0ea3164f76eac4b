package dev.embx.export.chart;

import java.awt.Color;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Writes SVG elements. */
final class SvgSheet implements Sheet {
    private final StringBuilder svg = new StringBuilder();
    private final DecimalFormat number = new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));

    SvgSheet(ChartSize size) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + size.width() + "\" height=\"" + size.height()
                + "\" viewBox=\"0 0 " + size.width() + " " + size.height()
                + "\" font-family=\"DejaVu Sans, Verdana, sans-serif\">\n"
                + "<rect width=\"100%\" height=\"100%\" fill=\"" + color(Canvas.PAPER) + "\"/>\n");
    }

    String document() {
        return svg + "</svg>\n";
    }

    @Override
    public void line(double[] from, double[] to, Color color) {
        svg.append("<path d=\"M" + point(from) + "L" + point(to) + "\" stroke=\"" + color(color) + "\"/>\n");
    }

    @Override
    public void dot(double x, double y, double radius, Color color) {
        svg.append("<circle cx=\"" + number.format(x) + "\" cy=\"" + number.format(y) + "\" r=\""
                + number.format(radius) + "\" fill=\"" + color(color) + "\"/>\n");
    }

    @Override
    public void text(String text, double[] at, double pixels, boolean bold, Color color) {
        svg.append("<text x=\"" + number.format(at[0]) + "\" y=\"" + number.format(at[1]) + "\" font-size=\""
                + number.format(pixels) + "\" fill=\"" + color(color) + "\""
                + (bold ? " font-weight=\"bold\"" : "") + ">" + escape(text) + "</text>\n");
    }

    private String point(double[] point) {
        return number.format(point[0]) + " " + number.format(point[1]);
    }

    private static String color(Color color) {
        return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xffffff);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
