package dev.embx.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;

/**
 * A pair that the sets rank differently.
 *
 * @param left the later of the two items
 * @param right the earlier one
 * @param rankA its place among the pairs of the first set as a share: 0 the least similar, 1 the most similar
 * @param rankB its place among the pairs of the second set
 */
public record PairDisagreement(int left, int right, double rankA, double rankB) {
    private static final int KEPT = 200;

    /** How much more similar the first set calls the pair than the second, -1..1. */
    public double difference() {
        return rankA - rankB;
    }

    /** The pairs with the largest differences of either sign, those similar in the first set before the others. */
    static List<PairDisagreement> most(PairSample sample, double[] rankA, double[] rankB) {
        Stream<PairDisagreement> first = largest(sample, rankA, rankB, i -> rankA[i] - rankB[i]);
        Stream<PairDisagreement> second = largest(sample, rankA, rankB, i -> rankB[i] - rankA[i]);
        return Stream.concat(first, second).toList();
    }

    /** The largest differences above 0, largest first; ties as the pairs come. */
    private static Stream<PairDisagreement> largest(
            PairSample sample, double[] rankA, double[] rankB, IntToDoubleFunction difference) {
        Comparator<Integer> worstFirst =
                Comparator.<Integer>comparingDouble(difference::applyAsDouble).thenComparing(Comparator.reverseOrder());
        PriorityQueue<Integer> best = new PriorityQueue<>(worstFirst);
        for (int i = 0; i < sample.size(); i++) {
            if (difference.applyAsDouble(i) > 0) {
                best.add(i);
            }
            if (best.size() > KEPT) {
                best.remove();
            }
        }
        double last = Math.max(1, sample.size() - 1);
        return best.stream()
                .sorted(worstFirst.reversed())
                .map(i -> new PairDisagreement(
                        sample.left()[i], sample.right()[i], (rankA[i] - 1) / last, (rankB[i] - 1) / last));
    }
}
