package dev.embx.tui.terminal.output;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import dev.embx.tui.io.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/**
 * Lanterna's terminal without its own ideas of sizes (asked of the tty, not by moving the cursor), keys (read elsewhere) and
 * bytes (a whole frame in one write).
 */
public final class LanternaTerminal extends ANSITerminal {
    private static final String ENTER = "\033[?1049h\033[?25l\033[?2004h";
    private static final String MOUSE_ON = "\033[?1000h\033[?1006h";
    private static final String MOUSE_OFF = "\033[?1006l\033[?1000l";
    private static final String SYNC_OFF = "\033[?2026l";
    private static final String LEAVE = "\033[r\033[m\033[?2004l\033[?25h\033[?1049l";

    private final OutputStream out;
    private final Supplier<Size> size;
    private final boolean mouse;
    private final boolean synchronizedOutput;
    private long bytesWritten;

    public LanternaTerminal(OutputStream out, Supplier<Size> size, boolean mouse, boolean synchronizedOutput) {
        super(InputStream.nullInputStream(), out, StandardCharsets.UTF_8);
        this.out = out;
        this.size = size;
        this.mouse = mouse;
        this.synchronizedOutput = synchronizedOutput;
    }

    @Override
    protected KeyDecodingProfile getDefaultKeyDecodingProfile() {
        return List::of;
    }

    @Override
    protected TerminalSize findTerminalSize() {
        Size now = size.get();
        return new TerminalSize(now.columns(), now.rows());
    }

    /** Alternate screen, no cursor, bracketed paste; an empty screen. */
    @Override
    public void enterPrivateMode() throws IOException {
        write(ENTER + (mouse ? MOUSE_ON : "") + "\033[2J");
    }

    /** Undoes all of {@link #enterPrivateMode} and a frame that was cut short. */
    @Override
    public void exitPrivateMode() throws IOException {
        write((synchronizedOutput ? SYNC_OFF : "") + (mouse ? MOUSE_OFF : "") + LEAVE);
    }

    @Override
    public void clearScreen() {
        // Done on entering; a frame paints over what is there.
    }

    @Override
    public void setCursorVisible(boolean visible) {
        // Hidden on entering, shown on leaving.
    }

    public void write(String ascii) throws IOException {
        byte[] bytes = ascii.getBytes(StandardCharsets.US_ASCII);
        write(bytes, bytes.length);
    }

    /** Sends bytes in one write. */
    public void write(byte[] bytes, int length) throws IOException {
        bytesWritten += length;
        out.write(bytes, 0, length);
        out.flush();
    }

    /** Bytes sent so far. */
    public long bytesWritten() {
        return bytesWritten;
    }
}
