package dev.embx.tui.picture;

import dev.embx.export.image.BundledFonts;
import dev.embx.export.image.BundledFonts.Face;
import dev.embx.export.image.TextPainter;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;

/** Draws into an image. */
record PixelPen(Graphics2D g, TextPainter painter) implements Pen {

    PixelPen {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    @Override
    public void box(double x, double y, double width, double height, int rgb) {
        g.setColor(new Color(rgb));
        g.fill(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void dot(double x, double y, double radius, int rgb) {
        g.setColor(new Color(rgb));
        g.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    @Override
    public void bend(double[] from, double[] corner, double[] to, int rgb) {
        g.setColor(new Color(rgb));
        g.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g.draw(new QuadCurve2D.Double(from[0], from[1], corner[0], corner[1], to[0], to[1]));
    }

    @Override
    public void text(double x, double y, Glyphs run, int rgb) {
        Font font = BundledFonts.of(run.bold() ? Face.MONO_BOLD : Face.MONO, Cell.FONT);
        g.setColor(new Color(rgb));
        double cell = (double) run.cells() * Cell.WIDTH;
        for (int i = 0; i < run.glyphs().size(); i++) {
            String glyph = run.glyphs().get(i);
            double inset = run.cells() == 1 ? 0 : (cell - painter.width(glyph, font)) / 2;
            painter.draw(g, glyph, font, x + i * cell + inset, y + Cell.BASELINE);
        }
    }
}
