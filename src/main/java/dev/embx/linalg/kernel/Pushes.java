package dev.embx.linalg.kernel;

/** Picks the kernel of t-SNE's repulsion for the running JVM and for the size of the work. All give the same bits. */
public final class Pushes {
    /** Pairs that the plain kernel does in the time that it takes to load and compile the other. */
    private static final long SMALL_WORK = 1_000_000_000;

    private static final int WARM_POINTS = 16;
    private static final long CALL_NANOS = 20_000;

    private Pushes() {}

    private static final class Best {
        static final Compiled<PushKernel> KERNEL =
                new Compiled<>(PushKernel.class, scalar(), Pushes::exercise, CALL_NANOS);
    }

    /** The kernel in plain Java. */
    public static PushKernel scalar() {
        return new ScalarPush();
    }

    /** The fastest kernel here; the plain one for this time where the JVM did not compile it in time, as on a busy machine. */
    public static PushKernel best() {
        return Best.KERNEL.get();
    }

    /** The fastest kernel for this number of pairs, its loading included. */
    public static PushKernel forWork(long pairs) {
        return pairs < SMALL_WORK ? scalar() : best();
    }

    /** Pushes points that all are at one place. */
    private static Runnable exercise(PushKernel kernel) {
        float[] points = new float[WARM_POINTS];
        float[][] here = new float[2][PushKernel.LANES];
        float[][] sums = new float[3][PushKernel.LANES];
        return () -> kernel.push(points, points, here, sums);
    }
}
