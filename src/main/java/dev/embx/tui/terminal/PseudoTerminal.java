package dev.embx.tui.terminal;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jline.nativ.JLineNativeLoader;
import org.jline.terminal.Size;
import org.jline.terminal.impl.jni.JniNativePty;
import org.jline.terminal.impl.jni.JniTerminalProvider;

/** A terminal that nobody sees: another program can run on it, and this one types and reads. */
public final class PseudoTerminal implements Closeable {
    private final JniNativePty pty;

    private PseudoTerminal(JniNativePty pty) {
        this.pty = pty;
    }

    /**
     * Makes one.
     *
     * @throws IOException where the system has none to give or the native library cannot be loaded
     */
    public static PseudoTerminal open(int columns, int rows) throws IOException {
        try {
            JLineNativeLoader.initialize();
            return new PseudoTerminal((JniNativePty) new JniTerminalProvider().open(null, Size.of(columns, rows)));
        } catch (RuntimeException | LinkageError e) {
            throw new IOException("no pseudo terminal: " + e.getMessage(), e);
        }
    }

    /** The device that is a program's standard input and output. */
    public File device() {
        return new File(pty.getName());
    }

    /** What the program wrote. */
    public InputStream screen() {
        return pty.getMasterInput();
    }

    /** Where the keys go. */
    public OutputStream keyboard() {
        return pty.getMasterOutput();
    }

    @Override
    public void close() throws IOException {
        pty.close();
    }
}
