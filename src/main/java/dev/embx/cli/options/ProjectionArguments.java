package dev.embx.cli.options;

import dev.embx.analysis.projection.ProjectionMethod;
import dev.embx.error.UserError;
import dev.embx.manifold.tsne.Initialization;
import dev.embx.manifold.tsne.TsneOptions;
import dev.embx.manifold.umap.UmapOptions;
import dev.embx.metrics.Metric;
import picocli.CommandLine.Option;

/** How a map is made; names and defaults are scikit-learn's. */
public final class ProjectionArguments {
    private static final String AUTO = "auto";

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            defaultValue = "tsne",
            description = "tsne, umap or pca (default: tsne)")
    private String method;

    @Option(
            names = "--metric",
            paramLabel = "METRIC",
            defaultValue = "euclidean",
            description = "t-SNE, UMAP: euclidean or cosine (default: euclidean)")
    private String metric;

    @Option(
            names = "--perplexity",
            paramLabel = "X",
            defaultValue = "30",
            description = "t-SNE: effective number of neighbors, lowered for small sets (default: 30)")
    private double perplexity;

    @Option(
            names = "--early-exaggeration",
            paramLabel = "X",
            defaultValue = "12",
            description = "t-SNE: early exaggeration of the first 250 iterations (default: 12)")
    private double earlyExaggeration;

    @Option(
            names = "--learning-rate",
            paramLabel = "X",
            defaultValue = AUTO,
            description = "t-SNE: learning rate; auto is items / early exaggeration / 4, at least 50 (default: auto)")
    private String learningRate;

    @Option(
            names = "--max-iter",
            paramLabel = "N",
            defaultValue = "1000",
            description = "t-SNE: number of iterations, at least 250 (default: 1000)")
    private int maxIterations;

    @Option(
            names = "--init",
            paramLabel = "INIT",
            defaultValue = "pca",
            description = "t-SNE: initialization, pca or random (default: pca)")
    private String initialization;

    @Option(
            names = "--n-neighbors",
            paramLabel = "N",
            defaultValue = "15",
            description = "UMAP: size of the neighborhood, the item included (default: 15)")
    private int neighbors;

    @Option(
            names = "--min-dist",
            paramLabel = "X",
            defaultValue = "0.1",
            description = "UMAP: minimum distance of points, 0 to 1 (default: 0.1)")
    private double minDist;

    /** The method with its options. */
    public ProjectionMethod method(long seed) {
        return switch (method) {
            case "pca" -> new ProjectionMethod.PrincipalComponents();
            case "tsne" -> new ProjectionMethod.StochasticNeighbors(metric(), tsne(seed));
            case "umap" -> new ProjectionMethod.UniformManifold(metric(), umap(seed));
            default -> throw UserError.usage("unknown --method " + method, "choose from tsne, umap, pca");
        };
    }

    private Metric metric() {
        return switch (metric) {
            case "euclidean" -> Metric.EUCLIDEAN;
            case "cosine" -> Metric.COSINE;
            default -> throw UserError.usage("unknown --metric " + metric, "choose from euclidean, cosine");
        };
    }

    private TsneOptions tsne(long seed) {
        return new TsneOptions(perplexity, earlyExaggeration, rate(), maxIterations, initialization(), seed);
    }

    private UmapOptions umap(long seed) {
        return UmapOptions.defaults(seed).with(neighbors, minDist);
    }

    private double rate() {
        try {
            double rate = learningRate.equals(AUTO) ? 0 : Double.parseDouble(learningRate);
            if (learningRate.equals(AUTO) || (rate > 0 && rate < Double.POSITIVE_INFINITY)) {
                return rate;
            }
        } catch (NumberFormatException e) {
            // Told below like any other word that is no rate.
        }
        throw UserError.usage("--learning-rate " + learningRate + " must be auto or a number above 0", "");
    }

    private Initialization initialization() {
        return switch (initialization) {
            case "pca" -> Initialization.PCA;
            case "random" -> Initialization.RANDOM;
            default -> throw UserError.usage("unknown --init " + initialization, "choose from pca, random");
        };
    }
}
