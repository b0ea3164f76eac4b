package dev.embx.source.input;

import dev.embx.error.UserError;

/** How much memory is left. */
public final class Room {
    /** What to do with a file too large of which it is not known how much would do. */
    public static final String PART = part(10_000);

    private Room() {}

    /** What to do with a file too large of which the given number of rows would do. */
    public static String part(long rows) {
        return "select a part with --rows 0:" + rows + ", --sample " + rows + " --seed 1 or --dims 0:64";
    }

    /** Bytes that are left. */
    public static long free() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.maxMemory() - (runtime.totalMemory() - runtime.freeMemory());
    }

    /** What is wrong with the given number of bytes; to be asked where there are not as many. */
    public static String lack(double bytes) {
        return "needs about " + megabytes(bytes) + " MB of memory, " + megabytes((double) free()) + " MB is free";
    }

    /** What more memory is given by. */
    public static String more(double bytes) {
        return "raise EMBX_HEAP to " + 2 * megabytes(bytes) + "m";
    }

    private static long megabytes(double bytes) {
        return Math.round(bytes / (1 << 20));
    }

    /** Refuses what would take more than is left. */
    public static void require(double bytes) {
        if (bytes > free()) {
            throw UserError.data(lack(bytes), PART + ", or " + more(bytes));
        }
    }
}
