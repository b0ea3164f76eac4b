package dev.embx.cluster.partition;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** How far two clusterings agree beyond chance: 1 where they are the same (Hubert and Arabie 1985, equation 5). */
final class AdjustedRand {
    private AdjustedRand() {}

    static double index(int[] one, int[] other) {
        Map<String, Integer> both = new HashMap<>();
        for (int i = 0; i < one.length; i++) {
            both.merge(one[i] + " " + other[i], 1, Integer::sum);
        }
        double together =
                both.values().stream().mapToDouble(AdjustedRand::pairs).sum();
        double expected = pairsOf(one) * pairsOf(other) / pairs(one.length);
        double most = (pairsOf(one) + pairsOf(other)) / 2;
        return most == expected ? 1 : (together - expected) / (most - expected);
    }

    private static double pairsOf(int[] labels) {
        Map<Integer, Integer> sizes = new HashMap<>();
        Arrays.stream(labels).forEach(label -> sizes.merge(label, 1, Integer::sum));
        return sizes.values().stream().mapToDouble(AdjustedRand::pairs).sum();
    }

    private static double pairs(int count) {
        return count * (count - 1.0) / 2;
    }
}
