package dev.embx.export.chart;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** What can be seen in a picture. */
record Pixels(BufferedImage image) {

    static Pixels of(byte[] png) {
        try {
            return new Pixels(ImageIO.read(new ByteArrayInputStream(png)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pixels of a color in the whole picture. */
    int count(Color color) {
        return count(color, 0, 0, image.getWidth(), image.getHeight());
    }

    /** Pixels of a color in a rectangle, as far as it lies in the picture. */
    int count(Color color, double x, double y, double width, double height) {
        int count = 0;
        for (int row = (int) Math.max(0, y); row < Math.min(image.getHeight(), y + height); row++) {
            for (int column = (int) Math.max(0, x); column < Math.min(image.getWidth(), x + width); column++) {
                count += image.getRGB(column, row) == color.getRGB() ? 1 : 0;
            }
        }
        return count;
    }

    int rgb(double x, double y) {
        return image.getRGB((int) x, (int) y) & 0xffffff;
    }

    /** Dark pixels in a rectangle: writing. */
    int ink(double x, double y, double width, double height) {
        int count = 0;
        for (int row = (int) Math.max(0, y); row < Math.min(image.getHeight(), y + height); row++) {
            for (int column = (int) Math.max(0, x); column < Math.min(image.getWidth(), x + width); column++) {
                count += (image.getRGB(column, row) >> 8 & 0xff) < 140 ? 1 : 0;
            }
        }
        return count;
    }
}
