package dev.embx.tui.terminal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The sequence that asks a terminal to fill the clipboard: {@code OSC 52 ; c ; base64 BEL} (xterm). */
final class Osc52 {
    /** Largest text in bytes: its sequence stays below the 100,000 bytes at which terminals stop reading. */
    static final int LIMIT = 74_994;

    private Osc52() {}

    /**
     * The sequence for a text.
     *
     * @throws IllegalArgumentException for a text larger than {@link #LIMIT}; the message says so in one line
     */
    static String sequence(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LIMIT) {
            throw new IllegalArgumentException("too large for the terminal's clipboard: " + bytes.length
                    + " bytes, at most " + LIMIT + "; write it to a file");
        }
        return "\033]52;c;" + Base64.getEncoder().encodeToString(bytes) + "\007";
    }
}
