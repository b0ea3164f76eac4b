package dev.embx.metrics.pairs;

import dev.embx.embedding.Matrix;
import dev.embx.metrics.Metric;
import dev.embx.metrics.Similarities;
import dev.embx.metrics.Similarity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Every pair, compared and sorted: what the searches must answer. */
final class BruteForce {

    record Pair(int row, int column, double similarity) {}

    /** Which pairs of rows take part. */
    @FunctionalInterface
    interface Rule {
        boolean accepts(int row, int column);
    }

    private BruteForce() {}

    /** All pairs of usable rows that the rule takes, in order of row, then column. */
    static List<Pair> pairs(Matrix matrix, Metric metric, Rule rule) {
        Similarity similarity = Similarities.of(matrix, metric);
        List<Pair> pairs = new ArrayList<>();
        for (int row = 0; row < matrix.rows(); row++) {
            for (int column = 0; column < row; column++) {
                if (similarity.usable(row) && similarity.usable(column) && rule.accepts(row, column)) {
                    pairs.add(new Pair(row, column, similarity.between(row, column)));
                }
            }
        }
        return pairs;
    }

    static List<Pair> most(List<Pair> pairs, int count) {
        Comparator<Pair> order = Comparator.comparingDouble(pair -> -pair.similarity());
        return pairs.stream().sorted(order).limit(count).toList();
    }

    static List<Pair> least(List<Pair> pairs, int count) {
        Comparator<Pair> order = Comparator.comparingDouble(Pair::similarity);
        return pairs.stream().sorted(order).limit(count).toList();
    }

    static List<Pair> list(ExtremePairs.Ranking ranking) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < ranking.size(); i++) {
            pairs.add(new Pair(ranking.row()[i], ranking.column()[i], ranking.similarity()[i]));
        }
        return pairs;
    }
}
