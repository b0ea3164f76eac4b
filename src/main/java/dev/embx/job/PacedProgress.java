package dev.embx.job;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/**
 * Counts units of work from many threads and reports them to a {@link Progress} at most every 20 ms. When that
 * progress cancels one thread, the others stop at their next step too.
 */
public final class PacedProgress {
    private static final long PACE_NANOS = 20_000_000;

    private final Progress progress;
    private final long total;
    private final LongAdder done = new LongAdder();
    private final AtomicLong nextTell = new AtomicLong(System.nanoTime() + PACE_NANOS);
    private volatile boolean cancelled;

    /** Nothing is done yet of {@code total} units. */
    public PacedProgress(Progress progress, long total) {
        this.progress = progress;
        this.total = total;
    }

    /**
     * More units are done.
     *
     * @throws Cancelled when the work is no longer wanted
     */
    public void add(long units) {
        done.add(units);
        if (cancelled) {
            throw new Cancelled();
        }
        long due = nextTell.get();
        if (System.nanoTime() - due >= 0 && nextTell.compareAndSet(due, System.nanoTime() + PACE_NANOS)) {
            report(done.sum());
        }
    }

    /** All is done. */
    public void finish() {
        report(total);
    }

    private void report(long now) {
        try {
            progress.advance(Math.min(now, total), total);
        } catch (Cancelled e) {
            cancelled = true;
            throw e;
        }
    }
}
