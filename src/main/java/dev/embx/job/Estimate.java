package dev.embx.job;

import dev.embx.error.UserError;
import java.util.Locale;

/**
 * The estimated cost of a computation, known before it starts.
 *
 * @param bytes memory that it needs beside what is in memory already
 * @param seconds how long it will take, from a short probe
 */
public record Estimate(long bytes, double seconds) {

    /**
     * Refuses what cannot fit.
     *
     * @param what the work in a few words: "pairs of 1,000,000 x 1,024"
     * @throws UserError when the memory that is free does not suffice
     */
    public void requireFit(String what) {
        if (bytes > free()) {
            // Garbage counts as used until it is collected.
            Runtime.getRuntime().gc();
        }
        long free = free();
        if (bytes > free) {
            throw UserError.data(
                    what + " needs " + gigabytes(bytes) + " of memory, " + gigabytes(free) + " is free",
                    "raise EMBX_HEAP or select fewer rows");
        }
    }

    private static long free() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
    }

    private static String gigabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f GB", bytes / 1e9);
    }
}
