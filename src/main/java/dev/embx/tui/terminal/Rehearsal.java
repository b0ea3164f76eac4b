package dev.embx.tui.terminal;

import dev.embx.tui.cell.Frame;
import dev.embx.tui.io.Capabilities;
import dev.embx.tui.io.Size;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Goes through what {@link JLineTerminal} does, without a terminal: a run that records classes for the JVM's archive has none,
 * and what it does not load is loaded anew at each start.
 */
public final class Rehearsal {
    private static final Size SIZE = new Size(80, 24);

    private Rehearsal() {}

    /** Draws a frame to nowhere and decodes a key. Whatever is missing on this system is left out. */
    public static void run(Frame frame, Capabilities capabilities) {
        Tty.rehearse();
        JobSignals.handle("WINCH", () -> {});
        try {
            FrameScreen screen = new FrameScreen(
                    new LanternaTerminal(OutputStream.nullOutputStream(), () -> SIZE, false, true), capabilities);
            screen.startScreen();
            screen.draw(frame);
            screen.stopScreen(false);
        } catch (IOException e) {
            throw new IllegalStateException("nowhere cannot fail", e);
        }
        new KeyDecoder(KeyDecoder.ESCAPE_MILLIS, input -> {}).accept('q', 0);
    }
}
