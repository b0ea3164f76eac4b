package dev.embx.linalg.kernel.vector;

import dev.embx.linalg.kernel.Strip;
import dev.embx.linalg.kernel.StripKernel;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** Common to all shapes: panels two vectors wide, and the test of the scores. */
abstract class VectorKernel implements StripKernel {
    static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    static final int LANES = SPECIES.length();
    static final int WIDTH = 2 * LANES;

    @Override
    public final int width() {
        return WIDTH;
    }

    @Override
    public final int next(Strip strip, int panel) {
        int found = panel;
        while (found < strip.panelCount) {
            score(strip, found);
            if (anyOutside(strip)) {
                break;
            }
            found++;
        }
        return found;
    }

    @Override
    public final int nextOfEither(Strip strip, int panel) {
        int found = panel;
        while (found < strip.panelCount) {
            score(strip, found);
            if (anyAbove(strip, found * WIDTH)) {
                break;
            }
            found++;
        }
        return found;
    }

    /** Leaves the scores of a panel in the strip. */
    abstract void score(Strip strip, int panel);

    private boolean anyOutside(Strip strip) {
        VectorMask<Float> outside = SPECIES.maskAll(false);
        for (int row = 0; row < rows(); row++) {
            FloatVector x = FloatVector.fromArray(SPECIES, strip.scores, row * WIDTH);
            FloatVector y = FloatVector.fromArray(SPECIES, strip.scores, row * WIDTH + LANES);
            float most = strip.most[row];
            float least = strip.least[row];
            outside = outside.or(x.compare(VectorOperators.GT, most)).or(x.compare(VectorOperators.LT, least));
            outside = outside.or(y.compare(VectorOperators.GT, most)).or(y.compare(VectorOperators.LT, least));
        }
        return outside.anyTrue();
    }

    private boolean anyAbove(Strip strip, int column) {
        FloatVector ofX = FloatVector.fromArray(SPECIES, strip.columnMost, column);
        FloatVector ofY = FloatVector.fromArray(SPECIES, strip.columnMost, column + LANES);
        VectorMask<Float> above = SPECIES.maskAll(false);
        for (int row = 0; row < rows(); row++) {
            FloatVector x = FloatVector.fromArray(SPECIES, strip.scores, row * WIDTH);
            FloatVector y = FloatVector.fromArray(SPECIES, strip.scores, row * WIDTH + LANES);
            FloatVector most = FloatVector.broadcast(SPECIES, strip.most[row]);
            above = above.or(x.compare(VectorOperators.GT, ofX.min(most)));
            above = above.or(y.compare(VectorOperators.GT, ofY.min(most)));
        }
        return above.anyTrue();
    }

    static FloatVector zero() {
        return FloatVector.zero(SPECIES);
    }

    /** sum + rows[at] * columns */
    static FloatVector add(FloatVector sum, Strip strip, int at, FloatVector columns) {
        return FloatVector.broadcast(SPECIES, strip.rows[at]).fma(columns, sum);
    }

    static void store(Strip strip, int row, FloatVector x, FloatVector y) {
        x.intoArray(strip.scores, row * WIDTH);
        y.intoArray(strip.scores, row * WIDTH + LANES);
    }
}
