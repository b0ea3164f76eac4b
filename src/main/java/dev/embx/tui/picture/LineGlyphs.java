package dev.embx.tui.picture;

import dev.embx.export.image.Sheet;
import java.util.HashMap;
import java.util.Map;

/** Box-drawing lines (light, heavy, rounded, dashed) as boxes, so that they join; others are left to the font. */
final class LineGlyphs {
    private static final int W = Cell.WIDTH;
    private static final int H = Cell.HEIGHT;
    private static final int X = W / 2;
    private static final int Y = H / 2;
    private static final String ROUNDED = "╭╮╯╰";
    private static final String DASHED = "╌╎┄┆┈┊";

    /** Weight of the arms upwards, right, downwards, left: 0 none, 1 light, 2 heavy. */
    private static final Map<Character, String> ARMS = arms("─0101 │1010 ┌0110 ┐0011 └1100 ┘1001 ├1110 ┤1011 ┬0111 "
            + "┴1101 ┼1111 ━0202 ┃2020 ┏0220 ┓0022 ┗2200 ┛2002 ┣2220 ┫2022 ┳0222 ┻2202 ╋2222 ╴0001 ╵1000 ╶0100 "
            + "╷0010 ╸0002 ╹2000 ╺0200 ╻0020 ╼0201 ╽1020 ╾0102 ╿2010");

    private LineGlyphs() {}

    private static Map<Character, String> arms(String table) {
        Map<Character, String> arms = new HashMap<>();
        for (String entry : table.split(" ", -1)) {
            arms.put(entry.charAt(0), entry.substring(1));
        }
        return Map.copyOf(arms);
    }

    /** Draws a glyph of these kinds; false for any other. */
    static boolean draw(Sheet sheet, int glyph, double x, double y, int rgb) {
        if (ROUNDED.indexOf(glyph) >= 0) {
            corner(sheet, ROUNDED.indexOf(glyph), x, y, rgb);
            return true;
        }
        if (DASHED.indexOf(glyph) >= 0) {
            dashes(sheet, DASHED.indexOf(glyph), x, y, rgb);
            return true;
        }
        String arms = ARMS.get((char) glyph);
        if (arms != null) {
            vertical(sheet, arms, x, y, rgb);
            horizontal(sheet, arms, x, y, rgb);
        }
        return arms != null;
    }

    /** The arms upwards and downwards; they reach over the middle as far as the others are thick. */
    private static void vertical(Sheet sheet, String arms, double x, double y, int rgb) {
        int up = weight(arms, 0);
        int down = weight(arms, 2);
        int over = Math.max(weight(arms, 1), weight(arms, 3)) / 2;
        int upEdge = X - up / 2;
        int downEdge = X - down / 2;
        box(sheet, x + upEdge, y, up, Y + 1 + over, rgb);
        box(sheet, x + downEdge, y + Y - over, down, H - Y + over, rgb);
    }

    private static void horizontal(Sheet sheet, String arms, double x, double y, int rgb) {
        int right = weight(arms, 1);
        int left = weight(arms, 3);
        int over = Math.max(weight(arms, 0), weight(arms, 2)) / 2;
        int rightEdge = Y - right / 2;
        int leftEdge = Y - left / 2;
        if (left > 0) {
            box(sheet, x, y + leftEdge, X + 1 + over, left, rgb);
        }
        if (right > 0) {
            box(sheet, x + X - over, y + rightEdge, W - X + over, right, rgb);
        }
    }

    /** Thickness in pixels. */
    private static int weight(String arms, int direction) {
        int weight = arms.charAt(direction) - '0';
        return weight == 2 ? 3 : weight;
    }

    private static void box(Sheet sheet, double x, double y, int width, int height, int rgb) {
        if (width > 0) {
            sheet.box(x, y, width, height, rgb);
        }
    }

    /** Corners in the order ╭╮╯╰: a quarter of a circle, and a straight end above or below it. */
    private static void corner(Sheet sheet, int which, double x, double y, int rgb) {
        boolean rightwards = which == 0 || which == 3;
        boolean downwards = which < 2;
        double middleX = x + X + 0.5;
        double middleY = y + Y + 0.5;
        double radius = rightwards ? W - X - 0.5 : X + 0.5;
        double endX = rightwards ? x + W : x;
        double endY = downwards ? middleY + radius : middleY - radius;
        sheet.bend(new double[] {endX, middleY}, new double[] {middleX, middleY}, new double[] {middleX, endY}, rgb);
        double from = downwards ? endY : y;
        sheet.box(x + X, from, 1, (downwards ? y + H : endY) - from, rgb);
    }

    private static void dashes(Sheet sheet, int which, double x, double y, int rgb) {
        int count = which / 2 + 2;
        boolean horizontal = which % 2 == 0;
        double step = (horizontal ? W : H) / (double) count;
        for (int dash = 0; dash < count; dash++) {
            double from = (dash + 0.2) * step;
            if (horizontal) {
                sheet.box(x + from, y + Y, 0.6 * step, 1, rgb);
            } else {
                sheet.box(x + X, y + from, 1, 0.6 * step, rgb);
            }
        }
    }
}
