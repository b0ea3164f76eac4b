package dev.embx.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.IntStream;

/** Figures as text: the same on the screen, in reports and on charts. */
public final class Decimals {
    private static final int GROUP = 3;
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6};
    /** With six digits more below 2^40, so that a product is wrong by less than 2^-12. */
    private static final double SMALL = 1e6;
    /** From here on not every integer is a float64, and figures are written with an exponent, as NumPy prints them. */
    private static final double LARGE = 1e16;
    /** Nearer than this to halfway, only the exact value decides. */
    private static final double NEAR = 1e-3;

    /** A share that lacks less than this of 1 lacks nothing but rounding. */
    private static final double ALL = 1e-12;

    private Decimals() {}

    /**
     * What Python's {@code f"{value:.2f}"} gives for any number of digits: the exact binary value rounded half to even, the
     * sign of a negative value kept even where it rounds to zero ("-0.00"), "nan", "inf". From 10^16 on what {@code f"{value:.2e}"}
     * gives, "1.00e+200".
     */
    public static String fixed(double value, int digits) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        String sign = Double.doubleToRawLongBits(value) < 0 ? "-" : "";
        if (Double.isInfinite(value)) {
            return sign + "inf";
        }
        return sign + unsigned(Math.abs(value), digits);
    }

    /**
     * Most figures are small and far from halfway between two texts: their product with a power of ten, wrong by half a unit in
     * its last place at most, gives the digits. Before the JVM compiles, that is a tenth of the time of exact decimals.
     */
    private static String unsigned(double value, int digits) {
        if (digits < POWERS.length && value < SMALL) {
            double scaled = value * POWERS[digits];
            double fraction = scaled - Math.floor(scaled);
            if (Math.abs(fraction - 0.5) > NEAR) {
                return placed((long) Math.rint(scaled), digits);
            }
        }
        return value < LARGE
                ? new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString()
                : withExponent(
                        new BigDecimal(value).round(new MathContext(digits + 1, RoundingMode.HALF_EVEN)), digits);
    }

    private static String withExponent(BigDecimal rounded, int digits) {
        int exponent = rounded.precision() - rounded.scale() - 1;
        return rounded.movePointLeft(exponent).setScale(digits).toPlainString() + "e+" + exponent;
    }

    private static String placed(long scaled, int digits) {
        if (digits == 0) {
            return Long.toString(scaled);
        }
        StringBuilder text = new StringBuilder(Long.toString(scaled));
        while (text.length() <= digits) {
            text.insert(0, '0');
        }
        return text.insert(text.length() - digits, '.').toString();
    }

    /** A share of 0..1 as per cent, "12.5%". */
    public static String percent(double share, int digits) {
        return fixed(100 * share, digits) + "%";
    }

    /** A share as whole per cent, but 100% only where nothing is missing to working precision: else "99.97%" or ">99.99%". */
    public static String percentOfAll(double share) {
        if (share > 1 - ALL) {
            return percent(1, 0);
        }
        return IntStream.rangeClosed(0, 2)
                .mapToObj(digits -> percent(share, digits))
                .filter(text -> !text.startsWith("100"))
                .findFirst()
                .orElse(">99.99%");
    }

    /** A count with commas: 62,423. */
    public static String count(long number) {
        String digits = Long.toString(number);
        int first = number < 0 ? 1 : 0;
        StringBuilder text = new StringBuilder(digits);
        for (int at = digits.length() - GROUP; at > first; at -= GROUP) {
            text.insert(at, ',');
        }
        return text.toString();
    }
}
