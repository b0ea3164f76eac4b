package dev.embx.manifold.tsne.repulsion;

import dev.embx.job.Workers;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;

/** A sum over tasks on some threads, added in the tasks' order: the same to the last bit on any number of threads. */
public final class OrderedSum {

    private OrderedSum() {}

    /**
     * Runs tasks 0..tasks-1 and adds what they give.
     *
     * @param worker gives each thread its own worker, see {@link Workers#run}
     */
    public static double of(int threads, int tasks, Supplier<IntToDoubleFunction> worker) {
        double[] parts = new double[tasks];
        Workers.run(threads, tasks, () -> {
            IntToDoubleFunction own = worker.get();
            return task -> parts[task] = own.applyAsDouble(task);
        });
        double sum = 0;
        for (double part : parts) {
            sum += part;
        }
        return sum;
    }
}
