package dev.embx.health;

import dev.embx.neighbors.KNearestGraph;
import java.util.Arrays;

/**
 * How unevenly items are neighbors of others (Radovanović, Nanopoulos and Ivanović 2010, Hubs in Space, sections 2 and 4).
 *
 * @param k neighbors per list
 * @param skewness of the number of lists that an item is in: third moment over the 1.5th power of the second; 0 where even
 * @param lists every item with the number of lists that it is in, the most frequent first
 * @param hubs items in more lists than the mean and two standard deviations, the most frequent first, with their number of lists
 * @param antihubs items that are in no list
 */
public record Hubness(int k, double skewness, Ranked lists, Ranked hubs, Ranked antihubs) {
    private static final double DEVIATIONS = 2;

    static Hubness of(KNearestGraph graph, int[] rows) {
        double[] lists = new double[rows.length];
        for (int neighbor : graph.neighbor()) {
            if (neighbor >= 0) {
                lists[neighbor]++;
            }
        }
        double second = moment(lists, graph.k(), 2);
        double third = moment(lists, graph.k(), 3);
        double many = graph.k() + DEVIATIONS * Math.sqrt(second);
        return new Hubness(
                graph.k(),
                second > 0 ? third / (second * Math.sqrt(second)) : 0,
                Ranked.largest(rows, lists, place -> true),
                Ranked.largest(rows, lists, place -> second > 0 && lists[place] > many),
                graph.k() > 0 ? Ranked.largest(rows, lists, place -> lists[place] == 0) : Ranked.NONE);
    }

    /** The mean number of lists is k. */
    private static double moment(double[] lists, int mean, int power) {
        return Arrays.stream(lists)
                        .map(n -> power == 2 ? (n - mean) * (n - mean) : (n - mean) * (n - mean) * (n - mean))
                        .sum()
                / lists.length;
    }
}
