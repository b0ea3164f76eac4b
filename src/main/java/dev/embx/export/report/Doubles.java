package dev.embx.export.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.NumberOutput;
import java.io.IOException;

/** Doubles that read back as they were. */
final class Doubles {

    private Doubles() {}

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
