package dev.embx.metrics.scan;

import dev.embx.linalg.kernel.ErrorBound;
import dev.embx.metrics.ScaledRows;

/** Rows of norm 1: the score is the cosine. */
record CosineSpace(int depth) implements ScoreSpace {

    @Override
    public void vector(ScaledRows rows, int row, double[] target) {
        double norm = Math.sqrt(rows.squaredNorm(row));
        for (int i = 0; i < depth; i++) {
            target[i] = rows.value(row, i) / norm;
        }
    }

    @Override
    public double weight(double[] vector) {
        return 1;
    }

    @Override
    public double margin(double weight, double other) {
        return ErrorBound.relative(depth) + ErrorBound.underflow(depth, 1, 1);
    }

    @Override
    public double score(double similarity) {
        return similarity;
    }

    @Override
    public double similarity(double score) {
        return score;
    }

    /** |x - y|^2 = 2 - 2 cosine, of vectors of length 1. */
    @Override
    public double highest(double[] low, double[] high, double[] otherLow, double[] otherHigh) {
        return 1 - ScoreSpace.squaredDistance(low, high, otherLow, otherHigh) / 2;
    }
}
