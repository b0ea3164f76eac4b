package dev.embx.tui.widget;

import dev.embx.tui.cell.Style;

/** A small horizontal bar for a similarity. */
public final class Bar {

    private Bar() {}

    /**
     * Draws a bar of {@code width} columns. Where {@code low} is negative the bar starts at 0's place between low and high.
     *
     * @param value what to show, low..high
     */
    public static void draw(Pen pen, Glyphs glyphs, int width, double[] range, double value, Style style) {
        double low = Math.min(0, range[0]);
        double high = Math.max(0, range[1]);
        double scale = high > low ? 2 * width / (high - low) : 0;
        long zero = Math.round(-low * scale);
        long tip = Math.round((Math.max(low, Math.min(high, value)) - low) * scale);
        long from = Math.min(zero, tip);
        long to = Math.max(zero, tip);
        for (int cell = 0; cell < width; cell++) {
            boolean left = from <= 2L * cell && 2L * cell < to;
            boolean right = from <= 2L * cell + 1 && 2L * cell + 1 < to;
            pen.text(
                    left && right ? glyphs.bar() : left ? glyphs.halfBar() : right ? glyphs.rightHalfBar() : " ",
                    style);
        }
    }
}
