package dev.embx.linalg.kernel.vector;

import dev.embx.linalg.kernel.TileKernel;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** What the shapes of products in float64 share: panels two vectors wide. */
abstract class VectorTile implements TileKernel {
    static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    static final int LANES = SPECIES.length();
    static final int WIDTH = 2 * LANES;

    @Override
    public final int width() {
        return WIDTH;
    }

    static DoubleVector zero() {
        return DoubleVector.zero(SPECIES);
    }

    /** sum + left[at] * columns */
    static DoubleVector add(DoubleVector sum, double[] left, int at, DoubleVector columns) {
        return DoubleVector.broadcast(SPECIES, left[at]).fma(columns, sum);
    }

    static void store(double[] tile, int row, DoubleVector x, DoubleVector y) {
        x.intoArray(tile, row * WIDTH);
        y.intoArray(tile, row * WIDTH + LANES);
    }
}
