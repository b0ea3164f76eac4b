package dev.embx.linalg.kernel;

import java.util.concurrent.atomic.AtomicBoolean;

/** Picks the kernel of products for the running JVM and for the size of the work. All give the same bits. */
public final class Tiles {
    /** Products that the plain kernel does in the time that it takes to load and compile the other. */
    private static final long SMALL_WORK = 300_000_000;

    private static final int WARM_DEPTH = 2;
    private static final int MOST_WARM_CALLS = 80_000;
    private static final int CALLS_PER_CHECK = 64;
    private static final long COMPILED_NANOS = CALLS_PER_CHECK * 2_000L;

    private Tiles() {}

    private static final class Best {
        static final TileKernel KERNEL = VectorModule.best(TileKernel.class, scalar());
        static final AtomicBoolean COMPILED = new AtomicBoolean();
    }

    /** The kernel in plain Java. */
    public static TileKernel scalar() {
        return new ScalarTile();
    }

    /** The fastest kernel here; the plain one for this time where the JVM did not compile it in time, as on a busy machine. */
    public static TileKernel best() {
        TileKernel kernel = Best.KERNEL;
        if (!Best.COMPILED.get() && !(kernel instanceof ScalarTile)) {
            Best.COMPILED.compareAndSet(false, warm(kernel));
        }
        return Best.COMPILED.get() ? kernel : scalar();
    }

    /** The fastest kernel for this number of products, its loading included. */
    public static TileKernel forWork(double products) {
        return products < SMALL_WORK ? scalar() : best();
    }

    /** Multiplies zeros until the JVM has compiled the kernel: interpreted, the Vector API is a thousand times slower. */
    private static boolean warm(TileKernel kernel) {
        double[] left = new double[kernel.rows() * WARM_DEPTH];
        double[] right = new double[kernel.width() * WARM_DEPTH];
        double[] tile = new double[kernel.rows() * kernel.width()];
        boolean compiled = false;
        for (int calls = 0; calls < MOST_WARM_CALLS && !compiled; calls += CALLS_PER_CHECK) {
            long start = System.nanoTime();
            for (int i = 0; i < CALLS_PER_CHECK; i++) {
                kernel.multiply(left, 0, right, 0, WARM_DEPTH, tile);
            }
            compiled = System.nanoTime() - start < COMPILED_NANOS;
        }
        return compiled;
    }
}
