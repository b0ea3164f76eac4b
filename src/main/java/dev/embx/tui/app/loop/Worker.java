package dev.embx.tui.app.loop;

import dev.embx.analysis.Engine;
import dev.embx.analysis.Request;
import dev.embx.export.exhibit.Exhibit;
import dev.embx.job.Cancelled;
import dev.embx.job.Progress;
import dev.embx.text.Label;
import dev.embx.tui.app.state.Event;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** One thread that computes what the screen waits for, one request at a time, and reports its progress. */
public final class Worker implements AutoCloseable {
    private final Engine engine;
    private final Consumer<Event> sink;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread worker = new Thread(work, "embx-worker");
        worker.setDaemon(true);
        return worker;
    });
    private Optional<Job> present = Optional.empty();

    public Worker(Engine engine, Consumer<Event> sink) {
        this.engine = engine;
        this.sink = sink;
    }

    /** What is being computed. Only the UI thread asks. */
    Optional<Request<?>> running() {
        return present.filter(job -> !job.cancelled()).map(Job::request);
    }

    public void start(Request<?> request) {
        Job job = new Job(request, sink);
        present = Optional.of(job);
        thread.execute(() -> compute(job));
    }

    void cancel() {
        present.ifPresent(Job::cancel);
        present = Optional.empty();
    }

    /** Holds what is being computed, or lets it go on. */
    void pauseOrResume() {
        present.ifPresent(Job::pauseOrResume);
    }

    /** The UI thread has heard of the end of a request. */
    void ended(Request<?> request) {
        present = present.filter(job -> !job.request().equals(request));
    }

    void export(Exporter exporter, Exhibit exhibit, String path, boolean force) {
        thread.execute(() -> {
            try {
                sink.accept(new Event.Exported(exporter.export(exhibit, path, force, engine, Progress.NONE)));
            } catch (Exporter.AlreadyThere there) {
                sink.accept(new Event.AlreadyThere(exhibit, path));
            } catch (Throwable fault) {
                sink.accept(new Event.NotExported(reason(fault)));
            }
        });
    }

    void depict(Exporter exporter, Exhibit exhibit) {
        thread.execute(() -> {
            try {
                sink.accept(new Event.Depicted(exhibit, exporter.picture(exhibit, engine, Progress.NONE)));
            } catch (Throwable fault) {
                sink.accept(new Event.NotExported(reason(fault)));
            }
        });
    }

    private void compute(Job job) {
        if (job.cancelled()) {
            return;
        }
        try {
            sink.accept(new Event.Answered(job.request(), job.run(engine)));
        } catch (Cancelled cancelled) {
            return;
        } catch (Throwable fault) {
            sink.accept(new Event.Failed(job.request(), reason(fault)));
        }
    }

    /** A fault in words; errors of the machine are named, for their own words say little. */
    private static String reason(Throwable fault) {
        if (fault instanceof OutOfMemoryError) {
            return "out of memory; raise EMBX_HEAP, or open fewer items (--items)";
        }
        String words = fault.getMessage();
        return words == null || words.isBlank()
                ? fault.getClass().getSimpleName()
                : Label.of(words).text();
    }

    @Override
    public void close() {
        cancel();
        thread.shutdownNow();
    }
}
