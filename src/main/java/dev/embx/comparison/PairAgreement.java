package dev.embx.comparison;

import dev.embx.job.Progress;
import dev.embx.metrics.Similarity;
import java.util.List;
import org.apache.commons.math3.stat.correlation.KendallsCorrelation;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.ranking.NaturalRanking;

/**
 * How far two sets agree on which pairs are similar.
 *
 * @param pairs number of pairs that were compared
 * @param all whether these are all pairs; else drawn by a fixed seed
 * @param spearman correlation of the ranks of both sets' similarities, -1..1
 * @param low lower end of the 95 % confidence interval for all pairs; {@code spearman} where these are all
 * @param high upper end
 * @param kendall Kendall's tau-b of the same similarities; NaN until {@link #withKendall} is asked
 * @param mantelP p-value of {@code spearman} by {@link MantelTest}
 * @param disagreements the pairs that the sets rank most differently, in both directions
 */
public record PairAgreement(
        int pairs,
        boolean all,
        double spearman,
        double low,
        double high,
        double kendall,
        double mantelP,
        List<PairDisagreement> disagreements) {
    private static final long ALL_PAIRS = 250_000;
    private static final int DRAWN = 100_000;
    private static final double NORMAL_95 = 1.959963984540054;

    /**
     * Compares all pairs where they are at most 250,000 (some 700 items), else 100,000 drawn ones.
     *
     * @param n number of items, rows of both similarities
     */
    public static PairAgreement of(int n, Similarity a, Similarity b, Progress progress) {
        PairSample sample = PairSample.of(n, ALL_PAIRS, DRAWN);
        return of(sample, n, a, b, progress);
    }

    static PairAgreement of(PairSample sample, int n, Similarity a, Similarity b, Progress progress) {
        if (sample.size() < 2) {
            return new PairAgreement(
                    sample.size(), true, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, List.of());
        }
        double[] similarityA = sample.similarities(a);
        double[] similarityB = sample.similarities(b);
        progress.advance(0, 0);
        double[] rankA = new NaturalRanking().rank(similarityA);
        double[] rankB = new NaturalRanking().rank(similarityB);
        double spearman = new PearsonsCorrelation().correlation(rankA, rankB);
        MantelTest test = sample.all() && n <= MantelTest.MOST_ITEMS
                ? MantelTest.ofRanks(n, rankA, rankB)
                : MantelTest.of(n, a, b);
        // Standard error of Fisher's z for Spearman: Bonett and Wright 2000, equation 3.
        double half = sample.all()
                ? 0
                : NORMAL_95 * Math.sqrt((1 + spearman * spearman / 2) / Math.max(1, sample.size() - 3));
        return new PairAgreement(
                sample.size(),
                sample.all(),
                spearman,
                sample.all() ? spearman : shifted(spearman, -half),
                sample.all() ? spearman : shifted(spearman, half),
                Double.NaN,
                test.pValue(progress),
                PairDisagreement.most(sample, rankA, rankB));
    }

    /** The same with Kendall's correlation of the same pairs, which takes longer than all the rest. */
    public PairAgreement withKendall(int n, Similarity a, Similarity b) {
        PairSample sample = all ? PairSample.all(n) : PairSample.of(n, ALL_PAIRS, DRAWN);
        double found = pairs < 2
                ? Double.NaN
                : new KendallsCorrelation().correlation(sample.similarities(a), sample.similarities(b));
        return new PairAgreement(pairs, all, spearman, low, high, found, mantelP, disagreements);
    }

    private static double shifted(double correlation, double z) {
        double fisher = StrictMath.log((1 + correlation) / (1 - correlation)) / 2;
        return StrictMath.tanh(fisher + z);
    }
}
