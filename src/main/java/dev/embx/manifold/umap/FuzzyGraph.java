package dev.embx.manifold.umap;

import dev.embx.job.Workers;

/**
 * How strongly each item belongs to the surroundings of each other one: the symmetric fuzzy union of what both sides say
 * (McInnes, Healy and Melville 2018, algorithms 2 and 3).
 *
 * @param start where the entries of each row begin, and one more: items + 1
 * @param column the other item of each entry
 * @param strength 0..1
 */
record FuzzyGraph(int[] start, int[] column, double[] strength) {
    private static final int ROWS_PER_TASK = 512;

    /**
     * From the nearest neighbors of each item.
     *
     * @param neighbor items x k, row-major, nearest first, the item itself left out
     * @param distance of each, 0 or more
     */
    static FuzzyGraph of(int items, int[] neighbor, double[] distance, int threads) {
        int k = items == 0 ? 0 : neighbor.length / items;
        double[] directed = new double[neighbor.length];
        Surroundings surroundings = Surroundings.of(distance, k);
        Workers.run(threads, (items + ROWS_PER_TASK - 1) / ROWS_PER_TASK, () -> task -> {
            for (int row = task * ROWS_PER_TASK; row < Math.min(items, (task + 1) * ROWS_PER_TASK); row++) {
                surroundings.weigh(distance, row * k, (row + 1) * k, directed);
            }
        });
        return union(items, k, neighbor, directed);
    }

    int items() {
        return start.length - 1;
    }

    /** Own neighbors first, in their order; then those whose neighbor the row is without its being one of its own. */
    private static FuzzyGraph union(int items, int k, int[] neighbor, double[] directed) {
        double[] united = directed.clone();
        boolean[] mutual = new boolean[neighbor.length];
        int[] start = new int[items + 1];
        for (int entry = 0; entry < neighbor.length; entry++) {
            int back = find(neighbor, neighbor[entry] * k, k, entry / k);
            mutual[entry] = back >= 0;
            united[entry] = mutual[entry] ? union(directed[entry], directed[back]) : directed[entry];
            start[entry / k + 1]++;
            start[neighbor[entry] + 1] += mutual[entry] ? 0 : 1;
        }
        for (int row = 0; row < items; row++) {
            start[row + 1] = Math.addExact(start[row + 1], start[row]);
        }
        int[] column = new int[start[items]];
        double[] strength = new double[column.length];
        int[] next = new int[items];
        for (int row = 0; row < items; row++) {
            System.arraycopy(neighbor, row * k, column, start[row], k);
            System.arraycopy(united, row * k, strength, start[row], k);
            next[row] = start[row] + k;
        }
        for (int entry = 0; entry < neighbor.length; entry++) {
            if (!mutual[entry]) {
                int at = next[neighbor[entry]]++;
                column[at] = entry / k;
                strength[at] = united[entry];
            }
        }
        return new FuzzyGraph(start, column, strength);
    }

    private static int find(int[] neighbor, int from, int k, int wanted) {
        for (int i = from; i < from + k; i++) {
            if (neighbor[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** Probability that at least one of two independent things is so. */
    private static double union(double x, double y) {
        return x + y - x * y;
    }
}
