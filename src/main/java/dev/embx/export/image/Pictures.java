package dev.embx.export.image;

import dev.embx.image.Picture;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** Charts as pictures for a terminal: no larger than a screen, so that few bytes go over the line. */
public final class Pictures {
    /** Widest picture in pixels. */
    static final int WIDTH = 1_600;
    /** Highest picture in pixels. */
    static final int HEIGHT = 1_200;

    private Pictures() {}

    /** The picture in a PNG file, made smaller by the mean of its pixels where it is larger than {@value #WIDTH} x {@value #HEIGHT}. */
    public static Picture of(byte[] png) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
            double scale =
                    Math.min(1, Math.min((double) WIDTH / image.getWidth(), (double) HEIGHT / image.getHeight()));
            return scale < 1 ? smaller(image, scale) : picture(image, png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Picture smaller(BufferedImage image, double scale) {
        int width = Math.max(1, (int) (image.getWidth() * scale));
        int height = Math.max(1, (int) (image.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.drawImage(image.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        graphics.dispose();
        return picture(small, Png.bytes(small, Map.of()));
    }

    private static Picture picture(BufferedImage image, byte[] png) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] &= 0xffffff;
        }
        return new Picture(width, height, pixels, png);
    }
}
