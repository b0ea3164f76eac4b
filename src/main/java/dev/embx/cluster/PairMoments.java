package dev.embx.cluster;

/**
 * Running means, variances and covariance of pairs of numbers, added a row at a time (Chan, Golub and LeVeque 1983,
 * Algorithms for computing the sample variance): as exact as two passes.
 */
final class PairMoments {
    private double count;
    private double meanX;
    private double meanY;
    private double squaresX;
    private double squaresY;
    private double products;

    /** Adds the first {@code length} (at least 1) pairs. */
    void add(double[] x, double[] y, int length) {
        double rowMeanX = mean(x, length);
        double rowMeanY = mean(y, length);
        for (int i = 0; i < length; i++) {
            squaresX += (x[i] - rowMeanX) * (x[i] - rowMeanX);
            squaresY += (y[i] - rowMeanY) * (y[i] - rowMeanY);
            products += (x[i] - rowMeanX) * (y[i] - rowMeanY);
        }
        double apartX = rowMeanX - meanX;
        double apartY = rowMeanY - meanY;
        double weight = count * length / (count + length);
        squaresX += weight * apartX * apartX;
        squaresY += weight * apartY * apartY;
        products += weight * apartX * apartY;
        meanX += apartX * length / (count + length);
        meanY += apartY * length / (count + length);
        count += length;
    }

    private static double mean(double[] values, int length) {
        double sum = 0;
        for (int i = 0; i < length; i++) {
            sum += values[i];
        }
        return sum / length;
    }

    /** Pearson's correlation; NaN where one side does not vary. */
    double correlation() {
        return products / Math.sqrt(squaresX * squaresY);
    }
}
