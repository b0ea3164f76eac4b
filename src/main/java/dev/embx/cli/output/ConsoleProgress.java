package dev.embx.cli.output;

import dev.embx.job.Progress;
import java.util.Locale;

/** Progress of a command in one line of standard error that is rewritten, where that is a terminal; nothing elsewhere. */
public final class ConsoleProgress implements Progress, AutoCloseable {
    private static final long FIRST_NANOS = 1_000_000_000;
    private static final long EVERY_NANOS = 200_000_000;

    private final Streams streams;
    private final long began = System.nanoTime();
    private long next = began + FIRST_NANOS;
    private boolean shown;

    public ConsoleProgress(Streams streams) {
        this.streams = streams;
    }

    @Override
    public synchronized void advance(long done, long total) {
        long now = System.nanoTime();
        if (!streams.errorTerminal() || total <= 0 || now < next) {
            return;
        }
        next = now + EVERY_NANOS;
        shown = true;
        double left = (now - began) / 1e9 * (total - done) / Math.max(1, done);
        streams.err()
                .print(String.format(
                        Locale.ROOT, "\r%3d%% of %,d, %.0f s left\u001b[K", 100 * done / total, total, left));
        streams.err().flush();
    }

    /** Takes the line away. */
    @Override
    public synchronized void close() {
        if (shown) {
            streams.err().print("\r\u001b[K");
            streams.err().flush();
            shown = false;
        }
    }
}
