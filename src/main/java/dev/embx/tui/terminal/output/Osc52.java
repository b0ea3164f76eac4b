package dev.embx.tui.terminal.output;

import dev.embx.tui.io.Terminal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The sequence that asks a terminal to fill the clipboard: {@code OSC 52 ; c ; base64 BEL} (xterm). */
public final class Osc52 {

    private Osc52() {}

    /** The sequence for a text: at most 100,000 bytes; empty for a text beyond {@link Terminal#COPY_LIMIT}. */
    public static String sequence(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return bytes.length > Terminal.COPY_LIMIT
                ? ""
                : "\033]52;c;" + Base64.getEncoder().encodeToString(bytes) + "\007";
    }
}
