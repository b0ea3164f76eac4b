package dev.embx.linalg.kernel.vector;

import dev.embx.linalg.kernel.BinKernel;
import dev.embx.linalg.kernel.PushKernel;
import dev.embx.linalg.kernel.StripKernel;
import dev.embx.linalg.kernel.TileKernel;
import jdk.incubator.vector.FloatVector;

/** Picks the shape for the running machine; {@code Kernels} calls it by name. */
public final class VectorKernels {

    private VectorKernels() {}

    /** The fastest kernel of scans here; {@code scalar} where vectors are too short to gain, or fused multiply-add may be missing. */
    public static StripKernel best(StripKernel scalar) {
        if (manyRegisters()) {
            return new EightRowsKernel();
        }
        return bits() == 256 ? new SixRowsKernel() : scalar;
    }

    /** The fastest kernel of products here; {@code scalar} likewise. */
    public static TileKernel best(TileKernel scalar) {
        if (manyRegisters()) {
            return new EightRowsTile();
        }
        return bits() == 256 ? new SixRowsTile() : scalar;
    }

    /** The fastest kernel of bins here; {@code scalar} likewise. */
    public static BinKernel best(BinKernel scalar) {
        return manyRegisters() || bits() == 256 ? new VectorBins() : scalar;
    }

    /** The fastest kernel of repulsion here; {@code scalar} likewise. */
    public static PushKernel best(PushKernel scalar) {
        return manyRegisters() || bits() == 256 ? new VectorPush() : scalar;
    }

    private static boolean manyRegisters() {
        return System.getProperty("os.arch").equals("aarch64") || bits() >= 512;
    }

    private static int bits() {
        return FloatVector.SPECIES_PREFERRED.vectorBitSize();
    }
}
