package dev.embx.health;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.text.Label;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** A figure of the health of a set: its name, its definition in one line, its value, and the items behind it. */
public enum Figure {
    ROWS("vectors", "vectors in the set", h -> h.content().rows(), FigureItems.nothing()),
    ZERO_VECTORS(
            "zero vectors",
            "all values are zero: no direction, excluded from everything below",
            FigureItems.counted("", h -> Ranked.of(h.content().check().zero()))),
    NAN_VECTORS(
            "NaN vectors",
            "vectors with a missing value or NaN; excluded",
            FigureItems.counted("", h -> Ranked.of(h.content().check().nan()))),
    INFINITE_VECTORS(
            "infinite vectors",
            "vectors with an infinite value; excluded",
            FigureItems.counted("", h -> Ranked.of(h.content().check().infinite()))),
    DUPLICATE_IDS(
            "repeated ids",
            "vectors with the id of an earlier vector",
            FigureItems.counted("", h -> Ranked.of(h.content().repeated()))),
    ZERO_COLUMNS("zero columns", "columns with only zeros", FigureItems.columns(Columns::zero)),
    CONSTANT_COLUMNS(
            "constant columns",
            "columns with the same nonzero value in every vector",
            FigureItems.columns(Columns::constant)),
    BROKEN_COLUMNS("broken columns", "columns with a NaN or infinite value", FigureItems.columns(Columns::broken)),
    NORM_MINIMUM(
            "shortest vector",
            "smallest length (Euclidean norm)",
            h -> h.norms().minimum(),
            FigureItems.all("length", h -> h.norms().shortest())),
    NORM_MEDIAN(
            "median length",
            "median of the lengths",
            h -> h.norms().median(),
            FigureItems.all("length", h -> h.norms().longest())),
    NORM_MAXIMUM(
            "longest vector",
            "largest length",
            h -> h.norms().maximum(),
            FigureItems.all("length", h -> h.norms().longest())),
    NORM_OUTLIERS(
            "outliers of length",
            "lengths more than 3 interquartile ranges beyond the quartiles",
            FigureItems.counted(
                    "length", h -> h.norms().outliers(), h -> h.norms().longest())),
    DUPLICATE_GROUPS(
            "groups of duplicates",
            "groups of identical vectors",
            h -> h.duplicates().exact().size(),
            FigureItems.counted("group", h -> Duplicates.listed(h.duplicates().exact()))),
    NEAR_DUPLICATE_GROUPS(
            "groups of near duplicates",
            "groups linked by a cosine of at least 0.999, exact duplicates included",
            h -> h.duplicates().near().size(),
            FigureItems.counted("group", h -> Duplicates.listed(h.duplicates().near()))),
    NEIGHBOR_DISTANCE(
            "distance to neighbors",
            "median of the mean cosine distance of an item to its k neighbors",
            h -> h.outliers().median(),
            FigureItems.all("distance", h -> h.outliers().farthest())),
    OUTLIERS(
            "outliers",
            "items more than 3 interquartile ranges farther from their neighbors",
            FigureItems.counted(
                    "distance", h -> h.outliers().far(), h -> h.outliers().farthest())),
    HUB_SKEWNESS(
            "skewness of hubs",
            "skewness of the number of neighbor lists an item is in; above 2, a few items fill many lists",
            h -> h.hubness().skewness(),
            FigureItems.all("lists", h -> h.hubness().lists())),
    HUBS(
            "hubs",
            "items in more lists than the mean plus 2 standard deviations",
            FigureItems.counted(
                    "lists", h -> h.hubness().hubs(), h -> h.hubness().lists())),
    ANTIHUBS(
            "antihubs",
            "items in no neighbor list",
            FigureItems.counted(
                    "lists", h -> h.hubness().antihubs(), h -> h.hubness().lists())),
    MEAN_COSINE(
            "mean cosine",
            "mean cosine of all pairs; far from 0 the vectors share a direction",
            h -> h.directions().meanCosine(),
            new FigureItems("cosine", false, h -> h.directions().common(), Figure::similarities)),
    FIRST_COMPONENT_SHARE(
            "first component",
            "share of the variance along the first principal component",
            h -> h.directions().firstShare(),
            FigureItems.all("place", h -> h.directions().along())),
    EFFECTIVE_RANK(
            "effective rank",
            "effective number of dimensions, from the entropy of the singular values",
            h -> h.directions().effectiveRank(),
            FigureItems.nothing()),
    INTRINSIC_DIMENSION_TWO_NN(
            "dimension (TwoNN)",
            "intrinsic dimension, from the two nearest neighbors",
            h -> h.dimension().twoNearest(),
            FigureItems.nothing()),
    INTRINSIC_DIMENSION_LIKELIHOOD(
            "dimension (likelihood)",
            "intrinsic dimension, from k neighbors; items by local dimension",
            h -> h.dimension().likelihood(),
            FigureItems.all("dimension", h -> h.dimension().local())),
    HUB_SKEWNESS_EUCLIDEAN(
            "skewness, Euclidean",
            "skewness of hubs by Euclidean distance of the original vectors",
            h -> h.measured().remedies().euclideanSkewness(),
            FigureItems.nothing()),
    HUB_SKEWNESS_CENTRED(
            "skewness, centered",
            "skewness of hubs by cosine after removing the mean vector",
            h -> h.measured().remedies().centeredSkewness(),
            FigureItems.nothing()),
    MEAN_COSINE_CENTRED(
            "mean cosine, centered",
            "mean cosine of all pairs after removing the mean vector",
            h -> h.measured().remedies().centeredMeanCosine(),
            FigureItems.nothing());

