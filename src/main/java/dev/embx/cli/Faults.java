package dev.embx.cli;

import dev.embx.tui.cell.Frame;
import dev.embx.tui.io.Capabilities;
import dev.embx.tui.io.Input;
import dev.embx.tui.io.Size;
import dev.embx.tui.io.Terminal;
import java.util.function.Consumer;

/**
 * Faults on demand, so that a test can see the terminal given back: {@code EMBX_FAULT=draw} fails while drawing the second
 * frame, {@code EMBX_FAULT=thread} in a thread of its own.
 */
final class Faults {

    private Faults() {}

    /** The terminal, made to fail where the environment asks for it. */
    static Terminal wrap(Terminal terminal) {
        String fault = System.getenv("EMBX_FAULT");
        return fault == null ? terminal : new Faulty(terminal, fault);
    }

    private static final class Faulty implements Terminal {
        private final Terminal terminal;
        private final String fault;
        private int frames;

        Faulty(Terminal terminal, String fault) {
            this.terminal = terminal;
            this.fault = fault;
        }

        @Override
        public void draw(Frame frame) {
            frames++;
            if (frames == 2 && fault.equals("draw")) {
                throw new IllegalStateException("a fault on demand while drawing");
            }
            if (frames == 2 && fault.equals("thread")) {
                new Thread(() -> {
                            throw new IllegalStateException("a fault on demand in a thread");
                        })
                        .start();
            }
            terminal.draw(frame);
        }

        @Override
        public Capabilities capabilities() {
            return terminal.capabilities();
        }

        @Override
        public Size size() {
            return terminal.size();
        }

        @Override
        public void listen(Consumer<Input> sink) {
            terminal.listen(sink);
        }

        @Override
        public void invalidate() {
            terminal.invalidate();
        }

        @Override
        public void copy(String text) {
            terminal.copy(text);
        }

        @Override
        public void suspend() {
            terminal.suspend();
        }

        @Override
        public void close() {
            terminal.close();
        }
    }
}
