package dev.embx.tui.app.loop;

import dev.embx.analysis.Engine;
import dev.embx.analysis.Request;
import dev.embx.analysis.Results.Running;
import dev.embx.job.Cancelled;
import dev.embx.job.Estimate;
import dev.embx.job.Progress;
import dev.embx.tui.app.state.Event;
import java.util.Optional;
import java.util.function.Consumer;

/** A request under way. Its work stops where it next reports its progress, for a while or for good. */
public final class Job implements Progress {
    private static final long REPORT_INTERVAL_NANOS = 80_000_000;

    private final Request<?> request;
    private final Consumer<Event> sink;
    private final long began = System.nanoTime();
    private volatile boolean cancelled;
    private volatile boolean paused;
    private volatile long reported = began;
    private volatile Optional<Estimate> estimate = Optional.empty();
    private volatile Optional<Object> sketch = Optional.empty();
    private long idle;
    private long pausedAt;
    private long done;
    private long total;

    public Job(Request<?> request, Consumer<Event> sink) {
        this.request = request;
        this.sink = sink;
    }

    Request<?> request() {
        return request;
    }

    boolean cancelled() {
        return cancelled;
    }

    /** Reports the estimated cost and computes the answer. */
    public Object run(Engine engine) {
        estimate = request.estimate(engine);
        if (estimate.isPresent()) {
            estimate.get().requireFit(request.title());
            report(0, 0);
        }
        return engine.solve(request, this);
    }

    public synchronized void cancel() {
        cancelled = true;
        notifyAll();
    }

    /** Holds the work, or lets it go on. */
    public synchronized void pauseOrResume() {
        long now = System.nanoTime();
        idle += paused ? now - pausedAt : 0;
        pausedAt = now;
        paused = !paused;
        notifyAll();
        report(done, total);
    }

    private synchronized void report(long nowDone, long nowTotal) {
        done = nowDone;
        total = nowTotal;
        long end = paused ? pausedAt : System.nanoTime();
        double seconds = (end - began - idle) / 1e9;
        sink.accept(new Event.Advanced(new Running(request, done, total, seconds, estimate, sketch, paused)));
    }

    @Override
    public void show(Object state) {
        sketch = Optional.of(state);
    }

    @Override
    public void advance(long nowDone, long nowTotal) {
        if (paused) {
            awaitResumed();
        }
        if (cancelled) {
            throw new Cancelled();
        }
        long now = System.nanoTime();
        if (now - reported > REPORT_INTERVAL_NANOS) {
            reported = now;
            report(nowDone, nowTotal);
        }
    }

    private synchronized void awaitResumed() {
        try {
            while (paused && !cancelled) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Cancelled();
        }
    }
}
