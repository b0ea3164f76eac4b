package dev.embx.tui.widget;

import dev.embx.image.Picture;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.cell.Style;
import dev.embx.tui.io.Capabilities.Colors;

/**
 * Draws a picture with cells: two pixels a cell by half blocks, or one shade a cell where there are no colors or only ASCII.
 * A pixel of the drawing is the mean of the picture's pixels below it.
 */
public final class CellPicture {
    private static final int[] LEVELS = {0, 95, 135, 175, 215, 255};
    /** The sixteen colors as xterm has them. */
    private static final int[] ANSI = {
        0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5, 0x7f7f7f, 0xff0000, 0x00ff00,
        0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff
    };

    private final Theme theme;
    private final Picture picture;

    /** A picture for what the terminal can show. */
    public CellPicture(Theme theme, Picture picture) {
        this.theme = theme;
        this.picture = picture;
    }

    /** Draws the picture so that it fills an area. */
    public void draw(Frame frame, Rect area) {
        boolean halves = theme.depth() != Colors.NONE && theme.glyphs().unicode();
        for (int row = 0; row < area.rows(); row++) {
            for (int column = 0; column < area.columns(); column++) {
                if (halves) {
                    half(frame, area, column, row);
                } else {
                    shade(frame, area, column, row);
                }
            }
        }
    }

    private void half(Frame frame, Rect area, int column, int row) {
        int upper = mean(area.columns(), 2 * area.rows(), column, 2 * row);
        int lower = mean(area.columns(), 2 * area.rows(), column, 2 * row + 1);
        Style style = Style.PLAIN.ink(ink(upper, theme.depth())).on(ink(lower, theme.depth()));
        frame.put(
                area.column() + column,
                area.row() + row,
                upper == lower ? " " : theme.glyphs().upperHalf(),
                style);
    }

    /** The darker the picture, the more ink: charts are drawn on white. */
    private void shade(Frame frame, Rect area, int column, int row) {
        int color = mean(area.columns(), area.rows(), column, row);
        double dark = 1 - (0.2126 * (color >> 16) + 0.7152 * (color >> 8 & 0xff) + 0.0722 * (color & 0xff)) / 255;
        frame.put(area.column() + column, area.row() + row, theme.glyphs().shade(dark), theme.text());
    }

    /** The mean color of the pixels below a place of a grid that covers the picture. */
    private int mean(int columns, int rows, int column, int row) {
        int left = (int) ((long) column * picture.width() / columns);
        int top = (int) ((long) row * picture.height() / rows);
        int right = Math.max(left + 1, (int) ((column + 1L) * picture.width() / columns));
        int bottom = Math.max(top + 1, (int) ((row + 1L) * picture.height() / rows));
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int color = picture.pixel(x, y);
                red += color >> 16 & 0xff;
                green += color >> 8 & 0xff;
                blue += color & 0xff;
            }
        }
        long count = (long) (bottom - top) * (right - left);
        return (int) (((red / count) << 16) | ((green / count) << 8) | (blue / count));
    }

    /** The ink nearest to a color 0xRRGGBB. */
    static int ink(int color, Colors depth) {
        return switch (depth) {
            case TRUECOLOR -> Style.rgb(color >> 16 & 0xff, color >> 8 & 0xff, color & 0xff);
            case INDEXED256 -> indexed(color);
            default -> nearestAnsi(color);
        };
    }

    /** The nearer one of the color cube's and the gray ramp's nearest. */
    private static int indexed(int color) {
        int red = level(color >> 16 & 0xff);
        int green = level(color >> 8 & 0xff);
        int blue = level(color & 0xff);
        int cube = LEVELS[red] << 16 | LEVELS[green] << 8 | LEVELS[blue];
        int mean = ((color >> 16 & 0xff) + (color >> 8 & 0xff) + (color & 0xff)) / 3;
        int step = Math.max(0, Math.min(23, (mean - 3) / 10));
        int gray = (8 + 10 * step) * 0x010101;
        return distance(color, gray) < distance(color, cube) ? 232 + step : 16 + 36 * red + 6 * green + blue;
    }

    private static int level(int part) {
        return part < 48 ? 0 : part < 115 ? 1 : (part - 35) / 40;
    }

    private static int nearestAnsi(int color) {
        int best = 0;
        for (int i = 1; i < ANSI.length; i++) {
            best = distance(color, ANSI[i]) < distance(color, ANSI[best]) ? i : best;
        }
        return best;
    }

    private static int distance(int a, int b) {
        int red = (a >> 16 & 0xff) - (b >> 16 & 0xff);
        int green = (a >> 8 & 0xff) - (b >> 8 & 0xff);
        int blue = (a & 0xff) - (b & 0xff);
        return red * red + green * green + blue * blue;
    }
}
