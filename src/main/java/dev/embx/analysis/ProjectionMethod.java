package dev.embx.analysis;

import dev.embx.decomposition.Pca;
import dev.embx.embedding.Matrix;
import dev.embx.job.Estimate;
import dev.embx.job.Progress;
import dev.embx.manifold.Layout;
import dev.embx.manifold.LayoutListener;
import java.util.Map;

/** A way to make a map, with all that decides what comes out: two that are equal make the same map. */
public sealed interface ProjectionMethod {

    /** All of them, with their defaults. */
    static ProjectionMethod[] defaults() {
        return new ProjectionMethod[] {new Principal()};
    }

    /** The name in commands and JSON: {@code tsne}. */
    String id();

    /** As people write it: {@code t-SNE}. */
    String title();

    /** What decides the map, by scikit-learn's names. */
    Map<String, Object> options();

    /** What starts its random numbers; 0 where it needs none. */
    long seed();

    /** What it costs for so many items of so many dimensions; the time is a rule of thumb. */
    Estimate estimate(int items, int dimensions);

    /**
     * Makes a map.
     *
     * @param points usable vectors
     * @param listener told of states of the map
     */
    Drawn draw(Matrix points, LayoutListener listener, Progress progress);

    /**
     * A map and what it leaves out.
     *
     * @param layout the map
     * @param loss Kullback-Leibler divergence of t-SNE; NaN of others
     * @param explained share of the variance that the map shows, 0..1, of PCA; NaN of others
     */
    record Drawn(Layout layout, double loss, double explained) {}

    /** Principal component analysis: the plane of the largest variance. */
    record Principal() implements ProjectionMethod {
        private static final double PRODUCTS_A_SECOND = 5e8;

        @Override
        public String id() {
            return "pca";
        }

        @Override
        public String title() {
            return "PCA";
        }

        @Override
        public Map<String, Object> options() {
            return Map.of();
        }

        @Override
        public long seed() {
            return 0;
        }

        @Override
        public Estimate estimate(int items, int dimensions) {
            int smaller = Math.min(items, dimensions);
            double products = (double) items * dimensions * smaller;
            return new Estimate(8L * smaller * smaller * 4 + 32L * items, products / PRODUCTS_A_SECOND);
        }

        @Override
        public Drawn draw(Matrix points, LayoutListener listener, Progress progress) {
            Pca pca = Pca.fit(points, 2, Runtime.getRuntime().availableProcessors(), progress);
            Matrix scores = pca.transform(points);
            double[] x = new double[points.rows()];
            double[] y = new double[points.rows()];
            for (int row = 0; row < x.length; row++) {
                x[row] = scores.columns() > 0 ? scores.get(row, 0) : 0;
                y[row] = scores.columns() > 1 ? scores.get(row, 1) : 0;
            }
            double explained = 0;
            for (double share : pca.explainedVarianceRatio()) {
                explained += share;
            }
            return new Drawn(new Layout(x, y), Double.NaN, explained);
        }
    }
}
