package dev.embx.tui.terminal;

import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Style;
import dev.embx.tui.io.Input;
import dev.embx.tui.io.Key;
import dev.embx.tui.io.Size;
import dev.embx.tui.io.Terminal;
import dev.embx.tui.terminal.capability.CapabilityOptions;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A small program on the adapter, run by the tests on a pseudo terminal: a list of rows with a cursor, and the input received
 * last in the bottom row. {@code q} quits, {@code x} fails in the main thread, {@code X} in another one, {@code f} floods.
 */
public final class TerminalProbe {
    private static final Style CURSOR = Style.PLAIN.with(Style.REVERSE);
    private static final int ROWS = 300;

    private final Terminal terminal;
    private final BlockingQueue<Input> inputs = new LinkedBlockingQueue<>();
    private int cursor;
    private int seen;
    private String last = "ready";

    private TerminalProbe(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs until q, Ctrl-C or the end of the terminal. */
    public static void main(String[] arguments) {
        try {
            Terminal terminal = JLineTerminal.open(CapabilityOptions.AUTO, System.getenv());
            Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> fail(terminal, thrown));
            try (terminal) {
                new TerminalProbe(terminal).run();
            }
        } catch (IOException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    private static void fail(Terminal terminal, Throwable thrown) {
        terminal.close();
        System.err.println("probe failed: " + thrown.getMessage());
        System.exit(70);
    }

    private void run() {
        terminal.listen(inputs::add);
        boolean running = true;
        while (running) {
            draw();
            running = take();
        }
    }

    private boolean take() {
        try {
            Input input = inputs.take();
            seen++;
            last = input.toString();
            return !(input instanceof Input.Closed)
                    && (!(input instanceof Input.Pressed pressed) || press(pressed.key()));
        } catch (InterruptedException e) {
            return false;
        }
    }

    private boolean press(Key key) {
        switch (key.toString()) {
            case "j", "Down" -> cursor = Math.min(ROWS - 1, cursor + 1);
            case "k", "Up" -> cursor = Math.max(0, cursor - 1);
            case "x" -> throw new IllegalStateException("in the main thread");
            case "X" -> new Thread(TerminalProbe::throwing).start();
            case "f" -> flood();
            case "Ctrl-Z" -> terminal.suspend();
            case "Ctrl-L" -> terminal.invalidate();
            case "y" -> terminal.copy("Matrix (1999)");
            default -> {
                return !key.toString().equals("q");
            }
        }
        return true;
    }

    private static void throwing() {
        throw new IllegalStateException("in another thread");
    }

    private void flood() {
        for (int i = 0; i < 10_000; i++) {
            terminal.invalidate();
            draw();
        }
    }

    private void draw() {
        Size size = terminal.size();
        Frame frame = new Frame(size.columns(), size.rows());
        int body = size.rows() - 1;
        int top = Math.max(0, Math.min(cursor - body / 2, ROWS - body));
        for (int row = 0; row < body; row++) {
            int item = top + row;
            String text =
                    (item == cursor ? "> " : "  ") + "Movie " + item + " with a title that is fairly long, " + item * 7;
            frame.text(0, row, text, item == cursor ? CURSOR : Style.PLAIN, size.columns());
        }
        frame.text(
                0,
                body,
                "[" + seen + " " + last + "] " + size.columns() + "x" + size.rows(),
                Style.PLAIN,
                size.columns());
        terminal.draw(frame);
    }
}
