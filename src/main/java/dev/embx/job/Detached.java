package dev.embx.job;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Runs a computation of a library that cannot be asked to stop. */
public final class Detached {
    private static final int PACE_MILLIS = 20;

    private Detached() {}

    /**
     * Computes on a thread of its own. When cancelled, the caller goes on at once, while the computation runs to its end, and what
     * it finds is dropped.
     *
     * @throws Cancelled when {@code progress} reports cancellation
     */
    public static <T> T run(Progress progress, Supplier<T> computation) {
        FutureTask<T> task = new FutureTask<>(computation::get);
        Thread thread = new Thread(task, "embx-detached");
        thread.setDaemon(true);
        thread.start();
        progress.advance(0, 0);
        while (true) {
            try {
                return task.get(PACE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException stillRunning) {
                progress.advance(0, 0);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new Cancelled();
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof RuntimeException e ? e : new CompletionException(failed.getCause());
            }
        }
    }
}
