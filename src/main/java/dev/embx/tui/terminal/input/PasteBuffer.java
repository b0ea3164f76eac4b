package dev.embx.tui.terminal.input;

import dev.embx.tui.terminal.output.SafeText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Collects a bracketed paste until {@code CSI 201 ~} and gives it as one line of text without control characters. */
final class PasteBuffer {
    /** Longest paste in bytes; what is beyond is lost. */
    static final int LIMIT = 1 << 20;

    private static final byte[] END = "\033[201~".getBytes(StandardCharsets.US_ASCII);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int matched;

    /** Takes a byte and returns whether it ended the paste. */
    boolean accept(int octet) {
        if (octet == END[matched]) {
            matched++;
            return matched == END.length;
        }
        write(END, matched);
        matched = octet == END[0] ? 1 : 0;
        if (matched == 0) {
            write(new byte[] {(byte) octet}, 1);
        }
        return false;
    }

    private void write(byte[] source, int length) {
        if (bytes.size() + length <= LIMIT) {
            bytes.write(source, 0, length);
        }
    }

    /** The text so far, with line breaks and tabs as spaces and other control characters left out; begins anew. */
    String take() {
        String text = bytes.toString(StandardCharsets.UTF_8);
        bytes.reset();
        matched = 0;
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (codePoint == '\n' || codePoint == '\r' || codePoint == '\t') {
                clean.append(' ');
            } else if (SafeText.isVisible(codePoint)) {
                clean.appendCodePoint(codePoint);
            }
        });
        return clean.toString();
    }
}
