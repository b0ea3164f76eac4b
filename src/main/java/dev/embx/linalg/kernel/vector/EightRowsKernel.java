package dev.embx.linalg.kernel.vector;

import dev.embx.linalg.kernel.Strip;
import jdk.incubator.vector.FloatVector;

/** Eight rows by two vectors: 16 sums, for the 32 registers of AVX-512 and ARM. */
final class EightRowsKernel extends VectorKernel {

    @Override
    public int rows() {
        return 8;
    }

    @Override
    void score(Strip strip, int panel) {
        FloatVector x0 = zero(), y0 = zero();
        FloatVector x1 = zero(), y1 = zero();
        FloatVector x2 = zero(), y2 = zero();
        FloatVector x3 = zero(), y3 = zero();
        FloatVector x4 = zero(), y4 = zero();
        FloatVector x5 = zero(), y5 = zero();
        FloatVector x6 = zero(), y6 = zero();
        FloatVector x7 = zero(), y7 = zero();
        int at = strip.rowsOffset;
        int from = panel * strip.depth * WIDTH;
        for (int end = from + strip.depth * WIDTH; from < end; from += WIDTH, at += 8) {
            FloatVector x = FloatVector.fromArray(SPECIES, strip.panels, from);
            FloatVector y = FloatVector.fromArray(SPECIES, strip.panels, from + LANES);
            x0 = add(x0, strip, at, x);
            y0 = add(y0, strip, at, y);
            x1 = add(x1, strip, at + 1, x);
            y1 = add(y1, strip, at + 1, y);
            x2 = add(x2, strip, at + 2, x);
            y2 = add(y2, strip, at + 2, y);
            x3 = add(x3, strip, at + 3, x);
            y3 = add(y3, strip, at + 3, y);
            x4 = add(x4, strip, at + 4, x);
            y4 = add(y4, strip, at + 4, y);
            x5 = add(x5, strip, at + 5, x);
            y5 = add(y5, strip, at + 5, y);
            x6 = add(x6, strip, at + 6, x);
            y6 = add(y6, strip, at + 6, y);
            x7 = add(x7, strip, at + 7, x);
            y7 = add(y7, strip, at + 7, y);
        }
        store(strip, 0, x0, y0);
        store(strip, 1, x1, y1);
        store(strip, 2, x2, y2);
        store(strip, 3, x3, y3);
        store(strip, 4, x4, y4);
        store(strip, 5, x5, y5);
        store(strip, 6, x6, y6);
        store(strip, 7, x7, y7);
    }
}
