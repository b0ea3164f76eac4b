package dev.embx.comparison;

import dev.embx.metrics.Similarity;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;

/**
 * Pairs of items: all of them where they are few, else some drawn by a fixed seed, each at most once.
 *
 * @param left the later item of each pair
 * @param right the earlier one
 * @param all whether these are all pairs
 */
record PairSample(int[] left, int[] right, boolean all) {

    /** All pairs of {@code n} items where these are at most {@code most}, else {@code drawn} of them. */
    static PairSample of(int n, long most, int drawn) {
        long pairs = (long) n * (n - 1) / 2;
        return pairs <= most ? all(n) : drawn(n, drawn);
    }

    static PairSample all(int n) {
        int pairs = n * (n - 1) / 2;
        int[] left = new int[pairs];
        int[] right = new int[pairs];
        int next = 0;
        for (int i = 1; i < n; i++) {
            for (int j = 0; j < i; j++) {
                left[next] = i;
                right[next++] = j;
            }
        }
        return new PairSample(left, right, true);
    }

    private static PairSample drawn(int n, int drawn) {
        Random random = new Random(Permutations.SEED);
        long[] keys = LongStream.generate(() -> key(random, n))
                .distinct()
                .limit(Math.min(drawn, (long) n * (n - 1) / 2))
                .sorted()
                .toArray();
        return new PairSample(
                Arrays.stream(keys).mapToInt(key -> (int) (key / n)).toArray(),
                Arrays.stream(keys).mapToInt(key -> (int) (key % n)).toArray(),
                false);
    }

    /** A pair of items, any with the same probability, as one number. */
    private static long key(Random random, int n) {
        int first = random.nextInt(n);
        int other = random.nextInt(n - 1);
        int second = other < first ? other : other + 1;
        return (long) Math.max(first, second) * n + Math.min(first, second);
    }

    int size() {
        return left.length;
    }

    double[] similarities(Similarity similarity) {
        double[] values = new double[size()];
        Arrays.setAll(values, i -> similarity.between(left[i], right[i]));
        return values;
    }
}
