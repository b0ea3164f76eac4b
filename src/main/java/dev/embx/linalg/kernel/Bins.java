package dev.embx.linalg.kernel;

/** Picks the kernel of bins for the running JVM and for the size of the work. */
public final class Bins {
    /** Scores that the plain kernel counts in the time that it takes to load and compile the other. */
    private static final long SMALL_WORK = 100_000_000;

    private static final long CALL_NANOS = 2_000;

    private Bins() {}

    private static final class Best {
        static final Compiled<BinKernel> KERNEL = new Compiled<>(BinKernel.class, scalar(), Bins::exercise, CALL_NANOS);
    }

    /** The kernel in plain Java. */
    public static BinKernel scalar() {
        return new ScalarBins();
    }

    /** The fastest kernel here; the plain one for this time where the JVM did not compile it in time, as on a busy machine. */
    public static BinKernel best() {
        return Best.KERNEL.get();
    }

    /** The fastest kernel for this number of scores, its loading included. */
    public static BinKernel forWork(long scores) {
        return scores < SMALL_WORK ? scalar() : best();
    }

    /** Counts zeros. */
    private static Runnable exercise(BinKernel kernel) {
        float[] scores = new float[2 * kernel.width()];
        BinCounts counts = new BinCounts(2, 1, -0.5);
        counts.setMargin(0);
        return () -> kernel.count(scores, 0, scores.length, counts);
    }
}
