package dev.embx.cli.explore;

import dev.embx.analysis.Engine;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.io.Capabilities;
import dev.embx.tui.io.Input;
import dev.embx.tui.io.Size;
import dev.embx.tui.io.Terminal;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Faults on demand, for tests of the real program: {@code EMBX_FAULT=draw} fails while drawing the second frame,
 * {@code EMBX_FAULT=thread} in a thread of its own, and {@code EMBX_FAULT=delay=50} makes each answer of the worker 50 ms late.
 */
public final class Faults {
    private static final String VARIABLE = "EMBX_FAULT";
    private static final String DELAY = "delay=";

    private Faults() {}

    /** The terminal, made to fail where the environment asks for it. */
    static Terminal wrap(Terminal terminal) {
        String fault = System.getenv(VARIABLE);
        return fault == null ? terminal : new Faulty(terminal, fault);
    }

    /** The engine, made slow where the environment asks for it. */
    static Engine wrap(Engine engine) {
        String fault = System.getenv(VARIABLE);
        if (fault == null || !fault.startsWith(DELAY)) {
            return engine;
        }
        long millis = Long.parseLong(fault.substring(DELAY.length()));
        return new Engine(engine.workspace(), () -> pause(millis));
    }

    private static void pause(long millis) {
        try {
            new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
