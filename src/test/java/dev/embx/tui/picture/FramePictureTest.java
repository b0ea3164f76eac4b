package dev.embx.tui.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Style;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class FramePictureTest {
    private static final int INK = FrameTheme.DARK.foreground();
    private static final int GROUND = FrameTheme.DARK.background();

    private static BufferedImage image(Frame frame) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(FramePicture.of(frame).png()));
    }

    private static Frame frame(int columns, int rows, String... lines) {
        Frame frame = new Frame(columns, rows);
        for (int row = 0; row < lines.length; row++) {
            frame.text(0, row, lines[row], Style.PLAIN, columns);
        }
        return frame;
    }

    private static int rgb(BufferedImage image, int x, int y) {
        return image.getRGB(Cell.MARGIN + x, Cell.MARGIN + y) & 0xffffff;
    }

    @Test
    void sizeIsThatOfTheCellsAndTheSameFrameGivesTheSameBytes() throws IOException {
        Frame frame = frame(80, 24, "embx ─ ▀ ⣿ 1.00");
        BufferedImage image = image(frame);
        assertEquals(80 * Cell.WIDTH + 2 * Cell.MARGIN, image.getWidth());
        assertEquals(24 * Cell.HEIGHT + 2 * Cell.MARGIN, image.getHeight());
        assertArrayEquals(FramePicture.of(frame).png(), FramePicture.of(frame).png());
    }

    /** Along the middle of such a row, and down the middle of such a column, there is no pixel of the ground. */
    @ParameterizedTest
    @ValueSource(strings = {"────", "━━━━", "├┼┼┤", "┌┬┬┐", "╼━╾─", "████", "▀▄▀▄"})
    void linesAndBlocksJoinAlongARow(String line) throws IOException {
        BufferedImage image = image(frame(4, 1, line));
        int from = line.startsWith("├") || line.startsWith("┌") ? Cell.WIDTH / 2 : 0;
        int to = line.endsWith("┤") || line.endsWith("┐") ? 4 * Cell.WIDTH - Cell.WIDTH / 2 : 4 * Cell.WIDTH;
        for (int x = from; x < to; x++) {
            int y = line.contains("▀") && x / Cell.WIDTH % 2 == 0 ? Cell.HEIGHT / 2 - 1 : Cell.HEIGHT / 2;
            assertEquals(INK, rgb(image, x, y), line + " at " + x);
        }
    }

    @ParameterizedTest
    @CsvSource({"│,│", "┃,┃", "┬,┴", "┌,└", "┐,┘", "╷,╵", "├,┤", "█,█", "▌,▌"})
    void linesAndBlocksJoinDownAColumn(String upper, String lower) throws IOException {
        BufferedImage image = image(frame(1, 2, upper, lower));
        int x = upper.equals("▌") ? Cell.WIDTH / 2 - 1 : Cell.WIDTH / 2;
        for (int y = Cell.HEIGHT / 2; y < Cell.HEIGHT * 3 / 2; y++) {
            assertEquals(INK, rgb(image, x, y), upper + lower + " at " + y);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"╭,╰", "╮,╯"})
    void roundedCornersJoinDownAColumn(String corners) throws IOException {
        BufferedImage image = image(frame(1, 2, corners.split(",", -1)));
        assertEquals(INK, rgb(image, Cell.WIDTH / 2, Cell.HEIGHT - 1));
        assertEquals(INK, rgb(image, Cell.WIDTH / 2, Cell.HEIGHT));
    }

    @Test
    void aHalfBlockCarriesTwoColors() throws IOException {
        Frame frame = new Frame(1, 1);
        frame.put(0, 0, "▀", new Style(Style.rgb(200, 0, 0), Style.rgb(0, 0, 200), 0));
        BufferedImage image = image(frame);
        assertEquals(0xc80000, rgb(image, 3, Cell.HEIGHT / 2 - 1));
        assertEquals(0x0000c8, rgb(image, 3, Cell.HEIGHT / 2));
    }

    @ParameterizedTest
    @CsvSource({"▁,0,7", "▅,0,4", "▏,0,0", "▕,9,0", "▔,0,0", "▐,7,0", "▗,7,7", "▙,2,2", "▟,2,7", "▞,7,2"})
    void partialBlocksFillTheirPart(String glyph, int x, int eighth) throws IOException {
        BufferedImage image = image(frame(1, 1, glyph));
        int y = eighth == 7 ? Cell.HEIGHT - 1 : eighth * Cell.HEIGHT / 8 + (eighth == 4 ? 1 : 0);
        assertTrue(rgb(image, x, y) != GROUND, glyph);
        assertTrue(anyGround(image), glyph + " must not fill its cell");
    }

    private static boolean anyGround(BufferedImage image) {
        for (int y = 0; y < Cell.HEIGHT; y++) {
            for (int x = 0; x < Cell.WIDTH; x++) {
                if (rgb(image, x, y) == GROUND) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void brailleDotsAreWhereTheBitsSay() throws IOException {
        BufferedImage image = image(frame(1, 1, "⠁"));
        assertEquals(INK, rgb(image, 2, 2));
        assertEquals(GROUND, rgb(image, 7, 2));
        image = image(frame(1, 1, "⢀"));
        assertEquals(INK, rgb(image, 7, 17));
        assertEquals(GROUND, rgb(image, 2, 17));
    }

    @Test
    void reverseAndUnderlineShow() throws IOException {
        Frame frame = new Frame(2, 1);
        frame.put(0, 0, " ", Style.PLAIN.with(Style.REVERSE));
        frame.put(1, 0, " ", Style.PLAIN.with(Style.UNDERLINE));
        BufferedImage image = image(frame);
        assertEquals(INK, rgb(image, 5, 5));
        assertEquals(GROUND, rgb(image, 15, 5));
        assertEquals(INK, rgb(image, 15, Cell.BASELINE + 2));
    }

    @Test
    void svgIsWellFormedAndHoldsTheText() throws IOException, SAXException, ParserConfigurationException {
        Frame frame = frame(20, 2, "a<b>&\"c\" ▸ é ─█⣿╭", "bold");
        frame.text(0, 1, "bold", Style.PLAIN.with(Style.BOLD), 20);
        String svg = FramePicture.of(frame).svg();
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertEquals(
                "a<b>&\"c\"▸ébold",
                document.getDocumentElement().getTextContent().replaceAll("\\s", ""));
        assertEquals(8, document.getElementsByTagName("circle").getLength());
        assertTrue(svg.contains("font-weight=\"bold\">bold</text>"), svg);
        assertEquals(svg, FramePicture.of(frame).svg());
    }

    @Test
    void textIsTheRows() {
        assertEquals(
                "one\n  two\n", FramePicture.of(frame(10, 2, "one", "  two")).text());
    }

    @Test
    void anEmptyFrameIsAPicture() throws IOException {
        assertEquals(2 * Cell.MARGIN, image(new Frame(0, 0)).getWidth());
    }
}
