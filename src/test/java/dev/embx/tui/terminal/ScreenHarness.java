package dev.embx.tui.terminal;

import dev.embx.tui.cell.Frame;
import dev.embx.tui.io.Capabilities;
import dev.embx.tui.io.Capabilities.Colors;
import dev.embx.tui.io.Size;
import dev.embx.tui.terminal.output.FrameScreen;
import dev.embx.tui.terminal.output.LanternaTerminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A screen without a tty: its bytes are kept, counted, and interpreted by a {@link VtScreen}. */
final class ScreenHarness {
    static final Capabilities FULL = new Capabilities(Colors.TRUECOLOR, true, true);

    private final FrameScreen screen;
    private final WriteCounter out = new WriteCounter();
    private Size size;
    private VtScreen vt;

    ScreenHarness(int columns, int rows, Capabilities capabilities) {
        size = new Size(columns, rows);
        vt = new VtScreen(columns, rows);
        try {
            LanternaTerminal terminal = new LanternaTerminal(out, () -> size, false, capabilities.synchronizedOutput());
            screen = new FrameScreen(terminal, capabilities);
            screen.startScreen();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        take();
    }

    /** Draws a frame, shows its bytes to the interpreter and returns them. */
    String draw(Frame frame) {
        try {
            screen.draw(frame);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String bytes = take();
        vt.write(bytes);
        return bytes;
    }

    private String take() {
        String bytes = out.toString(StandardCharsets.UTF_8);
        out.reset();
        return bytes;
    }

    /** Gives the terminal another size; what is on it then is anything. */
    void resize(int columns, int rows) {
        size = new Size(columns, rows);
        vt = new VtScreen(columns, rows);
    }

    Size size() {
        return size;
    }

    VtScreen vt() {
        return vt;
    }

    FrameScreen screen() {
        return screen;
    }

    /** How often the stream was written to so far. */
    int writes() {
        return out.writes;
    }

    private static final class WriteCounter extends ByteArrayOutputStream {
        private int writes;

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            writes++;
            super.write(bytes, offset, length);
        }
    }
}
