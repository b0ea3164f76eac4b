package dev.embx.export.chart;

/**
 * Colors of the values of one picture. Lightness changes evenly with the value, so that the map survives gray print and
 * every kind of color vision.
 *
 * @param minimum smallest value
 * @param maximum largest value
 * @param scale {@link ColorScale#SEQUENTIAL} or {@link ColorScale#DIVERGING}
 * @param table colors from one end of the scale to the other, 0xRRGGBB
 */
public record ColorMap(double minimum, double maximum, ColorScale scale, int[] table) {
    private static final int STEPS = 1024;

    /** The map for values from a minimum to a maximum, as the scale says; an empty range is widened. */
    public static ColorMap of(ColorScale wanted, double minimum, double maximum) {
        if (!(minimum <= maximum)) {
            return of(ColorScale.SEQUENTIAL, 0, 1);
        }
        boolean bothSigns = minimum < 0 && maximum > 0;
        ColorScale fitting = bothSigns ? ColorScale.DIVERGING : ColorScale.SEQUENTIAL;
        ColorScale scale = wanted == ColorScale.FITTING ? fitting : wanted;
        double widened = maximum > minimum ? maximum : minimum + Math.max(1e-9, Math.abs(minimum) * 1e-9);
        int[] table = new int[STEPS + 1];
        for (int i = 0; i <= STEPS; i++) {
            double t = i / (double) STEPS;
            table[i] = scale == ColorScale.DIVERGING ? diverging(2 * t - 1) : sequential(t);
        }
        return new ColorMap(minimum, widened, scale, table);
    }

    /** The color of a value as 0xRRGGBB. */
    public int rgb(double value) {
        double share;
        if (scale == ColorScale.DIVERGING) {
            double far = Math.max(Math.abs(minimum), Math.abs(maximum));
            share = (value / far + 1) / 2;
        } else {
            share = (value - minimum) / (maximum - minimum);
        }
        return table[(int) Math.round(Math.max(0, Math.min(1, share)) * STEPS)];
    }

    /** From dark violet over blue and green to yellow. */
    private static int sequential(double t) {
        double late = Math.max(0, 2 * t - 1);
        double chroma = 0.09 + 0.08 * late * late * (3 - 2 * late);
        return OkLch.rgb(0.23 + 0.71 * t, chroma, 300 - 195 * t);
    }

    /** Nearly white at 0; blue below, orange that deepens to red above. */
    private static int diverging(double signed) {
        double t = Math.abs(signed);
        double lightness = 0.975 - 0.545 * t;
        return signed < 0
                ? OkLch.rgb(lightness, 0.22 * t - 0.07 * t * t, 240 + 18 * t)
                : OkLch.rgb(lightness, 0.30 * t - 0.13 * t * t, 52 - 30 * t);
    }
}
