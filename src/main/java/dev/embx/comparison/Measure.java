package dev.embx.comparison;

import dev.embx.text.Decimals;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** A measure of agreement of two sets: its name, its definition in one line, its value and its chance level. */
public enum Measure {
    RECALL(
            "recall",
            "share of an item's k nearest neighbors found in both sets, mean of all items",
            c -> c.overlap().recall(),
            c -> c.overlap().chance(),
            1),
    JACCARD(
            "Jaccard",
            "shared neighbors / neighbors in either list, mean of all items",
            c -> c.overlap().jaccard(),
            c -> c.overlap().jaccardChance(),
            1),
    RANK_BIASED(
            "rank-biased overlap",
            "agreement of ranked neighbor lists, top ranks weigh most (p = 0.9), mean of all items",
            c -> c.overlap().rankBiasedOverlap(),
            c -> c.overlap().rankBiasedChance(),
            1),
    SPEARMAN(
            "Spearman",
            "rank correlation of the similarities of all pairs",
            c -> c.pairs().spearman(),
            c -> 0,
            1),
    KENDALL(
            "Kendall",
            "concordant minus discordant pairs of similarities (tau-b)",
            c -> c.pairs().kendall(),
            c -> 0,
            1),
    CKA(
            "linear CKA",
            "agreement of centered inner products; grows with the number of dimensions",
            c -> c.geometry().cka(),
            c -> Double.NaN,
            1),
    CKA_DEBIASED(
            "debiased CKA",
            "linear CKA without that bias: 0 for unrelated sets",
            c -> c.geometry().debiasedCka(),
            c -> 0,
            1),
    PROCRUSTES(
            "Procrustes",
            "residual after the best rotation and scaling of one set; 0: same shape",
            c -> c.geometry().procrustes(),
            c -> Double.NaN,
            0),
    ANGLE(
            "principal angle",
            "mean angle between the spaces the dimensions span, in degrees; 0: same",
            c -> c.geometry().angle(),
            c -> Double.NaN,
            0),
    COPHENETIC(
            "cophenetic",
            "correlation of the heights at which pairs merge in the Ward dendrograms",
            c -> tree(c, DendrogramAgreement::cophenetic),
            c -> 0,
            1),
    BAKER(
            "Baker's gamma",
            "rank correlation of the merges of pairs in the Ward dendrograms",
            c -> tree(c, DendrogramAgreement::bakersGamma),
            c -> 0,
            1),
    FOWLKES_MALLOWS(
            "Fowlkes-Mallows",
            "pairs in the same cluster in both cuts, relative to either cut",
            c -> tree(c, DendrogramAgreement::fowlkesMallows),
            c -> tree(c, DendrogramAgreement::chance),
            1);

    private final String words;
    private final String definition;
    private final ToDoubleFunction<Comparison> value;
    private final ToDoubleFunction<Comparison> chance;
    private final double same;

    Measure(
            String words,
            String definition,
            ToDoubleFunction<Comparison> value,
            ToDoubleFunction<Comparison> chance,
            double same) {
        this.words = words;
        this.definition = definition;
        this.value = value;
        this.chance = chance;
        this.same = same;
    }

    private static double tree(Comparison comparison, ToDoubleFunction<DendrogramAgreement> figure) {
        return comparison.trees().map(figure::applyAsDouble).orElse(Double.NaN);
    }

    /** The name in commands and CSV: "rank-biased". */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name on screen. */
    public String words() {
        return words;
    }

    /** Its definition in one line. */
    public String definition() {
        return definition;
    }

    /** Its definition; of the recall also how many places are tied, where that matters, and the recall with ties at random. */
    public String definition(Comparison comparison) {
        NeighborOverlap.Ties ties = comparison.overlap().ties();
        if (this != RECALL || !ties.matter()) {
            return definition;
        }
        long places = 2L * comparison.overlap().size() * comparison.overlap().k();
        return Decimals.fixed(ties.recall(), 3) + " with ties at random (" + Decimals.count(ties.a() + ties.b())
                + " of " + Decimals.count(places) + " places tied): " + definition;
    }

    /** Its value; NaN where it is not defined. */
    public double of(Comparison comparison) {
        return value.applyAsDouble(comparison);
    }

    /** The mean value for unrelated sets; NaN where no formula is known. */
    public double chance(Comparison comparison) {
        return chance.applyAsDouble(comparison);
    }

    /** The value for two equal sets: 1, or 0 where it measures a difference. */
    public double same() {
        return same;
    }

    /** The next value; the first after the last. */
    public Measure next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
