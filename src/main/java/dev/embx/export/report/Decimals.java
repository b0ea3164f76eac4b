package dev.embx.export.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.NumberOutput;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as text. */
final class Decimals {

    private Decimals() {}

    /**
     * What Python's {@code f"{value:.2f}"} gives for any number of digits: the exact binary value rounded half to even, the
     * sign of a negative value kept even where it rounds to zero ("-0.00"), "nan", "inf".
     */
    static String fixed(double value, int digits) {
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

    /** The shortest text (of two digits or more) that reads back as the same double; empty for NaN and infinities. */
    static String full(double value) {
        return Double.isFinite(value) ? NumberOutput.toString(value, true) : "";
    }

    /** Writes a double in full, null where JSON has no number for it. */
    static void write(JsonGenerator json, double value) throws IOException {
        if (Double.isFinite(value)) {
            json.writeNumber(value);
        } else {
            json.writeNull();
        }
    }
}
