package dev.embx.export.chart;

import dev.embx.export.image.BundledFonts;
import dev.embx.export.image.BundledFonts.Face;
import dev.embx.export.image.Png;
import dev.embx.export.image.TextPainter;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Map;

/** A white picture to draw a chart on, with the fonts and inks that all charts share. */
public final class Canvas {
    public static final Color PAPER = Color.WHITE;
    public static final Color INK = new Color(0x1f2328);
    public static final Color SOFT_INK = new Color(0x5b6470);
    public static final Color RULE = new Color(0xe3e7ec);
    public static final int MARGIN = 24;
    public static final int HEADER = 76;

    private static final int LEGIBLE = 13;

    public final BufferedImage image;
    public final Graphics2D g;
    public final TextPainter text = new TextPainter();

    public Canvas(ChartSize size) {
        image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(PAPER);
        g.fillRect(0, 0, size.width(), size.height());
    }

    /** The font of labels and axes. */
    public static Font plain(double pixels) {
        return BundledFonts.of(Face.SANS, pixels);
    }

    /** A color as 0xRRGGBB. */
    public static int rgb(Color color) {
        return color.getRGB() & 0xffffff;
    }

    public static Font bold(double pixels) {
        return BundledFonts.of(Face.SANS_BOLD, pixels);
    }

    /** Height of the labels' font where a row is so high; 0 where no label could be read. */
    public static double labelSize(double row) {
        double size = Math.min(LEGIBLE, row * 0.72);
        return size < 6.4 ? 0 : size;
    }

    /** Draws title and subtitle at the top left, {@link #HEADER} high. */
    public void header(String title, String subtitle) {
        double room = image.getWidth() - 2.0 * MARGIN;
        g.setColor(INK);
        text.draw(g, text.fit(title, bold(22), room), bold(22), MARGIN, 38);
        g.setColor(SOFT_INK);
        text.draw(g, text.fit(subtitle, plain(14), room), plain(14), MARGIN, 61);
    }

    public byte[] png(Map<String, String> texts) {
        g.dispose();
        return Png.bytes(image, texts);
    }
}
