package dev.embx.export.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.NumberOutput;
import java.io.IOException;

/** Doubles that read back as they were. */
public final class Doubles {

    private Doubles() {}

    /** The shortest text (of two digits or more) that reads back as the same double, {@code -Infinity} too; empty for NaN. */
    public static String full(double value) {
        if (Double.isInfinite(value)) {
            return Double.toString(value);
        }
        return Double.isNaN(value) ? "" : NumberOutput.toString(value, true);
    }

    /** Writes a double in full: null for NaN, and for an infinite one, which no JSON number can be, the text of {@link #full}. */
    public static void write(JsonGenerator json, double value) throws IOException {
        if (Double.isNaN(value)) {
            json.writeNull();
        } else if (Double.isInfinite(value)) {
            json.writeString(full(value));
        } else {
            json.writeNumber(value);
        }
    }
}
