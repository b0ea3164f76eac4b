package dev.embx.export.chart;

/**
 * Colours of the values of one picture. Lightness changes evenly with the value, so that the map survives grey print and
 * every kind of colour vision.
 *
 * @param minimum smallest value
 * @param maximum largest value
 * @param scale {@link ColorScale#SEQUENTIAL} or {@link ColorScale#DIVERGING}
 */
record ColorMap(double minimum, double maximum, ColorScale scale) {

    /** The map for values from a minimum to a maximum, as the scale says; an empty range is widened. */
    static ColorMap of(ColorScale wanted, double minimum, double maximum) {
        if (!(minimum <= maximum)) {
            return new ColorMap(0, 1, ColorScale.SEQUENTIAL);
        }
        boolean bothSigns = minimum < 0 && maximum > 0;
        ColorScale scale =
                wanted != ColorScale.FITTING ? wanted : bothSigns ? ColorScale.DIVERGING : ColorScale.SEQUENTIAL;
        double widened = maximum > minimum ? maximum : minimum + Math.max(1e-9, Math.abs(minimum) * 1e-9);
        return new ColorMap(minimum, widened, scale);
    }

    /** The colour of a value as 0xRRGGBB. */
    int rgb(double value) {
        if (scale == ColorScale.DIVERGING) {
            double far = Math.max(Math.abs(minimum), Math.abs(maximum));
            double t = Math.max(-1, Math.min(1, value / far));
            return diverging(Math.abs(t), t < 0);
        }
        double t = Math.max(0, Math.min(1, (value - minimum) / (maximum - minimum)));
        return OkLch.rgb(0.23 + 0.71 * t, 0.105 + 0.06 * t, 300 - 195 * t);
    }

    /** Nearly white at 0, then blue, or orange that deepens to red. */
    private static int diverging(double strength, boolean negative) {
        double lightness = 0.975 - 0.545 * strength;
        if (negative) {
            return OkLch.rgb(lightness, Math.min(0.2 * strength, 0.16), 240 + 18 * strength);
        }
        return OkLch.rgb(lightness, Math.min(0.26 * strength, 0.235 - 0.06 * strength), 52 - 30 * strength);
    }
}
