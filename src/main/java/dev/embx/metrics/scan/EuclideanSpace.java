package dev.embx.metrics.scan;

import dev.embx.linalg.kernel.ErrorBound;
import dev.embx.metrics.ScaledRows;

/**
 * Vectors (x, 1, -|x|^2) on the right and (2 x, -|x|^2, 1) on the left, of rows less the mean row: the score is -|x - y|^2.
 * Subtracting the mean changes no distance and keeps |x| as small as can be, and with it the error.
 *
 * @param depth columns of the matrix and 2
 * @param exponent rows are divided by 2^exponent first, which is above every magnitude in the matrix
 * @param mean the mean of the rows so divided
 */
record EuclideanSpace(int depth, int exponent, double[] mean) implements ScoreSpace {

    static EuclideanSpace of(ScaledRows rows) {
        int exponent = rows.largestExponent();
        double[] mean = new double[rows.columns()];
        int usable = 0;
        for (int row = 0; row < rows.rows(); row++) {
            if (rows.usable(row)) {
                usable++;
                for (int i = 0; i < mean.length; i++) {
                    mean[i] += Math.scalb(rows.stored(row, i), -exponent);
                }
            }
        }
        for (int i = 0; i < mean.length; i++) {
            mean[i] /= Math.max(1, usable);
        }
        return new EuclideanSpace(rows.columns() + 2, exponent, mean);
    }

    @Override
    public void vector(ScaledRows rows, int row, double[] target) {
        double squares = 0;
        for (int i = 0; i < mean.length; i++) {
            double value = Math.scalb(rows.stored(row, i), -exponent) - mean[i];
            target[i] = value;
            squares += value * value;
        }
        target[mean.length] = 1;
        target[mean.length + 1] = -squares;
    }

    @Override
    public void toLeft(float[] vector) {
        for (int i = 0; i < mean.length; i++) {
            vector[i] *= 2;
        }
        vector[mean.length] = vector[mean.length + 1];
        vector[mean.length + 1] = 1;
    }

    @Override
    public double weight(double[] vector) {
        return -vector[mean.length + 1];
    }

    @Override
    public double margin(double weight, double other) {
        // The sum of the products' magnitudes: 2 |x| |y| + |x|^2 + |y|^2 <= 2 (|x|^2 + |y|^2).
        double magnitude = 2 * (weight + other);
        return ErrorBound.relative(depth) * magnitude + ErrorBound.underflow(depth, 2 + 2 * weight, 2 + 2 * other);
    }

    @Override
    public double score(double similarity) {
        double distance = Math.scalb(Math.max(-Double.MAX_VALUE, similarity), -exponent);
        return -distance * distance;
    }

    @Override
    public double similarity(double score) {
        return -Math.scalb(Math.sqrt(Math.max(0, -score)), exponent);
    }

    @Override
    public int coordinates() {
        return mean.length;
    }

    @Override
    public double highest(double[] low, double[] high, double[] otherLow, double[] otherHigh) {
        return -ScoreSpace.squaredDistance(low, high, otherLow, otherHigh);
    }
}
