package dev.embx.tui.picture;

import dev.embx.export.image.Sheet;

/** Block elements (U+2580..U+259F) and braille (U+2800..U+28FF) as boxes and dots, so that cells join without seams. */
final class BlockGlyphs {
    private static final double W = Cell.WIDTH;
    private static final double H = Cell.HEIGHT;

    /** Quadrants of U+2596..U+259F: 1 upper left, 2 upper right, 4 lower left, 8 lower right. */
    private static final int[] QUADRANTS = {4, 8, 1, 13, 9, 7, 11, 2, 6, 14};

    /** Column and row of each braille dot, in the order of the bits of the code point. */
    private static final int[][] DOTS = {{0, 0}, {0, 1}, {0, 2}, {1, 0}, {1, 1}, {1, 2}, {0, 3}, {1, 3}};

    private BlockGlyphs() {}

    /** Draws a glyph of these kinds; false for any other. */
    static boolean draw(Sheet sheet, int glyph, double x, double y, Inks inks) {
        if (glyph >= 0x2800 && glyph <= 0x28ff) {
            braille(sheet, glyph - 0x2800, x, y, inks.foreground());
            return true;
        }
        if (glyph < 0x2580 || glyph > 0x259f) {
            return false;
        }
        if (glyph >= 0x2591 && glyph <= 0x2593) {
            sheet.box(x, y, W, H, inks.shade((glyph - 0x2590) * 0.25));
        } else if (glyph >= 0x2596) {
            quadrants(sheet, QUADRANTS[glyph - 0x2596], x, y, inks.foreground());
        } else {
            bar(sheet, glyph, x, y, inks.foreground());
        }
        return true;
    }

    private static void bar(Sheet sheet, int glyph, double x, double y, int rgb) {
        if (glyph == 0x2580) {
            sheet.box(x, y, W, H / 2, rgb);
        } else if (glyph <= 0x2588) {
            double height = H * (glyph - 0x2580) / 8;
            sheet.box(x, y + H - height, W, height, rgb);
        } else if (glyph <= 0x258f) {
            sheet.box(x, y, W * (0x2590 - glyph) / 8, H, rgb);
        } else if (glyph == 0x2590) {
            sheet.box(x + W / 2, y, W / 2, H, rgb);
        } else if (glyph == 0x2594) {
            sheet.box(x, y, W, H / 8, rgb);
        } else {
            sheet.box(x + W * 7 / 8, y, W / 8, H, rgb);
        }
    }

    private static void quadrants(Sheet sheet, int which, double x, double y, int rgb) {
        for (int quadrant = 0; quadrant < 4; quadrant++) {
            if ((which >> quadrant & 1) == 1) {
                double left = quadrant % 2 == 0 ? x : x + W / 2;
                double top = quadrant < 2 ? y : y + H / 2;
                sheet.box(left, top, W / 2, H / 2, rgb);
            }
        }
    }

    private static void braille(Sheet sheet, int bits, double x, double y, int rgb) {
        for (int dot = 0; dot < DOTS.length; dot++) {
            if ((bits >> dot & 1) == 1) {
                sheet.dot(x + W * (0.25 + 0.5 * DOTS[dot][0]), y + H * (0.125 + 0.25 * DOTS[dot][1]), 1.7, rgb);
            }
        }
    }
}
