package dev.embx.linalg.kernel;

/** Access to the Vector API's kernels, which exist only where the running JVM has its incubator module. */
final class VectorModule {
    private static final String VECTOR_KERNELS = "dev.embx.linalg.kernel.vector.VectorKernels";

    private VectorModule() {}

    /**
     * The fastest kernel of a type. Loads the incubator module into the running JVM and then, by name, our package that is compiled
     * against it. Without the module, or without {@code --add-exports java.base/jdk.internal.module=ALL-UNNAMED}, one of the steps
     * fails.
     *
     * @param scalar the kernel in plain Java, which is the answer then
     */
    static <T> T best(Class<T> type, T scalar) {
        try {
            Class.forName("jdk.internal.module.Modules")
                    .getMethod("loadModule", String.class)
                    .invoke(null, "jdk.incubator.vector");
            return type.cast(
                    Class.forName(VECTOR_KERNELS).getMethod("best", type).invoke(null, scalar));
        } catch (ReflectiveOperationException | LinkageError unavailable) {
            return scalar;
        }
    }
}
