package dev.embx.tui.terminal.output;

import dev.embx.image.Picture;
import dev.embx.tui.cell.Rect;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A picture as sixels (DEC STD 070, chapter 9): bands of six rows of pixels, one pass a color. The most frequent 255 colors of
 * five bits a part are used; the others become the nearest of them.
 */
final class Sixels {
    /** A cell in pixels, rather too small than too large: a picture that is too high would scroll the screen. */
    private static final int CELL_WIDTH = 8;

    private static final int CELL_HEIGHT = 16;
    private static final int COLORS = 255;
    private static final int BAND = 6;

    private final int width;
    private final int height;
    private final byte[] colorOf;
    private final int[] palette;
    private final StringBuilder out = new StringBuilder();

    Sixels(Picture picture, Rect area) {
        this.width = area.columns() * CELL_WIDTH;
        this.height = area.rows() * CELL_HEIGHT;
        int[] colors = scaled(picture);
        this.palette = palette(colors);
        this.colorOf = indexes(colors);
    }

    /** Each pixel is the picture's at its middle, in five bits a part: 0bRRRRRGGGGGBBBBB. */
    private int[] scaled(Picture picture) {
        int[] colors = new int[width * height];
        for (int y = 0; y < height; y++) {
            int fromY = (int) ((2L * y + 1) * picture.height() / (2L * height));
            for (int x = 0; x < width; x++) {
                int color = picture.pixel((int) ((2L * x + 1) * picture.width() / (2L * width)), fromY);
                colors[y * width + x] = (color >> 19 & 31) << 10 | (color >> 11 & 31) << 5 | (color >> 3 & 31);
            }
        }
        return colors;
    }

    /** The most frequent colors; among equally frequent ones the lesser number. */
    private static int[] palette(int[] colors) {
        int[] count = new int[1 << 15];
        for (int color : colors) {
            count[color]++;
        }
        Integer[] used = IntStream.range(0, count.length)
                .filter(color -> count[color] > 0)
                .boxed()
                .toArray(Integer[]::new);
        Arrays.sort(used, Comparator.comparingInt((Integer color) -> -count[color]));
        return Arrays.stream(used).limit(COLORS).mapToInt(Integer::intValue).toArray();
    }

    private byte[] indexes(int[] colors) {
        Map<Integer, Byte> known = new LinkedHashMap<>();
        byte[] indexes = new byte[colors.length];
        for (int i = 0; i < colors.length; i++) {
            indexes[i] = known.computeIfAbsent(colors[i], this::nearest);
        }
        return indexes;
    }

    private byte nearest(int color) {
        int best = 0;
        for (int i = 1; i < palette.length; i++) {
            best = distance(color, palette[i]) < distance(color, palette[best]) ? i : best;
        }
        return (byte) best;
    }

    private static int distance(int a, int b) {
        int red = (a >> 10) - (b >> 10);
        int green = (a >> 5 & 31) - (b >> 5 & 31);
        int blue = (a & 31) - (b & 31);
        return red * red + green * green + blue * blue;
    }

    String sequence() {
        out.append("\033P0;1q\"1;1;").append(width).append(';').append(height);
        for (int i = 0; i < palette.length; i++) {
            out.append('#').append(i).append(";2");
            out.append(';').append(percent(palette[i] >> 10));
            out.append(';').append(percent(palette[i] >> 5));
            out.append(';').append(percent(palette[i]));
        }
        for (int top = 0; top < height; top += BAND) {
            band(top);
        }
        return out.append("\033\\").toString();
    }

    private static int percent(int five) {
        return ((five & 31) * 100 + 15) / 31;
    }

    private void band(int top) {
        int[][] bits = new int[palette.length][];
        for (int y = top; y < Math.min(height, top + BAND); y++) {
            for (int x = 0; x < width; x++) {
                int color = colorOf[y * width + x] & 0xff;
                bits[color] = bits[color] == null ? new int[width] : bits[color];
                bits[color][x] |= 1 << (y - top);
            }
        }
        for (int color = 0; color < bits.length; color++) {
            if (bits[color] != null) {
                out.append('#').append(color);
                pass(bits[color]);
                out.append('$');
            }
        }
        // The last band ends without a step down, which would scroll at the bottom of the screen.
        out.setCharAt(out.length() - 1, top + BAND < height ? '-' : '$');
    }

    /** One color's pixels of a band; four and more of the same as a count. */
    private void pass(int[] bits) {
        for (int x = 0; x < width; ) {
            int end = x + 1;
            while (end < width && bits[end] == bits[x]) {
                end++;
            }
            char sixel = (char) ('?' + bits[x]);
            int run = end - x;
            if (run > 3) {
                out.append('!').append(run).append(sixel);
            } else {
                out.append(String.valueOf(sixel).repeat(run));
            }
            x = end;
        }
    }
}
