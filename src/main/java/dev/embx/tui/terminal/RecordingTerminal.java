package dev.embx.tui.terminal;

import dev.embx.tui.cell.Frame;
import dev.embx.tui.io.Capabilities;
import dev.embx.tui.io.Input;
import dev.embx.tui.io.Size;
import dev.embx.tui.io.Terminal;
import java.util.function.Consumer;

/** A terminal in memory, for scripts and tests: it keeps what it was told last. Safe for use by several threads. */
public final class RecordingTerminal implements Terminal {
    private final Capabilities capabilities;
    private Size size;
    private Frame frame;
    private String copied = "";
    private int frames;
    private boolean closed;
    private Consumer<Input> sink = input -> {};

    /** A terminal of a fixed size and fixed capabilities. */
    public RecordingTerminal(Size size, Capabilities capabilities) {
        this.size = size;
        this.capabilities = capabilities;
        this.frame = new Frame(size.columns(), size.rows());
    }

    @Override
    public Capabilities capabilities() {
        return capabilities;
    }

    @Override
    public synchronized Size size() {
        return size;
    }

    @Override
    public synchronized void listen(Consumer<Input> newSink) {
        sink = newSink;
    }

    @Override
    public synchronized void draw(Frame newFrame) {
        frame = newFrame;
        frames++;
    }

    @Override
    public void invalidate() {
        // There is no screen to forget.
    }

    @Override
    public synchronized void copy(String text) {
        copied = text;
    }

    /** Goes on at once. */
    @Override
    public void suspend() {
        send(new Input.Resumed());
    }

    @Override
    public synchronized void close() {
        closed = true;
    }

    /** Delivers an input as if the user had made it. */
    public void send(Input input) {
        listener().accept(input);
    }

    private synchronized Consumer<Input> listener() {
        return sink;
    }

    /** Gives the terminal another size and tells the listener. */
    public void resize(Size newSize) {
        synchronized (this) {
            size = newSize;
        }
        send(new Input.Resized());
    }

    /** The frame drawn last; blank before the first. */
    public synchronized Frame frame() {
        return frame;
    }

    /** How many frames were drawn. */
    public synchronized int frames() {
        return frames;
    }

    /** The text copied last; empty before. */
    public synchronized String copied() {
        return copied;
    }

    /** Whether it was closed. */
    public synchronized boolean closed() {
        return closed;
    }
}
