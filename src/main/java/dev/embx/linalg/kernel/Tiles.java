package dev.embx.linalg.kernel;

/** Picks the kernel of products for the running JVM and for the size of the work. All give the same bits. */
public final class Tiles {
    /** Products that the plain kernel does in the time that it takes to load and compile the other. */
    private static final long SMALL_WORK = 300_000_000;

    private static final int WARM_DEPTH = 2;
    private static final long CALL_NANOS = 2_000;

    private Tiles() {}

    private static final class Best {
        static final Compiled<TileKernel> KERNEL =
                new Compiled<>(TileKernel.class, scalar(), Tiles::exercise, CALL_NANOS);
    }

    /** The kernel in plain Java. */
    public static TileKernel scalar() {
        return new ScalarTile();
    }

    /** The fastest kernel here; the plain one for this time where the JVM did not compile it in time, as on a busy machine. */
    public static TileKernel best() {
        return Best.KERNEL.get();
    }

    /** The fastest kernel for this number of products, its loading included. */
    public static TileKernel forWork(double products) {
        return products < SMALL_WORK ? scalar() : best();
    }

    /** Multiplies zeros. */
    private static Runnable exercise(TileKernel kernel) {
        double[] left = new double[kernel.rows() * WARM_DEPTH];
        double[] right = new double[kernel.width() * WARM_DEPTH];
        double[] tile = new double[kernel.rows() * kernel.width()];
        return () -> kernel.multiply(left, 0, right, 0, WARM_DEPTH, tile);
    }
}
