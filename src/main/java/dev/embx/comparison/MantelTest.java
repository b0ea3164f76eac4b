package dev.embx.comparison;

import dev.embx.job.Progress;
import dev.embx.metrics.Similarity;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.stat.ranking.NaturalRanking;

/**
 * Mantel's test (1967, The detection of disease clustering) with Spearman's correlation: how often do two matrices of similarities
 * correlate as much when the items of one are permuted? One-sided. Of more than {@value #MOST_ITEMS} items only this number,
 * drawn by a fixed seed, take part.
 */
final class MantelTest {
    static final int MOST_ITEMS = 400;

    private static final long PERMUTATION_STEPS = 40_000_000;

    private final int items;
    private final double[][] rankA;
    private final double[][] rankB;

    private MantelTest(int items, double[] rankA, double[] rankB) {
        this.items = items;
        this.rankA = matrix(items, rankA);
        this.rankB = matrix(items, rankB);
    }

    /** Of the ranks of all pairs of items, in the order of {@link PairSample#all}. */
    static MantelTest ofRanks(int n, double[] rankA, double[] rankB) {
        return new MantelTest(n, rankA, rankB);
    }

    /** Of all items, or of those that are drawn. */
    static MantelTest of(int n, Similarity a, Similarity b) {
        int[] drawn = n <= MOST_ITEMS
                ? identity(n)
                : Arrays.copyOf(new Permutations(Permutations.SEED, 1).get(0, n), MOST_ITEMS);
        return new MantelTest(drawn.length, ranks(drawn, a), ranks(drawn, b));
    }

    private static int[] identity(int n) {
        int[] all = new int[n];
        Arrays.setAll(all, i -> i);
        return all;
    }

    private static double[] ranks(int[] drawn, Similarity similarity) {
        PairSample pairs = PairSample.all(drawn.length);
        double[] values = new double[pairs.size()];
        Arrays.setAll(values, i -> similarity.between(drawn[pairs.left()[i]], drawn[pairs.right()[i]]));
        return new NaturalRanking().rank(values);
    }

    /** The ranks of all pairs less their mean, as a whole symmetric matrix. */
    private static double[][] matrix(int items, double[] ranks) {
        double mean = (ranks.length + 1) / 2.0;
        double[][] matrix = new double[items][items];
        int next = 0;
        for (int i = 1; i < items; i++) {
            for (int j = 0; j < i; j++, next++) {
                matrix[i][j] = ranks[next] - mean;
                matrix[j][i] = ranks[next] - mean;
            }
        }
        return matrix;
    }

    double pValue(Progress progress) {
        long pairs = (long) items * (items - 1) / 2;
        ToDoubleFunction<int[]> statistic = this::products;
        return Permutations.within(PERMUTATION_STEPS, pairs)
                .pValue(products(identity(items)), items, () -> statistic, progress);
    }

    /** The sum of products of ranks: all of Spearman's correlation that changes with the permutation. */
    private double products(int[] dealt) {
        double sum = 0;
        for (int i = 1; i < items; i++) {
            double[] a = rankA[i];
            double[] b = rankB[dealt[i]];
            for (int j = 0; j < i; j++) {
                sum += a[j] * b[dealt[j]];
            }
        }
        return sum;
    }
}
