package dev.embx.manifold;

import dev.embx.decomposition.Pca;
import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Matrix;
import dev.embx.job.Progress;
import java.util.Random;

/** Where the points of a map begin. */
public final class MapStart {
    private static final double SPREAD = 1e-4;

    private MapStart() {}

    /** Normally distributed with a standard deviation of 1e-4; the same numbers for the same seed on every JDK. */
    public static Layout random(int items, long seed) {
        Random random = new Random(seed);
        double[] x = new double[items];
        double[] y = new double[items];
        for (int i = 0; i < items; i++) {
            x[i] = random.nextGaussian() * SPREAD;
            y[i] = random.nextGaussian() * SPREAD;
        }
        return new Layout(x, y);
    }

    /** On the first two principal components. A missing second one is 0. */
    public static Layout components(Matrix points, int threads, Progress progress) {
        return components(Pca.fit(points, 2, threads, progress), points);
    }

    /** On the first two components that were found. A missing second one is 0. */
    public static Layout components(Pca pca, Matrix points) {
        Float64Matrix scores = pca.transform(points);
        double[] x = new double[points.rows()];
        double[] y = new double[points.rows()];
        for (int i = 0; i < x.length; i++) {
            x[i] = scores.columns() > 0 ? scores.get(i, 0) : 0;
            y[i] = scores.columns() > 1 ? scores.get(i, 1) : 0;
        }
        return new Layout(x, y);
    }

    /** The first two principal components, so scaled that the first has a standard deviation of 1e-4 (Kobak and Berens 2019). */
    public static Layout smallComponents(Matrix points, int threads, Progress progress) {
        Layout layout = components(points, threads, progress);
        double squares = 0;
        for (double x : layout.x()) {
            squares += x * x;
        }
        double deviation = Math.sqrt(squares / layout.size());
        double scale = deviation > 0 ? SPREAD / deviation : 0;
        for (int i = 0; i < layout.size(); i++) {
            layout.x()[i] = rounded(layout.x()[i] * scale, SPREAD);
            layout.y()[i] = rounded(layout.y()[i] * scale, SPREAD);
        }
        return layout;
    }

    /**
     * A coordinate to a millionth of the extent of a layout: so the last bits of sums of products do not choose the minimum that a
     * descent ends in.
     */
    public static double rounded(double coordinate, double extent) {
        double step = extent * 0x1p-20;
        return Math.rint(coordinate / step) * step;
    }
}
