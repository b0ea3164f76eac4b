package dev.embx.tui.terminal;

import dev.embx.tui.io.Size;
import dev.embx.tui.terminal.capability.CapabilityDetection;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Map;
import org.jline.nativ.CLibrary;
import org.jline.nativ.JLineNativeLoader;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.Pty;
import org.jline.terminal.spi.SystemStream;
import org.jline.utils.NonBlocking;
import org.jline.utils.NonBlockingInputStream;

/**
 * The tty as JLine owns it: modes, size and timed reads. Only the lower half of JLine is used: its Terminal would read
 * terminfo, take all signals and put up a shutdown hook of its own, for a third of the time to the first frame.
 */
final class Tty {
    /** What {@link #read} returns when the tty is gone. */
    static final int END = -1;
    /** What {@link #read} returns when the time is over. */
    static final int EXPIRED = -2;

    private final Pty pty;
    private final Attributes original;
    private final TimedInput input;
    private final OutputStream output;
    private volatile Size lastSize = new Size(80, 24);

    /** Reads a byte within some milliseconds: 0..255, -1 at the end, -2 when the time is over. */
    private interface TimedInput {
        int read(long millis) throws IOException;
    }

    private Tty(Pty pty, TimedInput input) throws IOException {
        this.pty = pty;
        this.original = pty.getAttr();
        this.input = input;
        this.output = pty.getSlaveOutput();
    }

    /**
     * Takes standard input and output, and leaves the modes of the tty as they are.
     *
     * @throws IOException where one of them is no terminal, or one that has no cursor
     */
    static Tty open(Map<String, String> environment) throws IOException {
        String term = environment.getOrDefault("TERM", "");
        if (CapabilityDetection.isDumb(term)) {
            throw new IOException("TERM=" + term + " has no full-screen mode; use a command such as `embx pairs`");
        }
        return loadNative() ? openNative() : openByPrograms();
    }

    /** Whether the native library could be unpacked and loaded: not where the temporary folder forbids it. */
    private static boolean loadNative() {
        try {
            return JLineNativeLoader.initialize();
        } catch (RuntimeException | LinkageError e) {
            return false;
        }
    }

    private static Tty openNative() throws IOException {
        requireTerminal(CLibrary.isatty(0) == 1 && CLibrary.isatty(1) == 1);
        FileInputStream input = new FileInputStream(FileDescriptor.in);
        return new Tty(
                new JniTerminalProvider().current(SystemStream.Output),
                millis -> CLibrary.pollForInput(0, (int) millis) == 0 ? EXPIRED : input.read());
    }

    /** By {@code stty} and a thread that reads. */
    private static Tty openByPrograms() throws IOException {
        ExecTerminalProvider provider = new ExecTerminalProvider();
        requireTerminal(provider.isSystemStream(SystemStream.Input) && provider.isSystemStream(SystemStream.Output));
        NonBlockingInputStream input = NonBlocking.nonBlocking("terminal", new FileInputStream(FileDescriptor.in));
        return new Tty(provider.current(SystemStream.Output), input::read);
    }

    private static void requireTerminal(boolean isTerminal) throws IOException {
        if (!isTerminal) {
            throw new IOException("standard input and output are not a terminal; use a command such as `embx pairs`");
        }
    }

    OutputStream output() {
        return output;
    }

    /** No echo, no line editing, no signals by keys, no stopping of the output by Ctrl-S. */
    void enterRawMode() {
        setModes(raw(original));
    }

    private static Attributes raw(Attributes modes) {
        Attributes raw = new Attributes(modes);
        raw.setLocalFlags(EnumSet.of(LocalFlag.ICANON, LocalFlag.ECHO, LocalFlag.IEXTEN, LocalFlag.ISIG), false);
        raw.setInputFlags(EnumSet.of(InputFlag.IXON, InputFlag.ICRNL, InputFlag.INLCR, InputFlag.ISTRIP), false);
        raw.setControlChar(ControlChar.VMIN, 1);
        raw.setControlChar(ControlChar.VTIME, 0);
        return raw;
    }

    /** The modes as they were found. */
    void restoreModes() {
        setModes(original);
    }

    private void setModes(Attributes modes) {
        try {
            pty.setAttr(modes);
        } catch (IOException | RuntimeException e) {
            // The tty is gone: the reader finds out.
        }
    }

    /** The size now; the last one where the tty is gone or does not know. */
    Size size() {
        try {
            org.jline.terminal.Size size = pty.getSize();
            if (size.getColumns() > 0 && size.getRows() > 0) {
                lastSize = new Size(size.getColumns(), size.getRows());
            }
        } catch (IOException | RuntimeException e) {
            // The tty is gone: the reader finds out.
        }
        return lastSize;
    }

    /**
     * Waits for a byte. Never without a limit: an unlimited read of JLine keeps the program from ending.
     *
     * @return a byte 0..255, {@link #END} or {@link #EXPIRED}
     */
    int read(long millis) {
        try {
            return input.read(Math.max(1, millis));
        } catch (IOException e) {
            return END;
        }
    }
}
