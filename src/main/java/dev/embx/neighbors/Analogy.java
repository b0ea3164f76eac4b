package dev.embx.neighbors;

import dev.embx.embedding.Matrix;
import dev.embx.embedding.Norms;
import dev.embx.error.UserError;
import dev.embx.job.PacedProgress;
import dev.embx.job.Progress;
import dev.embx.metrics.pairs.BestPairs;
import dev.embx.metrics.pairs.ExtremePairs;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the items nearest to a sum of items: all vectors are first scaled to length 1; a term is the mean of its items. The items
 * themselves are left out (Levy and Goldberg 2014, Linguistic Regularities in Sparse and Explicit Word Representations).
 */
public final class Analogy {
    private static final double EPSILON = 0.001;
    private static final int ROWS_BETWEEN_CHECKS = 1024;

    private final Matrix vectors;
    private final List<AnalogyTerm<Integer>> terms;
    private final double[][] units;
    private final int[] operands;

    /** How items are ranked. */
    public enum Method {
        /** By the cosine similarity to the sum of the terms (section 4, equation 3). */
        ADD("3cosadd", "3CosAdd"),
        /**
         * By the product of (cosine + 1) / 2 with the terms that are added, over the same product of those that are subtracted plus
         * 0.001 (section 6, equation 5).
         */
        MULTIPLY("3cosmul", "3CosMul");

        private final String id;
        private final String words;

        Method(String id, String words) {
            this.id = id;
            this.words = words;
        }

        /** Its name in commands: "3cosadd". */
        public String id() {
            return id;
        }

        /** Its name on screen. */
        public String words() {
            return words;
        }

        /** The other method. */
        public Method next() {
            return this == ADD ? MULTIPLY : ADD;
        }
    }

    /**
     * Prepares an analogy.
     *
     * @param terms at least one; of rows that can be compared
     * @throws UserError where the items of a term cancel each other out
     */
    public Analogy(Matrix vectors, List<AnalogyTerm<Integer>> terms) {
        this.vectors = vectors;
        this.terms = List.copyOf(terms);
        units = terms.stream().map(this::mean).toArray(double[][]::new);
        operands = terms.stream()
                .flatMap(term -> term.items().stream())
                .mapToInt(Integer::intValue)
                .distinct()
                .toArray();
    }

    /** The rows that are left out, in the order in which they are first named. */
    public int[] operands() {
        return operands.clone();
    }

    private double[] mean(AnalogyTerm<Integer> term) {
        double[] sum = new double[vectors.columns()];
        term.items().forEach(row -> add(sum, unit(row), 1.0 / term.items().size()));
        return sum;
    }

    private double[] unit(int row) {
        double[] unit = new double[vectors.columns()];
        vectors.copyRow(row, unit);
        return scaled(unit);
    }

    private static double[] scaled(double[] vector) {
        double norm = Norms.norm(vector);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= norm;
        }
        return vector;
    }

    private static void add(double[] sum, double[] vector, double weight) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weight * vector[i];
        }
    }

    /**
     * The nearest and farthest items by {@link Method#ADD}.
     *
     * @param search in the same vectors by cosine
     * @param k items of each end, at least 1
     */
    public Neighbors add(NeighborSearch search, int k) {
        double[] sum = new double[vectors.columns()];
        for (int i = 0; i < units.length; i++) {
            add(sum, units[i], terms.get(i).minus() ? -1 : 1);
        }
        requireDirection(sum);
        Neighbors found = search.nearest(sum, k + operands.length);
        int[] near = kept(found.nearest(), k);
        int[] far = kept(found.farthest(), k);
        return new Neighbors(
                -1,
                pick(found.nearest(), near),
                pick(found.nearestSimilarity(), near),
                pick(found.farthest(), far),
                pick(found.farthestSimilarity(), far));
    }

    private int[] kept(int[] rows, int k) {
        return IntStream.range(0, rows.length)
                .filter(i -> !isOperand(rows[i]))
                .limit(k)
                .toArray();
    }

    private boolean isOperand(int row) {
        return Arrays.stream(operands).anyMatch(operand -> operand == row);
    }

    private static int[] pick(int[] values, int[] places) {
        return Arrays.stream(places).map(i -> values[i]).toArray();
    }

    private static double[] pick(double[] values, int[] places) {
        return Arrays.stream(places).mapToDouble(i -> values[i]).toArray();
    }

    /** Rounding leaves about 1e-16 of what should be 0. */
    private static void requireDirection(double[] sum) {
        if (Norms.norm(sum) < 1e-12) {
            throw UserError.usage("the items cancel out: the result has no direction", "");
        }
    }

    /**
     * The items of the greatest and the least value by {@link Method#MULTIPLY}; of equal values the smaller row.
     *
     * @param usable rows that can be compared
     * @param k items of each end, at least 1
     * @throws dev.embx.job.Cancelled when {@code progress} reports cancellation
     */
    public Neighbors multiply(int[] usable, int k, Progress progress) {
        double[][] directions = Arrays.stream(units).map(Analogy::direction).toArray(double[][]::new);
        BestPairs most = BestPairs.most(k);
        BestPairs least = BestPairs.least(k);
        PacedProgress paced = new PacedProgress(progress, usable.length);
        for (int i = 0; i < usable.length; i++) {
            if (!isOperand(usable[i])) {
                double value = product(directions, unit(usable[i]));
                most.offer(value, usable[i], 0);
                least.offer(value, usable[i], 0);
            }
            if (i % ROWS_BETWEEN_CHECKS == 0) {
                paced.add(Math.min(ROWS_BETWEEN_CHECKS, usable.length - i));
            }
        }
        paced.finish();
        ExtremePairs.Ranking near = most.drain();
        ExtremePairs.Ranking far = least.drain();
        return new Neighbors(-1, near.row(), near.similarity(), far.row(), far.similarity());
    }

    private static double[] direction(double[] mean) {
        requireDirection(mean);
        return scaled(mean.clone());
    }

    private double product(double[][] directions, double[] item) {
        double above = 1;
        double below = 1;
        boolean divided = false;
        for (int i = 0; i < directions.length; i++) {
            double cosine = 0;
            for (int c = 0; c < item.length; c++) {
                cosine += item[c] * directions[i][c];
            }
            double share = (cosine + 1) / 2;
            if (terms.get(i).minus()) {
                below *= share;
                divided = true;
            } else {
                above *= share;
            }
        }
        return divided ? above / (below + EPSILON) : above;
    }
}
