package dev.embx.tui.terminal;

import dev.embx.tui.io.Input;
import dev.embx.tui.terminal.input.KeyDecoder;
import java.util.function.Consumer;

/** The thread that reads bytes and delivers inputs, until the tty is gone. */
final class InputReader implements Runnable {
    private static final long IDLE_MILLIS = 1000;

    private final Tty tty;
    private final Consumer<Input> sink;
    private final KeyDecoder decoder;

    InputReader(Tty tty, long escapeMillis, Consumer<Input> sink) {
        this.tty = tty;
        this.sink = sink;
        this.decoder = new KeyDecoder(escapeMillis, sink);
    }

    /** Starts to read; the thread does not keep the program alive. */
    void start() {
        Thread thread = new Thread(this, "terminal input");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        int octet = read();
        while (octet != Tty.END) {
            if (octet == Tty.EXPIRED) {
                decoder.expire(now());
            } else {
                decoder.accept(octet, now());
            }
            octet = read();
        }
        sink.accept(new Input.Closed());
    }

    private int read() {
        return tty.read(Math.min(IDLE_MILLIS, decoder.waitMillis(now())));
    }

    private static long now() {
        return System.nanoTime() / 1_000_000;
    }
}
