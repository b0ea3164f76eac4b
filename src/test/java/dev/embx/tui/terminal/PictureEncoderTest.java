package dev.embx.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.image.Picture;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.cell.Style;
import dev.embx.tui.io.Capabilities;
import dev.embx.tui.io.Capabilities.Colors;
import dev.embx.tui.io.Capabilities.Pictures;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PictureEncoderTest {
    private static final Rect AREA = new Rect(2, 1, 5, 3);
    private final byte[] png = new byte[10_000];
    private final Picture picture;

    PictureEncoderTest() {
        new Random(1).nextBytes(png);
        int[] pixels = new int[80 * 96];
        Arrays.setAll(pixels, i -> i % 80 < 40 ? 0xff0000 : i / 80 < 48 ? 0xffffff : 0x0000ff);
        picture = new Picture(80, 96, pixels, png);
    }

    private static ScreenHarness screen(Pictures pictures) {
        return new ScreenHarness(20, 6, new Capabilities(Colors.TRUECOLOR, true, true, pictures));
    }

    private Frame frame(boolean with) {
        Frame frame = new Frame(20, 6);
        frame.text(0, 0, "title", Style.PLAIN, 20);
        frame.text(0, 2, "abcdefghij", Style.PLAIN, 20);
        if (with) {
            frame.place(picture, AREA);
        }
        return frame;
    }

    @Test
    void kittyGetsThePngInPiecesAndTheCellsBelowAreBlank() throws Exception {
        ScreenHarness screen = screen(Pictures.KITTY);
        String bytes = screen.draw(frame(true));
        Matcher pieces = Pattern.compile("\033_G([^;]*);([^\033]*)\033\\\\").matcher(bytes);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int count = 0;
        while (pieces.find()) {
            count++;
            assertTrue(pieces.group(2).length() <= 4_096);
            assertTrue(pieces.group(1).endsWith(all.size() + 3_072 >= png.length ? "m=0" : "m=1"));
            all.write(Base64.getDecoder().decode(pieces.group(2)));
        }
        assertArrayEquals(png, all.toByteArray());
        assertEquals(4, count);
        assertTrue(bytes.contains("\033[2;3H\033_Ga=T,f=100,C=1,q=2,i=1,c=5,r=3,m=1;"));
        assertTrue(bytes.contains("hij") && bytes.contains("ab") && !bytes.contains("cdefg"));
        assertEquals("", screen.draw(frame(true)), "not sent again");
        String gone = screen.draw(frame(false));
        assertTrue(gone.contains("\033_Ga=d,d=I,i=1,q=2\033\\"));
        assertTrue(gone.contains("cdefg"));
    }

    @Test
    void iterm2GetsOneFile() {
        String bytes = screen(Pictures.ITERM2).draw(frame(true));
        String data = Base64.getEncoder().encodeToString(png);
        assertTrue(bytes.contains("\033]1337;File=inline=1;size=10000;width=5;height=3;preserveAspectRatio=1;"));
        assertTrue(bytes.contains(":" + data + "\007"));
    }

    @Test
    void aRedrawSendsThePictureAgain() {
        ScreenHarness screen = screen(Pictures.KITTY);
        screen.draw(frame(true));
        screen.screen().forget();
        assertTrue(screen.draw(frame(true)).contains("\033_Ga=T"));
    }

    @Test
    void sixelsShowThePixels() {
        String bytes = screen(Pictures.SIXEL).draw(frame(true));
        int from = bytes.indexOf("\033P0;1q");
        String sixels = bytes.substring(from, bytes.indexOf("\033\\", from));
        int[][] shown = interpreted(sixels, 40, 48);
        assertEquals(0xff0000, shown[0][0]);
        assertEquals(0xff0000, shown[47][19]);
        assertEquals(0xffffff, shown[0][20]);
        assertEquals(0xffffff, shown[23][39]);
        assertEquals(0x0000ff, shown[24][20]);
        assertEquals(0x0000ff, shown[47][39]);
        assertFalse(sixels.endsWith("-"), "would scroll");
    }

    /** A small reader of sixels: colors in per cent, runs, returns and new bands. */
    private static int[][] interpreted(String sixels, int width, int height) {
        int[][] pixels = new int[height][width];
        int[] palette = new int[256];
        Matcher word = Pattern.compile("#(\\d+);2;(\\d+);(\\d+);(\\d+)|#(\\d+)|!(\\d+)([?-~])|([?-~])|(\\$)|(-)")
                .matcher(sixels.substring(sixels.indexOf('#')));
        int color = 0;
        int x = 0;
        int top = 0;
        while (word.find()) {
            if (word.group(1) != null) {
                int red = Integer.parseInt(word.group(2)) * 255 / 100;
                int green = Integer.parseInt(word.group(3)) * 255 / 100;
                int blue = Integer.parseInt(word.group(4)) * 255 / 100;
                palette[Integer.parseInt(word.group(1))] = red << 16 | green << 8 | blue;
            } else if (word.group(5) != null) {
                color = Integer.parseInt(word.group(5));
            } else if (word.group(9) != null) {
                x = 0;
            } else if (word.group(10) != null) {
                x = 0;
                top += 6;
            } else {
                int run = word.group(6) == null ? 1 : Integer.parseInt(word.group(6));
                String sixel = word.group(6) == null ? word.group(8) : word.group(7);
                paint(pixels, x, top, run, sixel.charAt(0) - '?', palette[color]);
                x += run;
            }
        }
        return pixels;
    }

    private static void paint(int[][] pixels, int x, int top, int run, int bits, int color) {
        for (int i = 0; i < 6 * run; i++) {
            if ((bits >> i % 6 & 1) == 1) {
                pixels[top + i % 6][x + i / 6] = color;
            }
        }
    }

    @Test
    void aTerminalWithoutPicturesShowsTheCells() {
        String bytes = screen(Pictures.CELLS).draw(frame(true));
        assertTrue(bytes.contains("abcdefghij"));
        assertFalse(bytes.contains("\033_") || bytes.contains("\033]") || bytes.contains("\033P"));
    }
}
