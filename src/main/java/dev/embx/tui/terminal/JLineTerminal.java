package dev.embx.tui.terminal;

import dev.embx.tui.cell.Frame;
import dev.embx.tui.io.Capabilities;
import dev.embx.tui.io.Input;
import dev.embx.tui.io.Key;
import dev.embx.tui.io.Size;
import dev.embx.tui.io.Terminal;
import dev.embx.tui.terminal.capability.CapabilityDetection;
import dev.embx.tui.terminal.capability.CapabilityOptions;
import dev.embx.tui.terminal.input.KeyDecoder;
import dev.embx.tui.terminal.output.FrameScreen;
import dev.embx.tui.terminal.output.LanternaTerminal;
import dev.embx.tui.terminal.output.Osc52;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * The terminal that the program was started in.
 *
 * <p>It is given back by {@link #close} and by a shutdown hook, so also when the program ends by SIGTERM (exit code 143),
 * SIGHUP (129) or SIGINT (130). Ctrl-C is a byte in raw mode and arrives as {@link Input.Closed}; Ctrl-Z, and SIGTSTP from
 * elsewhere, arrive as the key Ctrl-Z, for which the program calls {@link #suspend}. A tty that is gone makes
 * {@link Input.Closed} too.
 */
public final class JLineTerminal implements Terminal {
    /** How long closing waits for a frame on a line that takes no more bytes. */
    private static final long CLOSE_MILLIS = 200;

    private final Tty tty;
    private final LanternaTerminal output;
    private final FrameScreen screen;
    private final Capabilities capabilities;
    private final long escapeMillis;
    private final ReentrantLock drawing = new ReentrantLock();
    private final Thread hook = new Thread(this::giveBack, "terminal restore");
    private volatile Consumer<Input> sink = input -> {};
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile boolean suspended;

    private JLineTerminal(Tty tty, CapabilityOptions options, Map<String, String> environment) throws IOException {
        this.tty = tty;
        this.capabilities = CapabilityDetection.detect(environment, options);
        this.escapeMillis =
                environment.containsKey("SSH_CONNECTION") ? KeyDecoder.ESCAPE_MILLIS_REMOTE : KeyDecoder.ESCAPE_MILLIS;
        this.output = new LanternaTerminal(tty.output(), tty::size, options.mouse(), capabilities.synchronizedOutput());
        this.screen = new FrameScreen(output, capabilities);
    }

    /**
     * Takes the terminal that the program was started in and shows an empty screen.
     *
     * @throws IOException where standard input or output is no terminal, or one without a cursor; the message is one line
     */
    public static Terminal open(CapabilityOptions options, Map<String, String> environment) throws IOException {
        JLineTerminal terminal = new JLineTerminal(Tty.open(environment), options, environment);
        Runtime.getRuntime().addShutdownHook(terminal.hook);
        terminal.tty.enterRawMode();
        terminal.screen.startScreen();
        return terminal;
    }

    @Override
    public Capabilities capabilities() {
        return capabilities;
    }

    @Override
    public Size size() {
        return tty.size();
    }

    @Override
    public void listen(Consumer<Input> newSink) {
        sink = newSink;
        JobSignals.handle("WINCH", () -> newSink.accept(new Input.Resized()));
        JobSignals.handle("TSTP", () -> newSink.accept(new Input.Pressed(Key.control("z"))));
        JobSignals.handle("CONT", this::resume);
        new InputReader(tty, escapeMillis, newSink).start();
    }

    @Override
    public void draw(Frame frame) {
        locked(() -> screen.draw(frame));
    }

    @Override
    public void invalidate() {
        locked(screen::forget);
    }

    @Override
    public void copy(String text) {
        String sequence = Osc52.sequence(text);
        locked(() -> output.write(sequence));
    }

    @Override
    public void suspend() {
        locked(() -> {
            suspended = true;
            screen.stopScreen(false);
            tty.restoreModes();
        });
        stopProcess();
        if (suspended) {
            resume();
        }
    }

    /** Stops this process from outside: a process that nobody can continue ignores SIGTSTP but not SIGSTOP. */
    private static void stopProcess() {
        try {
            String pid = String.valueOf(ProcessHandle.current().pid());
            new ProcessBuilder("kill", "-STOP", pid).start().waitFor();
        } catch (IOException e) {
            // There is no `kill`: go on as if continued at once.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes the terminal again after a stop, our own or by SIGSTOP from elsewhere. */
    private void resume() {
        locked(() -> {
            tty.enterRawMode();
            if (suspended) {
                suspended = false;
                screen.startScreen();
            }
            screen.forget();
        });
        sink.accept(new Input.Resumed());
    }

    @Override
    public void close() {
        giveBack();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is ending already.
        }
    }

    /** Where a frame hangs on a line that takes no more bytes, only the modes of the tty are restored. */
    private void giveBack() {
        boolean free = tryLock();
        try {
            if (closed.compareAndSet(false, true)) {
                leave(free && !suspended);
            }
        } finally {
            if (free) {
                drawing.unlock();
            }
        }
    }

    private void leave(boolean screenIsOurs) {
        try {
            if (screenIsOurs) {
                screen.stopScreen(false);
            }
        } catch (IOException e) {
            // The tty is gone; there is nothing to give back.
        }
        tty.restoreModes();
    }

    private boolean tryLock() {
        try {
            return drawing.tryLock(CLOSE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private interface Action {
        void run() throws IOException;
    }

    /** Runs an action that writes, unless the terminal was given back. A failed write means that the tty is gone. */
    private void locked(Action action) {
        drawing.lock();
        try {
            if (!closed.get()) {
                action.run();
            }
        } catch (IOException e) {
            sink.accept(new Input.Closed());
        } finally {
            drawing.unlock();
        }
    }
}
