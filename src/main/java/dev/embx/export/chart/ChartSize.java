package dev.embx.export.chart;

import dev.embx.error.UserError;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Size of a picture in pixels.
 *
 * @param width {@value #LEAST} to {@value #MOST}
 * @param height likewise; both together at most {@value #MOST_PIXELS} pixels
 */
public record ChartSize(int width, int height) {
    /** Shortest side. */
    public static final int LEAST = 300;

    /** Longest side. */
    public static final int MOST = 30_000;

    /** Largest area: more would need too much memory. */
    public static final int MOST_PIXELS = 40_000_000;

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})[xX×](\\d{1,9})");

    /** Checks the limits. */
    public ChartSize {
        boolean sides = Math.min(width, height) >= LEAST && Math.max(width, height) <= MOST;
        if (!sides || (long) width * height > MOST_PIXELS) {
            throw UserError.usage(
                    "size " + width + "x" + height + " is out of range",
                    "each side takes " + LEAST + " to " + MOST + " pixels, both together at most "
                            + MOST_PIXELS / 1_000_000 + " million");
        }
    }

    /** Reads "WxH", "1600x1200" for instance. */
    public static ChartSize parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw UserError.usage(
                    "size \"" + text + "\" is not WIDTHxHEIGHT in pixels", "write for instance 1600x1200");
        }
        return new ChartSize(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
