package dev.embx.linalg.kernel.vector;

import dev.embx.linalg.kernel.PushKernel;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** One vector of points at a time, whose sums stay in registers while all points pass by. */
final class VectorPush implements PushKernel {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;

    @Override
    public void push(float[] x, float[] y, float[][] here, float[][] sums) {
        for (int lane = 0; lane < LANES; lane += SPECIES.length()) {
            push(x, y, lane, here, sums);
        }
    }

    private static void push(float[] x, float[] y, int lane, float[][] here, float[][] sums) {
        FloatVector hereX = FloatVector.fromArray(SPECIES, here[0], lane);
        FloatVector hereY = FloatVector.fromArray(SPECIES, here[1], lane);
        FloatVector one = FloatVector.broadcast(SPECIES, 1);
        FloatVector toX = FloatVector.zero(SPECIES);
        FloatVector toY = FloatVector.zero(SPECIES);
        FloatVector sum = FloatVector.zero(SPECIES);
        for (int other = 0; other < x.length; other++) {
            FloatVector dx = hereX.sub(FloatVector.broadcast(SPECIES, x[other]));
            FloatVector dy = hereY.sub(FloatVector.broadcast(SPECIES, y[other]));
            FloatVector q = one.div(one.add(dx.mul(dx)).add(dy.mul(dy)));
            FloatVector squared = q.mul(q);
            sum = sum.add(q);
            toX = toX.add(squared.mul(dx));
            toY = toY.add(squared.mul(dy));
        }
        toX.intoArray(sums[0], lane);
        toY.intoArray(sums[1], lane);
        sum.intoArray(sums[2], lane);
    }
}
