package dev.embx.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as text: the same on the screen, in reports and on charts. */
public final class Decimals {
    private static final int GROUP = 3;

    private Decimals() {}

    /**
     * What Python's {@code f"{value:.2f}"} gives for any number of digits: the exact binary value rounded half to even, the
     * sign of a negative value kept even where it rounds to zero ("-0.00"), "nan", "inf".
     */
    public static String fixed(double value, int digits) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        String sign = Double.doubleToRawLongBits(value) < 0 ? "-" : "";
        if (Double.isInfinite(value)) {
            return sign + "inf";
        }
        return sign
                + new BigDecimal(Math.abs(value))
                        .setScale(digits, RoundingMode.HALF_EVEN)
                        .toPlainString();
    }

    /** A share of 0..1 as per cent, "12.5%". */
    public static String percent(double share, int digits) {
        return fixed(100 * share, digits) + "%";
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
