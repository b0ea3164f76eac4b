package dev.embx.tui.widget;

import dev.embx.text.Decimals;

/**
 * Maps similarities to 0..1: diverging around 0 where both signs occur, sequential from low to high otherwise.
 *
 * @param low the smallest value shown
 * @param high the largest value shown
 */
public record Scale(double low, double high) {
    /** What is smaller rounds to zero. */
    private static final double LEAST = 0.005;
    /** Where nothing is known yet. */
    public static final Scale UNIT = new Scale(-1, 1);

    /** Whether the scale has two sides. */
    public boolean diverging() {
        return low < 0 && high > 0;
    }

    /** The colors that fit. */
    public Ramp ramp() {
        return diverging() ? Ramp.DIVERGING : Ramp.SEQUENTIAL;
    }

    /** The place of a value for {@link #ramp}: 0.5 is 0 on a diverging scale. */
    public double fraction(double value) {
        if (diverging()) {
            return 0.5 + 0.5 * value / Math.max(-low, high);
        }
        return position(value);
    }

    /** The place of a value between low and high, 0..1: for shades, which have no sign. */
    public double position(double value) {
        return high > low ? Math.max(0, Math.min(1, (value - low) / (high - low))) : 1;
    }

    /** A value to two decimals; what rounds to zero has no sign. */
    public static String decimals2(double value) {
        return Double.isNaN(value) ? "n/a" : Decimals.fixed(Math.abs(value) < LEAST ? 0 : value, 2);
    }
}
