package dev.embx.tui.terminal;

import dev.embx.tui.io.Terminal;
import java.io.IOException;
import java.util.Map;

/** The real terminal. */
public final class JLineTerminal {

    private JLineTerminal() {}

    /**
     * Takes the terminal that the program was started in.
     *
     * @throws IOException where there is none; the message is one line
     */
    @SuppressWarnings("DoNotCallSuggester")
    public static Terminal open(CapabilityOptions options, Map<String, String> environment) throws IOException {
        throw new IOException("standard output is not a terminal");
    }
}
