package dev.embx.linalg.kernel;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * The Vector API's kernel of a type, used once the JVM has compiled it, and the plain one until then. Interpreted, the Vector API is
 * a thousand times slower, and real work on all threads would suffer that for longer.
 */
final class Compiled<T> {
    /** The compiler is asked after some thousands, after more with the launcher's options; on a busy machine it answers late. */
    private static final int MOST_WARM_CALLS = 80_000;

    private static final int CALLS_PER_CHECK = 64;

    private final T scalar;
    private final T best;
    private final Function<T, Runnable> exercise;
    private final long compiledNanos;
    private final AtomicBoolean compiled = new AtomicBoolean();

    /**
     * Loads the kernel.
     *
     * @param exercise gives a short call of a kernel that takes all its ways
     * @param callNanos a compiled call takes less, an interpreted one more
     */
    Compiled(Class<T> type, T scalar, Function<T, Runnable> exercise, long callNanos) {
        this.scalar = scalar;
        this.exercise = exercise;
        compiledNanos = CALLS_PER_CHECK * callNanos;
        best = VectorModule.best(type, scalar);
    }

    /**
     * The fastest kernel here. Where the JVM did not compile it in time, as on a busy machine or limited to its first compiler, this is
     * the plain one, and the next call tries again.
     */
    T get() {
        if (best != scalar && !compiled.get()) {
            compiled.compareAndSet(false, warm());
        }
        return compiled.get() ? best : scalar;
    }

    private boolean warm() {
        Runnable call = exercise.apply(best);
        boolean fast = false;
        for (int calls = 0; calls < MOST_WARM_CALLS && !fast; calls += CALLS_PER_CHECK) {
            long start = System.nanoTime();
            for (int i = 0; i < CALLS_PER_CHECK; i++) {
                call.run();
            }
            fast = System.nanoTime() - start < compiledNanos;
        }
        return fast;
    }
}
