package dev.embx.export.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngTest {

    @Test
    void textsAndPixelsComeBack() throws IOException {
        BufferedImage image = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 1, 0xff123456);
        Map<String, String> texts = new TreeMap<>(Map.of("Set", "nn", "Title", "Amélie, 千と千尋"));
        byte[] png = Png.bytes(image, texts);
        assertEquals(texts, new TreeMap<>(PngTexts.read(png)));
        assertEquals(0xff123456, ImageIO.read(new ByteArrayInputStream(png)).getRGB(1, 1));
        assertArrayEquals(png, Png.bytes(image, texts));
    }
}
