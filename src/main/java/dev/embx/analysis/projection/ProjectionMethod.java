package dev.embx.analysis.projection;

import dev.embx.decomposition.Pca;
import dev.embx.embedding.Matrix;
import dev.embx.job.Estimate;
import dev.embx.job.Progress;
import dev.embx.manifold.Layout;
import dev.embx.manifold.LayoutListener;
import dev.embx.manifold.MapStart;
import dev.embx.manifold.tsne.Tsne;
import dev.embx.manifold.tsne.TsneMap;
import dev.embx.manifold.tsne.TsneOptions;
import dev.embx.manifold.umap.UmapMap;
import dev.embx.manifold.umap.UmapOptions;
import dev.embx.metrics.Metric;
import dev.embx.metrics.ScaledMatrix;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A projection method with all its options: equal methods make the same map. */
public sealed interface ProjectionMethod {

    /** All methods with their defaults, which are those of scikit-learn and umap-learn. */
    static List<ProjectionMethod> defaults() {
        return List.of(
                new PrincipalComponents(), tsne(), new UniformManifold(Metric.EUCLIDEAN, UmapOptions.defaults(SEED)));
    }

    /** t-SNE as scikit-learn makes it by default. */
    static ProjectionMethod tsne() {
        return new StochasticNeighbors(Metric.EUCLIDEAN, TsneOptions.defaults(SEED));
    }

    /** The seed where none is given, as in the notebook. */
    long SEED = 42;

    /** The name in commands and JSON: {@code tsne}. */
    String id();

    /** The name on screen: {@code t-SNE}. */
    String title();

    /** The options of a map by scikit-learn's names, as used for a number of items: lowered where the items are too few. */
    Map<String, Object> options(int items);

    /** The random seed; 0 where it needs none. */
    long seed();

    /** How vectors are compared: the metric of the true neighbors. */
    Metric metric();

    /** The same method with another metric; itself where it supports only one. */
    ProjectionMethod by(Metric other);

    /** The method after this one, with its defaults; the first after the last. */
    default ProjectionMethod next() {
        List<String> ids = defaults().stream().map(ProjectionMethod::id).toList();
        return defaults().get((ids.indexOf(id()) + 1) % ids.size());
    }

    /** The cost for a number of items and dimensions; the time is a rule of thumb. */
    Estimate estimate(int items, int dimensions);

    /**
     * Makes a map.
     *
     * @param vectors usable vectors
     * @param listener receives intermediate states of the map
     */
    Drawn draw(ScaledMatrix vectors, LayoutListener listener, Progress progress);

    /**
     * A map and its loss.
     *
     * @param layout the map
     * @param loss Kullback-Leibler divergence of t-SNE; NaN of others
     * @param explained share of the variance that the map shows, 0..1, of PCA; NaN of others
     */
    record Drawn(Layout layout, double loss, double explained) {}

    /** Principal component analysis: the plane of the largest variance. */
    record PrincipalComponents() implements ProjectionMethod {
        @Override
        public String id() {
            return "pca";
        }

        @Override
        public String title() {
            return "PCA";
        }

        @Override
        public Map<String, Object> options(int items) {
            return Map.of();
        }

        @Override
        public long seed() {
            return 0;
        }

        @Override
        public Metric metric() {
            return Metric.EUCLIDEAN;
        }

        @Override
        public ProjectionMethod by(Metric other) {
            return this;
        }

        @Override
        public Estimate estimate(int items, int dimensions) {
            return Pca.estimate(items, dimensions, 2);
        }

        @Override
        public Drawn draw(ScaledMatrix vectors, LayoutListener listener, Progress progress) {
            Matrix points = vectors.points();
            Pca pca = Pca.fit(points, 2, Runtime.getRuntime().availableProcessors(), progress);
            double explained = 0;
            for (double share : pca.explainedVarianceRatio()) {
                explained += share;
            }
            Layout layout = MapStart.components(pca, points);
            vectors.restore(layout.x());
            vectors.restore(layout.y());
            return new Drawn(layout, Double.NaN, explained);
        }
    }

    /**
     * t-SNE.
     *
     * @param metric cosine or euclidean
     * @param tsne all else
     */
    record StochasticNeighbors(Metric metric, TsneOptions tsne) implements ProjectionMethod {

        @Override
        public String id() {
            return "tsne";
        }

        @Override
        public String title() {
            return "t-SNE";
        }

        @Override
        public Map<String, Object> options(int items) {
            Map<String, Object> options = new LinkedHashMap<>();
            options.put("perplexity", tsne.perplexity(items));
            options.put("early_exaggeration", tsne.earlyExaggeration());
            options.put("learning_rate", tsne.learningRate() > 0 ? (Object) tsne.learningRate() : "auto");
            options.put("max_iter", tsne.maxIterations());
            options.put("init", tsne.initialization().name().toLowerCase(Locale.ROOT));
            options.put("metric", metric.id());
            return options;
        }

        @Override
        public long seed() {
            return tsne.seed();
        }

        @Override
        public ProjectionMethod by(Metric other) {
            return new StochasticNeighbors(other, tsne);
        }

        @Override
        public Estimate estimate(int items, int dimensions) {
            return TsneMap.estimate(items, dimensions, tsne);
        }

        @Override
        public Drawn draw(ScaledMatrix vectors, LayoutListener listener, Progress progress) {
            Tsne.Result map = TsneMap.of(
                    vectors.points(), metric, tsne, Runtime.getRuntime().availableProcessors(), listener, progress);
            return new Drawn(map.layout(), map.divergence(), Double.NaN);
        }
    }

    /**
     * UMAP.
     *
     * @param metric cosine or euclidean
     * @param umap all else
     */
    record UniformManifold(Metric metric, UmapOptions umap) implements ProjectionMethod {

        @Override
        public String id() {
            return "umap";
        }

        @Override
        public String title() {
            return "UMAP";
        }

        @Override
        public Map<String, Object> options(int items) {
            Map<String, Object> options = new LinkedHashMap<>();
            options.put("n_neighbors", umap.neighbors(items));
            options.put("min_dist", umap.minDist());
            options.put("n_epochs", umap.epochs() > 0 ? (Object) umap.epochs() : "auto");
            options.put("negative_sample_rate", umap.negativeSamples());
            options.put("metric", metric.id());
            return options;
        }

        @Override
        public long seed() {
            return umap.seed();
        }

        @Override
        public ProjectionMethod by(Metric other) {
            return new UniformManifold(other, umap);
        }

        @Override
        public Estimate estimate(int items, int dimensions) {
            return UmapMap.estimate(items, dimensions, umap);
        }

        @Override
        public Drawn draw(ScaledMatrix vectors, LayoutListener listener, Progress progress) {
            int threads = Runtime.getRuntime().availableProcessors();
            Layout layout = UmapMap.of(vectors.points(), metric, umap, threads, listener, progress);
            return new Drawn(layout, Double.NaN, Double.NaN);
        }
    }
}
