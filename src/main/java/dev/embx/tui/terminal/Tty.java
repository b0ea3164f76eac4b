package dev.embx.tui.terminal;

import dev.embx.tui.io.Size;
import java.io.IOError;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jline.nativ.JLineNativeLoader;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;
import org.jline.utils.InfoCmp;
import org.jline.utils.NonBlockingInputStream;
import org.jline.utils.Signals;

/**
 * The tty as JLine owns it: raw mode and its undoing, size, timed reads, signals of job control. The provider is made here
 * and not found by JLine's builder, which loads all of them, asks {@code infocmp} and may question the terminal.
 */
final class Tty {
    /** A type of our own with nothing in it, so that JLine neither starts {@code infocmp} nor warns of a type it does not know. */
    private static final String TYPE = "embx";

    private final Terminal terminal;
    private final NonBlockingInputStream input;
    private final OutputStream output;
    private final Attributes original;
    private volatile Size lastSize = new Size(80, 24);

    private Tty(Terminal terminal) {
        this.terminal = terminal;
        this.input = (NonBlockingInputStream) terminal.input();
        this.output = terminal.output();
        this.original = terminal.getAttributes();
    }

    /**
     * Takes standard input and output, and leaves the modes of the tty as they are.
     *
     * @throws IOException where one of them is no terminal, or one that has no cursor
     */
    static Tty open(Map<String, String> environment) throws IOException {
        String term = environment.getOrDefault("TERM", "");
        if (CapabilityDetection.isDumb(term)) {
            throw new IOException("TERM=" + term + " has no full screen; use a command such as `embx pairs`");
        }
        // In raw mode Ctrl-C and Ctrl-Z are bytes for our decoder; JLine would raise them as signals besides.
        System.setProperty("org.jline.terminal.softwareSignals", "false");
        TerminalProvider provider = provider();
        if (!provider.isSystemStream(SystemStream.Input) || !provider.isSystemStream(SystemStream.Output)) {
            throw new IOException("standard input and output are not a terminal; use a command such as `embx pairs`");
        }
        InfoCmp.setLoadedInfoCmp(TYPE, TYPE + "|none,\n\tam,\n");
        return new Tty(provider.sysTerminal(
                "embx",
                TYPE,
                false,
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_8,
                false,
                SignalHandler.SIG_DFL,
                false,
                SystemStream.Output));
    }

    /** Native calls; programs such as {@code stty} where the native library cannot be unpacked and loaded. */
    private static TerminalProvider provider() {
        try {
            JLineNativeLoader.initialize();
            return new JniTerminalProvider();
        } catch (LinkageError | RuntimeException e) {
            return new ExecTerminalProvider();
        }
    }

    OutputStream output() {
        return output;
    }

    /** No echo, no line editing, no signals by keys. */
    void enterRawMode() {
        unlessGone(terminal::enterRawMode);
    }

    /** The modes as they were found. */
    void restoreModes() {
        unlessGone(() -> terminal.setAttributes(original));
    }

    /** JLine has no checked way to say that the tty is gone; whoever reads finds out. */
    private static void unlessGone(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException | IOError e) {
            // Gone.
        }
    }

    /** The size now; the last one where the tty is gone or does not know. */
    Size size() {
        unlessGone(() -> {
            org.jline.terminal.Size size = terminal.getSize();
            if (size.getColumns() > 0 && size.getRows() > 0) {
                lastSize = new Size(size.getColumns(), size.getRows());
            }
        });
        return lastSize;
    }

    /**
     * Waits for a byte. Never without a limit: an unlimited read of JLine keeps the program from ending.
     *
     * @return a byte 0..255, -1 where the tty is gone, -2 when the time is over
     */
    int read(long millis) {
        try {
            return input.read(Math.max(1, millis));
        } catch (IOException e) {
            return NonBlockingInputStream.EOF;
        }
    }

    /** Runs an action whenever a signal arrives: WINCH, TSTP, CONT. */
    void onSignal(String name, Runnable action) {
        Signals.register(name, action);
    }

    void close() {
        try {
            terminal.close();
        } catch (IOException | RuntimeException e) {
            // The tty is gone; there is nothing to give back.
        }
    }
}
