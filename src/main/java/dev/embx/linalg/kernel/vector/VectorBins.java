package dev.embx.linalg.kernel.vector;

import dev.embx.linalg.kernel.BinCounts;
import dev.embx.linalg.kernel.BinKernel;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** Two vectors at a time. A place becomes an integer by an addition, since not every JVM has an instruction for the conversion. */
final class VectorBins implements BinKernel {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();

    @Override
    public int width() {
        return 2 * LANES;
    }

    @Override
    public int count(float[] scores, int from, int to, BinCounts counts) {
        long[] pairs = counts.pairs;
        int[] counters = counts.counters;
        FloatVector scale = FloatVector.broadcast(SPECIES, counts.scale);
        FloatVector offset = FloatVector.broadcast(SPECIES, counts.offset);
        int at = from;
        for (; at + 2 * LANES <= to; at += 2 * LANES) {
            FloatVector x = limited(FloatVector.fromArray(SPECIES, scores, at).fma(scale, offset), counts.last);
            FloatVector y =
                    limited(FloatVector.fromArray(SPECIES, scores, at + LANES).fma(scale, offset), counts.last);
            FloatVector binX = x.add(BinCounts.WHOLE).sub(BinCounts.WHOLE);
            FloatVector binY = y.add(BinCounts.WHOLE).sub(BinCounts.WHOLE);
            VectorMask<Float> sureX = x.sub(binX).abs().compare(VectorOperators.LE, counts.sureWithin);
            VectorMask<Float> sureY = y.sub(binY).abs().compare(VectorOperators.LE, counts.sureWithin);
            if (!sureX.and(sureY).allTrue()) {
                break;
            }
            IntVector counter =
                    binX.mul(counts.last + 1).add(binY).add(BinCounts.WHOLE).reinterpretAsInts();
            counter.and(BinCounts.WHOLE_BITS).intoArray(counters, 0);
            for (int lane = 0; lane < LANES; lane++) {
                pairs[counters[lane]]++;
            }
        }
        return at;
    }

    /** From 0 to {@code most}; NaN stays. */
    private static FloatVector limited(FloatVector place, float most) {
        FloatVector positive = place.blend(0, place.compare(VectorOperators.LT, 0));
        return positive.blend(most, positive.compare(VectorOperators.GT, most));
    }
}
