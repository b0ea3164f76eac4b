package dev.embx.comparison;

import dev.embx.job.Progress;
import dev.embx.job.Workers;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * Tests by permutation: how often is a statistic as large by chance, when the items of one set are permuted? Each permutation
 * has a seed of its own, so the answer depends on no thread.
 *
 * @param seed of all permutations
 * @param count how many
 */
record Permutations(long seed, int count) {
    /** The seed of the project, so that every run gives the same p-value. */
    static final long SEED = 8;

    private static final int MOST = 999;
    private static final int LEAST = 99;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** As many as a number of steps allows, from {@value #LEAST} to {@value #MOST}. */
    static Permutations within(long steps, long stepsOfOne) {
        return new Permutations(SEED, (int) Math.max(LEAST, Math.min(MOST, steps / Math.max(1, stepsOfOne))));
    }

    /** A permutation of 0..n-1 by its number: Fisher and Yates' shuffle. */
    int[] get(int number, int n) {
        Random random = new Random(seed ^ (number * GOLDEN));
        int[] permutation = new int[n];
        Arrays.setAll(permutation, i -> i);
        for (int i = n - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = permutation[i];
            permutation[i] = permutation[j];
            permutation[j] = swapped;
        }
        return permutation;
    }

    /**
     * The p-value of an observed statistic: (1 + permutations that give as much or more) / (1 + permutations), Davison and
     * Hinkley 1997, section 4.2.
     *
     * @param statistic makes, for each thread, a function from a permutation to the statistic
     */
    double pValue(double observed, int n, Supplier<ToDoubleFunction<int[]>> statistic, Progress progress) {
        AtomicInteger asLarge = new AtomicInteger();
        // A sum in another order may differ in its last bits from an equal one.
        double bound = observed - 1e-12 * Math.abs(observed);
        Workers.run(Runtime.getRuntime().availableProcessors(), count, () -> {
            ToDoubleFunction<int[]> own = statistic.get();
            return number -> {
                progress.advance(0, 0);
                if (own.applyAsDouble(get(number, n)) >= bound) {
                    asLarge.incrementAndGet();
                }
            };
        });
        return (1.0 + asLarge.get()) / (1.0 + count);
    }
}
