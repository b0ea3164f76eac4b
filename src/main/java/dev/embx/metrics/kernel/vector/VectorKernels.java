package dev.embx.metrics.kernel.vector;

import dev.embx.metrics.kernel.StripKernel;
import jdk.incubator.vector.FloatVector;

/** Picks the shape for the running machine; {@code Kernels} calls it by name. */
public final class VectorKernels {

    private VectorKernels() {}

    /** The fastest kernel here; {@code scalar} where vectors are too short to gain, or fused multiply-add may be missing. */
    public static StripKernel best(StripKernel scalar) {
        boolean arm = System.getProperty("os.arch").equals("aarch64");
        int bits = FloatVector.SPECIES_PREFERRED.vectorBitSize();
        if (arm || bits >= 512) {
            return new EightRowsKernel();
        }
        return bits == 256 ? new SixRowsKernel() : scalar;
    }
}
