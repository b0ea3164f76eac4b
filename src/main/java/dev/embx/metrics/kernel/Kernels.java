package dev.embx.metrics.kernel;

/** Picks the kernel for the running JVM. */
public final class Kernels {
    private static final String VECTOR_KERNELS = "dev.embx.metrics.kernel.vector.VectorKernels";

    private Kernels() {}

    private static final class Best {
        static final StripKernel KERNEL = load();
    }

    /** The kernel in plain Java. */
    public static StripKernel scalar() {
        return new ScalarKernel();
    }

    /** The fastest kernel here: the Vector API's where the JVM has it, else the plain one. */
    public static StripKernel best() {
        return Best.KERNEL;
    }

    /**
     * Loads the incubator module into the running JVM and then, by name, our package that is compiled against it. Without
     * the module, or without {@code --add-exports java.base/jdk.internal.module=ALL-UNNAMED}, one of the steps fails.
     */
    private static StripKernel load() {
        try {
            Class.forName("jdk.internal.module.Modules")
                    .getMethod("loadModule", String.class)
                    .invoke(null, "jdk.incubator.vector");
            return (StripKernel) Class.forName(VECTOR_KERNELS)
                    .getMethod("best", StripKernel.class)
                    .invoke(null, scalar());
        } catch (ReflectiveOperationException | LinkageError unavailable) {
            return scalar();
        }
    }
}
