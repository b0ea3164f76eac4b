package dev.embx.export.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;

/**
 * Escapes what acts on a terminal or reorders text, beside what JSON asks for: DEL, C1 and bidirectional controls, line and
 * paragraph separators. A reader of JSON gets the same text.
 */
final class JsonEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final int DELETE = 0x7F;

    private final int[] ascii = standardAsciiEscapesForJSON();

    JsonEscapes() {
        ascii[DELETE] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii;
    }

    @Override
    public SerializableString getEscapeSequence(int unit) {
        boolean control = unit >= 0x80 && unit <= 0x9F;
        boolean bidirectional = unit == 0x61C || unit == 0x200E || unit == 0x200F || (unit >= 0x2066 && unit <= 0x2069);
        boolean separatorOrEmbedding = unit >= 0x2028 && unit <= 0x202E;
        return control || bidirectional || separatorOrEmbedding
                ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", unit))
                : null;
    }
}
