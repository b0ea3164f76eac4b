package dev.embx.export.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;

/** Draws on a {@link Canvas}. */
record PixelSheet(Canvas canvas) implements Sheet {

    @Override
    public void line(double[] from, double[] to, Color color) {
        canvas.g.setColor(color);
        canvas.g.setStroke(new BasicStroke(1));
        canvas.g.draw(new Line2D.Double(from[0], from[1], to[0], to[1]));
    }

    @Override
    public void dot(double x, double y, double radius, Color color) {
        canvas.g.setColor(color);
        canvas.g.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    @Override
    public void text(String text, double[] at, double pixels, boolean bold, Color color) {
        canvas.g.setColor(color);
        canvas.text.draw(canvas.g, text, bold ? Canvas.bold(pixels) : Canvas.plain(pixels), at[0], at[1]);
    }
}
