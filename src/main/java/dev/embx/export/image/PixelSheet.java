package dev.embx.export.image;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Map;

/** An image that is drawn on. */
public final class PixelSheet implements Sheet {
    private static final BasicStroke LINE = new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);

    private final BufferedImage image;
    private final Graphics2D g;
    private final TextPainter painter = new TextPainter();

    /** A sheet of a size in pixels, filled with a color. */
    public PixelSheet(int width, int height, int background) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        box(0, 0, width, height, background);
    }

    /** The image as a PNG file with keywords and texts; nothing can be drawn afterwards. */
    public byte[] png(Map<String, String> texts) {
        g.dispose();
        return Png.bytes(image, texts);
    }

    @Override
    public void box(double x, double y, double width, double height, int rgb) {
        fill(new Rectangle2D.Double(x, y, width, height), rgb);
    }

    @Override
    public void dot(double x, double y, double radius, int rgb) {
        fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), rgb);
    }

    private void fill(Shape shape, int rgb) {
        g.setColor(new Color(rgb));
        g.fill(shape);
    }

    @Override
    public void line(double[] from, double[] to, int rgb) {
        stroke(new Line2D.Double(from[0], from[1], to[0], to[1]), new BasicStroke(1), rgb);
    }

    @Override
    public void bend(double[] from, double[] corner, double[] to, int rgb) {
        stroke(new QuadCurve2D.Double(from[0], from[1], corner[0], corner[1], to[0], to[1]), LINE, rgb);
    }

    private void stroke(Shape shape, BasicStroke stroke, int rgb) {
        g.setColor(new Color(rgb));
        g.setStroke(stroke);
        g.draw(shape);
    }

    @Override
    public void text(String text, double[] at, TextStyle style) {
        g.setColor(new Color(style.rgb()));
        painter.draw(g, text, BundledFonts.of(style.face(), style.pixels()), at[0], at[1]);
    }

    @Override
    public void cells(Cells cells, double[] at, TextStyle style) {
        Font font = BundledFonts.of(style.face(), style.pixels());
        double x = at[0];
        for (String glyph : cells.glyphs()) {
            double inset = cells.centered() ? (cells.width() - painter.width(glyph, font)) / 2 : 0;
            text(glyph, new double[] {x + inset, at[1]}, style);
            x += cells.width();
        }
    }
}
