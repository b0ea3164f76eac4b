package dev.embx.comparison;

import dev.embx.job.Progress;
import dev.embx.job.Workers;
import java.util.function.IntConsumer;

/**
 * How work on many rows is done: on all cores, and cancelled in time.
 *
 * @param progress asked whether the work is still wanted
 */
record ParallelLoop(Progress progress) {
    private static final int ROWS_BETWEEN_CHECKS = 1024;

    void each(int tasks, IntConsumer task) {
        Workers.run(Runtime.getRuntime().availableProcessors(), tasks, () -> task);
    }

    /** Asks at once. */
    void check() {
        progress.advance(0, 0);
    }

    /** Called with each row: asks now and then. */
    void check(int row) {
        if (row % ROWS_BETWEEN_CHECKS == 0) {
            check();
        }
    }
}