    private final String words;
    private final String definition;
    private final ToDoubleFunction<Health> value;
    private final FigureItems behind;

    Figure(String words, String definition, ToDoubleFunction<Health> value, FigureItems behind) {
        this.words = words;
        this.definition = definition;
        this.value = value;
        this.behind = behind;
    }

    Figure(String words, String definition, FigureItems behind) {
        this(words, definition, health -> behind.items().apply(health).size(), behind);
    }

    private static Distribution similarities(Health health) {
        return new Distribution(
                health.measured().similarities().edges(),
                health.measured().similarities().counts());
    }

    /** The name in JSON and CSV: "zeroVectors". */
    public String id() {
        StringBuilder id = new StringBuilder();
        for (String part : name().split("_", -1)) {
            String lower = part.toLowerCase(Locale.ROOT);
            id.append(id.isEmpty() ? lower : part.charAt(0) + lower.substring(1));
        }
        return id.toString().replace("TwoNn", "TwoNN");
    }

    /** The name on screen. */
    public String words() {
        return words;
    }

    /** Its definition in one line. */
    public String definition() {
        return definition;
    }

    /** Its value; NaN where it is not defined. */
    public double of(Health health) {
        return value.applyAsDouble(health);
    }

    /** The items behind it with their values; empty where it is about the set as a whole. */
    public Ranked items(Health health) {
        return behind.items().apply(health);
    }

    /** The unit of the values of the items: "length"; empty where they have none. */
    public String unit() {
        return behind.unit();
    }

    /** Whether the items are those that are odd by this figure; otherwise all items, ranked. */
    public boolean counted() {
        return behind.counted();
    }

    /** Whether it is about columns: the rows of {@link #items} are their numbers from 0. */
    public boolean columns() {
        return behind.unit().equals("column");
    }

    /** What an item or a column of {@link #items} is called. */
    public Label label(EmbeddingSet set, int row) {
        return columns() ? Label.of(column(set, row)) : set.label(row);
    }

    private static String column(EmbeddingSet set, int column) {
        List<String> names = set.origin().vectorColumns();
        return names.size() == set.dimensions() ? names.get(column) : "column " + column;
    }

    /** The histogram of the values of the items; without bins where there are none. */
    public Distribution spread(Health health) {
        return behind.spread().apply(health);
    }
}
