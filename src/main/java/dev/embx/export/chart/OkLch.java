package dev.embx.export.chart;

/** The Oklab color space in polar form (B. Ottosson, 2020, A perceptual color space for image processing). */
final class OkLch {

    private OkLch() {}

    /**
     * The nearest sRGB color as 0xRRGGBB; chroma is lowered until the color can be shown.
     *
     * @param lightness 0..1
     * @param chroma 0 (gray) to about 0.3
     * @param hue degrees
     */
    static int rgb(double lightness, double chroma, double hue) {
        double a = Math.cos(Math.toRadians(hue));
        double b = Math.sin(Math.toRadians(hue));
        double shown = chroma;
        double[] linear = linear(lightness, shown * a, shown * b);
        while (shown > 0.001 && !showable(linear)) {
            shown -= 0.0002;
            linear = linear(lightness, shown * a, shown * b);
        }
        return channel(linear[0]) << 16 | channel(linear[1]) << 8 | channel(linear[2]);
    }

    private static double[] linear(double lightness, double a, double b) {
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static double cube(double x) {
        return x * x * x;
    }

    private static boolean showable(double[] linear) {
        for (double part : linear) {
            if (part < -0.0005 || part > 1.0005) {
                return false;
            }
        }
        return true;
    }

    /** The sRGB transfer function (IEC 61966-2-1), to 8 bits. */
    private static int channel(double linear) {
        double x = Math.max(0, Math.min(1, linear));
        double encoded = x <= 0.0031308 ? 12.92 * x : 1.055 * Math.pow(x, 1 / 2.4) - 0.055;
        return (int) Math.round(encoded * 255);
    }
}
