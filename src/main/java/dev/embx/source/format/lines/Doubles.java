package dev.embx.source.format.lines;

import dev.embx.error.UserError;
import dev.embx.text.Counts;
import java.util.Arrays;
import java.util.Locale;

/** Numbers that are read without knowing how many there will be. */
public final class Doubles {
    /** Characters of the longest number: float64 has at most 767 digits that matter, and reading more takes quadratic time. */
    private static final int LONGEST = 1100;

    private double[] values = new double[1024];
    private int size;

    void add(double value) {
        if (size == values.length) {
            if (size >= Integer.MAX_VALUE / 2) {
                throw UserError.data("more than 2^30 values", "split it into smaller files");
            }
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    /** Takes the last values away. */
    void drop(int count) {
        size -= count;
    }

    int size() {
        return size;
    }

    double[] toArray() {
        return Arrays.copyOf(values, size);
    }

    /**
     * The number that a text is, as other programs write numbers: {@code nan}, {@code inf} and {@code -Infinity} in any case
     * among them. NaN where it is none; see {@link #isNumber}.
     */
    public static double parse(String text) {
        if (text.length() > LONGEST) {
            throw UserError.data("a number of " + Counts.of(text.length(), "character"));
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return switch (text.strip().toLowerCase(Locale.ROOT)) {
                case "inf", "+inf", "infinity", "+infinity" -> Double.POSITIVE_INFINITY;
                case "-inf", "-infinity" -> Double.NEGATIVE_INFINITY;
                default -> Double.NaN;
            };
        }
    }

    /** Whether a text is a number, or a word for one that is not finite. Java's own suffixes and hexadecimals are none. */
    public static boolean isNumber(String text) {
        String word = text.strip();
        if (word.isEmpty() || word.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ((c < '0' || c > '9') && ".-+eE".indexOf(c) < 0) {
                return isWord(word);
            }
        }
        return !Double.isNaN(parse(word));
    }

    private static boolean isWord(String word) {
        String bare = word.charAt(0) == '-' || word.charAt(0) == '+' ? word.substring(1) : word;
        return switch (bare.toLowerCase(Locale.ROOT)) {
            case "nan", "inf", "infinity" -> true;
            default -> false;
        };
    }
}
