package dev.embx.manifold.tsne;

import dev.embx.job.Workers;
import java.util.Arrays;

/**
 * The affinities of items: the joint probabilities of t-SNE (van der Maaten and Hinton 2008,
 * section 3.1), symmetric and with a sum of 1, kept for near neighbors only.
 *
 * @param start where the entries of each row begin, and one more: items + 1
 * @param column the other item of each entry, ascending in a row
 * @param value its probability
 */
public record Affinities(int[] start, int[] column, double[] value) {
    private static final int ROWS_PER_TASK = 512;

    /**
     * From the nearest neighbors of each item.
     *
     * @param neighbor items x k, row-major
     * @param squared squared distance of each, 0 or more
     */
    public static Affinities of(int items, int[] neighbor, double[] squared, double perplexity, int threads) {
        int k = items == 0 ? 0 : neighbor.length / items;
        double[] conditional = new double[neighbor.length];
        PerplexitySearch search = new PerplexitySearch(perplexity);
        Workers.run(threads, (items + ROWS_PER_TASK - 1) / ROWS_PER_TASK, () -> task -> {
            for (int row = task * ROWS_PER_TASK; row < Math.min(items, (task + 1) * ROWS_PER_TASK); row++) {
                search.weigh(squared, row * k, (row + 1) * k, conditional);
            }
        });
        return symmetric(items, k, neighbor, conditional);
    }

    /** Number of items. */
    public int items() {
        return start.length - 1;
    }

    private static Affinities symmetric(int items, int k, int[] neighbor, double[] conditional) {
        int[] start = new int[items + 1];
        for (int entry = 0; entry < neighbor.length; entry++) {
            start[entry / k + 1]++;
            start[neighbor[entry] + 1]++;
        }
        for (int row = 0; row < items; row++) {
            start[row + 1] = Math.addExact(start[row + 1], start[row]);
        }
        int[] column = new int[start[items]];
        double[] value = new double[start[items]];
        int[] next = Arrays.copyOf(start, items);
        double half = 0.5 / items;
        for (int entry = 0; entry < neighbor.length; entry++) {
            int row = entry / k;
            put(column, value, next[row]++, neighbor[entry], conditional[entry] * half);
            put(column, value, next[neighbor[entry]]++, row, conditional[entry] * half);
        }
        return merged(start, column, value);
    }

    private static void put(int[] column, double[] value, int at, int item, double probability) {
        column[at] = item;
        value[at] = probability;
    }

    /** Sorts each row by column and adds what is there twice: both are neighbors of each other. */
    private static Affinities merged(int[] start, int[] column, double[] value) {
        int items = start.length - 1;
        int[] from = new int[items + 1];
        int to = 0;
        for (int row = 0; row < items; row++) {
            from[row] = to;
            long[] order = new long[start[row + 1] - start[row]];
            for (int i = 0; i < order.length; i++) {
                order[i] = (long) column[start[row] + i] << Integer.SIZE | (start[row] + i);
            }
            Arrays.sort(order);
            double[] sorted = new double[order.length];
            for (int i = 0; i < order.length; i++) {
                sorted[i] = value[(int) order[i]];
            }
            for (int i = 0; i < order.length; i++) {
                int item = (int) (order[i] >>> Integer.SIZE);
                if (to > from[row] && column[to - 1] == item) {
                    value[to - 1] += sorted[i];
                } else {
                    put(column, value, to++, item, sorted[i]);
                }
            }
        }
        from[items] = to;
        return new Affinities(from, Arrays.copyOf(column, to), Arrays.copyOf(value, to));
    }
}
