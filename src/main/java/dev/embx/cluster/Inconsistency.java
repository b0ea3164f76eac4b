package dev.embx.cluster;

import dev.embx.metrics.ScaledMatrix;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How much higher each merge is than those just below it (Jain and Dubes 1988, 3.2.3; SciPy's {@code inconsistent}). One
 * value per merge, in the linkage's order.
 *
 * @param mean mean height of the merge and those up to {@code depth - 1} levels below it
 * @param deviation their standard deviation (divisor count - 1); 0 for one
 * @param count how many they are
 * @param coefficient (height - mean) / deviation; 0 where the deviation is 0
 */
public record Inconsistency(double[] mean, double[] deviation, int[] count, double[] coefficient) {

    /**
     * Looks at every merge.
     *
     * @param depth levels that are looked at, the merge's own included: at least 1; SciPy's default is 2
     */
    public static Inconsistency of(Dendrogram tree, int depth) {
        int merges = tree.linkage().merges();
        Inconsistency result =
                new Inconsistency(new double[merges], new double[merges], new int[merges], new double[merges]);
        int exponent = ScaledMatrix.exponentOf(tree.maximumHeight());
        for (int merge = 0; merge < merges; merge++) {
            result.fill(tree, merge, depth, exponent);
        }
        return result;
    }

    /** A merge and how many levels below it are still to be looked at. */
    private record Visit(int node, int levels) {}

    private void fill(Dendrogram tree, int merge, int depth, int exponent) {
        double sum = 0;
        double squares = 0;
        Deque<Integer> below = below(tree, tree.size() + merge, depth);
        for (int node : below) {
            double height = Math.scalb(tree.height(node), -exponent);
            sum += height;
            squares += height * height;
        }
        count[merge] = below.size();
        double average = sum / count[merge];
        mean[merge] = Math.scalb(average, exponent);
        double variance = (squares - sum * sum / count[merge]) / Math.max(1, count[merge] - 1);
        if (variance > 0) {
            double spread = Math.sqrt(variance);
            deviation[merge] = Math.scalb(spread, exponent);
            coefficient[merge] = (Math.scalb(tree.linkage().height()[merge], -exponent) - average) / spread;
        }
    }

    /** The merges from {@code top} down, children before parents as SciPy sums them: a last bit decides what is 0. */
    private static Deque<Integer> below(Dendrogram tree, int top, int depth) {
        Deque<Integer> childrenFirst = new ArrayDeque<>();
        Deque<Visit> stack = new ArrayDeque<>();
        stack.push(new Visit(top, depth));
        while (!stack.isEmpty()) {
            Visit visit = stack.pop();
            if (visit.levels > 0 && !tree.isLeaf(visit.node)) {
                childrenFirst.push(visit.node);
                stack.push(new Visit(tree.left(visit.node), visit.levels - 1));
                stack.push(new Visit(tree.right(visit.node), visit.levels - 1));
            }
        }
        return childrenFirst;
    }
}
