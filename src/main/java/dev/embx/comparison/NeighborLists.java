package dev.embx.comparison;

import dev.embx.embedding.Matrix;
import dev.embx.job.Progress;
import dev.embx.metrics.Metric;
import dev.embx.neighbors.KNearestGraph;
import java.util.Arrays;

/**
 * The k nearest neighbors of the compared items in one set, by cosine. Where the last places of a list tie with items that are
 * left out, the smaller rows are in the list.
 *
 * @param vectors one row per item, all usable
 * @param graph the lists
 * @param tied places, of all lists, whose item is exactly as similar as the first item left out
 */
public record NeighborLists(Matrix vectors, KNearestGraph graph, int tied) {
    /** One order for all lists would make the same few items everybody's neighbors. */
    private static final int DRAWS = 4;

    /** The lists of k neighbors, or of all other items where these are fewer. */
    public static NeighborLists of(Matrix vectors, int k, Progress progress) {
        return of(vectors, search(vectors, k + 1, progress), k);
    }

    /**
     * The same from a graph that is known.
     *
     * @param longer of the rows of {@code vectors}, with k + 1 neighbors or all others where these are fewer
     */
    public static NeighborLists of(Matrix vectors, KNearestGraph longer, int k) {
        int tied = 0;
        for (int item = 0; longer.k() > k && item < vectors.rows(); item++) {
            for (int rank = k - 1; rank >= 0 && longer.similarity(item, rank) == longer.similarity(item, k); rank--) {
                tied++;
            }
        }
        return new NeighborLists(vectors, longer.first(k), tied);
    }

    private static KNearestGraph search(Matrix vectors, int k, Progress progress) {
        return KNearestGraph.of(vectors, Metric.COSINE, k, progress);
    }

    /**
     * The lists with ties broken at random: of several orders of the items each list follows one. They are drawn by a seed made of
     * both sets' lists, so that the same sets give the same answer and other sets other orders.
     */
    KNearestGraph withTiesAtRandom(NeighborLists other, Progress progress) {
        int lists = 31 * Arrays.hashCode(other.graph.neighbor()) + Arrays.hashCode(graph.neighbor());
        Permutations orders = new Permutations(Permutations.SEED ^ lists, DRAWS + 1);
        int[] dealt = orders.get(DRAWS, vectors.rows());
        int[] neighbor = new int[graph.neighbor().length];
        double[] similarity = new double[neighbor.length];
        for (int draw = 0; draw < DRAWS; draw++) {
            int[] order = orders.get(draw, vectors.rows());
            KNearestGraph found = search(vectors.select(order), k(), progress);
            for (int place = 0; place < order.length; place++) {
                if (dealt[order[place]] % DRAWS != draw) {
                    continue;
                }
                for (int rank = 0; rank < k(); rank++) {
                    neighbor[order[place] * k() + rank] = order[found.neighbor(place, rank)];
                    similarity[order[place] * k() + rank] = found.similarity(place, rank);
                }
            }
        }
        return new KNearestGraph(k(), neighbor, similarity);
    }

    private int k() {
        return graph.k();
    }
}
