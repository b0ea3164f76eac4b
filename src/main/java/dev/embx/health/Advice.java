package dev.embx.health;

import dev.embx.text.Counts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A recommendation that is based on a figure.
 *
 * @param figure the figure
 * @param words the recommendation, with its measured effect
 */
public record Advice(Figure figure, String words) {
    /** Cosines of most pairs are so close to one another that ranks say little. */
    private static final double CROWDED = 0.5;

    /** As skewed as an exponential distribution: some items are neighbors of very many. */
    private static final double SKEWED = 2;

    /** All advice that applies, the most important first. */
    public static List<Advice> of(Health health) {
        List<Advice> advice = new ArrayList<>();
        unusable(health, advice);
        Remedies remedies = health.measured().remedies();
        double mean = health.directions().meanCosine();
        if (mean > CROWDED && remedies.centeredMeanCosine() < mean) {
            add(
                    advice,
                    Figure.MEAN_COSINE,
                    "mean cosine of all pairs is %.2f, %.2f after removing the mean vector",
                    mean,
                    remedies.centeredMeanCosine());
        }
        if (remedies.cosineSkewness() > SKEWED && remedies.centeredSkewness() < remedies.cosineSkewness()) {
            add(
                    advice,
                    Figure.HUB_SKEWNESS,
                    "hubs: skewness of neighbor counts is %.2f, %.2f after removing the mean vector",
                    remedies.cosineSkewness(),
                    remedies.centeredSkewness());
        }
        if (remedies.euclideanSkewness() > SKEWED && remedies.cosineSkewness() < remedies.euclideanSkewness()) {
            add(
                    advice,
                    Figure.HUB_SKEWNESS_EUCLIDEAN,
                    "hubs by Euclidean distance: skewness is %.2f, %.2f with unit vectors (cosine)",
                    remedies.euclideanSkewness(),
                    remedies.cosineSkewness());
        }
        int near = health.duplicates().near().size();
        if (near > 0) {
            add(
                    advice,
                    Figure.NEAR_DUPLICATE_GROUPS,
                    "%s a cosine of 0.999 or more: possible duplicates",
                    Counts.of(near, "group of items has", "groups of items have"));
        }
        return List.copyOf(advice);
    }

    private static void unusable(Health health, List<Advice> advice) {
        int left = health.content().check().unusable();
        if (left > 0) {
            Figure figure = health.content().check().zero().length > 0
                    ? Figure.ZERO_VECTORS
                    : health.content().check().nan().length > 0 ? Figure.NAN_VECTORS : Figure.INFINITE_VECTORS;
            add(
                    advice,
                    figure,
                    "%s zero, NaN or infinite: excluded from cosine",
                    Counts.of(left, "vector is", "vectors are"));
        }
        int empty = health.content().columns().zero().length
                + health.content().columns().constant().length;
        if (empty > 0) {
            add(
                    advice,
                    health.content().columns().zero().length > 0 ? Figure.ZERO_COLUMNS : Figure.CONSTANT_COLUMNS,
                    "%s the same in every vector: no information about any item",
                    Counts.of(empty, "column is", "columns are"));
        }
    }

    private static void add(List<Advice> advice, Figure figure, String words, Object... values) {
        advice.add(new Advice(figure, String.format(Locale.ROOT, words, values)));
    }
}
