package dev.embx.comparison;

import dev.embx.job.Progress;
import dev.embx.job.Workers;
import java.util.function.IntConsumer;

/**
 * A loop over many rows on all cores, which stops soon after it is cancelled.
 *
 * @param progress asked whether the work is still wanted
 */
record ParallelLoop(Progress progress) {
    private static final int ROWS_BETWEEN_CHECKS = 1024;

    void each(int tasks, IntConsumer task) {
        Workers.run(Runtime.getRuntime().availableProcessors(), tasks, () -> task);
    }

    /** Checks for cancellation at once. */
    void check() {
        progress.advance(0, 0);
    }

    /** Checks for cancellation every {@value #ROWS_BETWEEN_CHECKS} rows; called with each row. */
    void check(int row) {
        if (row % ROWS_BETWEEN_CHECKS == 0) {
            check();
        }
    }
}
