package dev.embx.metrics.scan;

import dev.embx.linalg.kernel.ErrorBound;
import dev.embx.metrics.ScaledRows;

/**
 * Rows divided by one power of two for the whole matrix, so that no value is above 1: the score is the dot product divided
 * by its square.
 *
 * @param exponent 2^exponent is above every magnitude in the matrix
 */
record DotSpace(int depth, int exponent) implements ScoreSpace {

    @Override
    public void vector(ScaledRows rows, int row, double[] target) {
        for (int i = 0; i < depth; i++) {
            target[i] = Math.scalb(rows.stored(row, i), -exponent);
        }
    }

    @Override
    public double weight(double[] vector) {
        double squares = 0;
        for (double value : vector) {
            squares += value * value;
        }
        return Math.sqrt(squares);
    }

    @Override
    public double margin(double weight, double other) {
        // The last term: dot products of tiny rows underflow in float64.
        return ErrorBound.relative(depth) * weight * other
                + ErrorBound.underflow(depth, weight, other)
                + Math.scalb(Double.MIN_VALUE, -2 * exponent);
    }

    @Override
    public double score(double similarity) {
        // An infinite dot product stands for all that are too large for float64.
        double finite = Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, similarity));
        return Math.scalb(finite, -2 * exponent);
    }

    @Override
    public double similarity(double score) {
        return Math.scalb(score, 2 * exponent);
    }

    /** A product over two intervals is largest at two of their ends. */
    @Override
    public double highest(double[] low, double[] high, double[] otherLow, double[] otherHigh) {
        double sum = 0;
        for (int c = 0; c < low.length; c++) {
            sum += Math.max(
                    Math.max(low[c] * otherLow[c], low[c] * otherHigh[c]),
                    Math.max(high[c] * otherLow[c], high[c] * otherHigh[c]));
        }
        return sum;
    }
}
