package dev.embx.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Runs numbered tasks on a few threads, of which the caller is one. */
public final class Workers {

    private Workers() {}

    /**
     * Runs tasks 0..tasks-1, each once; whichever thread is free takes the next. Returns when all are done.
     *
     * @param threads most threads to use, at least 1
     * @param worker gives each thread its own worker, which may so keep state between its tasks
     * @throws RuntimeException the first failure of a task; tasks not begun by then are left out
     */
    public static void run(int threads, int tasks, Supplier<? extends IntConsumer> worker) {
        AtomicInteger next = new AtomicInteger();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Runnable loop = () -> {
            try {
                IntConsumer own = worker.get();
                for (int task = next.getAndIncrement();
                        task < tasks && failure.get() == null;
                        task = next.getAndIncrement()) {
                    own.accept(task);
                }
            } catch (RuntimeException | Error e) {
                failure.compareAndSet(null, e);
            }
        };
        List<Thread> helpers = start(Math.min(threads, tasks) - 1, loop);
        loop.run();
        helpers.forEach(Workers::join);
        rethrow(failure.get());
    }

    private static List<Thread> start(int count, Runnable loop) {
        List<Thread> helpers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Thread helper = new Thread(loop, "embx-worker-" + (i + 1));
            helper.setDaemon(true);
            helper.start();
            helpers.add(helper);
        }
        return helpers;
    }

    /** Waits for a helper even when interrupted, since it still writes to the caller's arrays. */
    private static void join(Thread helper) {
        boolean interrupted = false;
        while (true) {
            try {
                helper.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void rethrow(Throwable failure) {
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
        if (failure != null) {
            throw new CompletionException(failure);
        }
    }
}
