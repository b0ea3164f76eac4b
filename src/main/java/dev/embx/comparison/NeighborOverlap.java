package dev.embx.comparison;

import dev.embx.job.Progress;
import dev.embx.neighbors.KNearestGraph;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.HypergeometricDistribution;

/**
 * How far the lists of k nearest neighbors of two sets agree, item by item.
 *
 * @param a the neighbors in the first set; rows are the compared items
 * @param b the neighbors in the second
 * @param shared for each item the number of neighbors that both lists have
 * @param rankBiased for each item the {@link RankBiasedOverlap} of its lists
 * @param ties places that are tied
 * @param pValue how often as many neighbors are shared, ties broken at random, when the items of one set are permuted; at
 *     least 1 / 1000
 */
public record NeighborOverlap(
        KNearestGraph a, KNearestGraph b, int[] shared, double[] rankBiased, Ties ties, double pValue) {
    private static final long PERMUTATION_STEPS = 40_000_000;

    /**
     * Tied places, and the recall when both sets break ties independently.
     *
     * @param a tied places in the lists of the first set
     * @param b of the second
     * @param recall with ties at random, which the p-value is of; the same as the recall unless both sets have ties
     */
    public record Ties(int a, int b, double recall) {

        /** Whether both sets have ties, so that breaking them alike looks like agreement. */
        public boolean matter() {
            return a > 0 && b > 0;
        }
    }

    /**
     * Compares the neighbors of the same items, in the same order, with the same k.
     *
     * <p>The lists are those that every view shows: ties go to the smaller row. Two sets that both break ties so agree by the order
     * of their rows, so the test takes the second set's lists with ties broken at random. Permuting the items then changes
     * nothing in the distribution of two independent sets, and the p-value is uniform.
     */
    public static NeighborOverlap of(NeighborLists listsA, NeighborLists listsB, Progress progress) {
        KNearestGraph a = listsA.graph();
        KNearestGraph b = listsB.graph();
        int n = a.k() == 0 ? 0 : a.neighbor().length / a.k();
        int[] identity = IntStream.range(0, n).toArray();
        int[] shared = new int[n];
        SharedCount counter = new SharedCount(a, b, n);
        Arrays.setAll(shared, item -> counter.of(item, identity));
        double[] rankBiased = new double[n];
        RankBiasedOverlap overlap = new RankBiasedOverlap(RankBiasedOverlap.PERSISTENCE, n);
        Arrays.setAll(rankBiased, item -> overlap.of(list(a, item), list(b, item)));
        boolean bothTied = listsA.tied() > 0 && listsB.tied() > 0;
        KNearestGraph tested = bothTied ? listsB.withTiesAtRandom(listsA, progress) : b;
        double observed = new SharedCount(a, tested, n).total(identity);
        double pValue = Permutations.within(PERMUTATION_STEPS, 2L * n * a.k())
                .pValue(observed, n, () -> new SharedCount(a, tested, n)::total, progress);
        Ties ties = new Ties(listsA.tied(), listsB.tied(), observed / n / a.k());
        return new NeighborOverlap(a, b, shared, rankBiased, ties, pValue);
    }

    private static int[] list(KNearestGraph graph, int item) {
        return Arrays.copyOfRange(graph.neighbor(), item * graph.k(), (item + 1) * graph.k());
    }

    /** Neighbors per list: what was asked for, or the number of other items where these are fewer. */
    public int k() {
        return a.k();
    }

    /** Number of items; 0 where an item has no other. */
    public int size() {
        return shared.length;
    }

    /** The share of an item's neighbors that both lists have, 0..1. */
    public double recall(int item) {
        return (double) shared[item] / k();
    }

    /** The mean share; NaN where there are no lists. */
    public double recall() {
        return IntStream.range(0, size()).mapToDouble(this::recall).average().orElse(Double.NaN);
    }

    /** Shared neighbors of an item per neighbor that any of both lists has, 0..1 (Jaccard). */
    public double jaccard(int item) {
        return jaccard(shared[item], k());
    }

    private static double jaccard(int shared, int k) {
        return (double) shared / (2 * k - shared);
    }

    /** The mean of Jaccard's index; NaN where there are no lists. */
    public double jaccard() {
        return IntStream.range(0, size()).mapToDouble(this::jaccard).average().orElse(Double.NaN);
    }

    /** The mean rank-biased overlap; NaN where there are no lists. */
    public double rankBiasedOverlap() {
        return Arrays.stream(rankBiased).average().orElse(Double.NaN);
    }

    /** The expected recall of two unrelated sets: k / (n - 1). */
    public double chance() {
        return size() == 0 ? Double.NaN : (double) k() / (size() - 1);
    }

    /** Jaccard's index of two such sets: its mean over the hypergeometric distribution of shared neighbors. */
    public double jaccardChance() {
        if (size() < 2 || k() == size() - 1) {
            return chance();
        }
        HypergeometricDistribution shared = new HypergeometricDistribution(null, size() - 1, k(), k());
        return IntStream.rangeClosed(shared.getSupportLowerBound(), shared.getSupportUpperBound())
                .mapToDouble(x -> shared.probability(x) * jaccard(x, k()))
                .sum();
    }

    /** The rank-biased overlap of two such sets. */
    public double rankBiasedChance() {
        return RankBiasedOverlap.chance(RankBiasedOverlap.PERSISTENCE, k(), size());
    }

    /** The items by the share of neighbors they keep, the one that moved most first; ties by item. */
    public int[] movedMost() {
        int[] next = new int[k() + 1];
        int[] counts = histogram();
        for (int kept = 1; kept < next.length; kept++) {
            next[kept] = next[kept - 1] + counts[kept - 1];
        }
        int[] order = new int[size()];
        for (int item = 0; item < order.length; item++) {
            order[next[shared[item]]++] = item;
        }
        return order;
    }

    /** Number of items by the number of neighbors they keep: k + 1 counts. */
    public int[] histogram() {
        int[] counts = new int[k() + 1];
        Arrays.stream(shared).forEach(kept -> counts[kept]++);
        return counts;
    }

    /** Expected number of items by the number of neighbors they keep by chance: k + 1 values, not integers. */
    public double[] chanceHistogram() {
        double[] counts = new double[k() + 1];
        if (size() < 2 || k() == size() - 1) {
            counts[k()] = size();
            return counts;
        }
        HypergeometricDistribution kept = new HypergeometricDistribution(null, size() - 1, k(), k());
        Arrays.setAll(counts, i -> size() * kept.probability(i));
        return counts;
    }

    /** Counts shared neighbors when item i of the first set is item {@code dealt[i]} of the second. One per thread. */
    private static final class SharedCount {
        private final KNearestGraph a;
        private final KNearestGraph b;
        private final int[] seen;
        private int round;

        SharedCount(KNearestGraph a, KNearestGraph b, int n) {
            this.a = a;
            this.b = b;
            seen = new int[n];
        }

        int of(int item, int[] dealt) {
            round++;
            for (int rank = 0; rank < b.k(); rank++) {
                seen[b.neighbor(dealt[item], rank)] = round;
            }
            int shared = 0;
            for (int rank = 0; rank < a.k(); rank++) {
                if (seen[dealt[a.neighbor(item, rank)]] == round) {
                    shared++;
                }
            }
            return shared;
        }

        double total(int[] dealt) {
            long total = 0;
            for (int item = 0; item < dealt.length; item++) {
                total += of(item, dealt);
            }
            return total;
        }
    }
}
