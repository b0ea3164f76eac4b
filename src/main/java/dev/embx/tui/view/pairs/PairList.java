package dev.embx.tui.view.pairs;

import dev.embx.metrics.pairs.ExtremePairs;

/**
 * The pairs that a list shows.
 *
 * @param ranking one end of the ranking
 * @param kept places in it that are shown; null shows all
 * @param extremes both ends and how many pairs there are
 */
record PairList(ExtremePairs.Ranking ranking, int[] kept, ExtremePairs extremes) {

    /**
     * A pair of a ranking.
     *
     * @param rank its place, from 1
     * @param later its later row
     * @param earlier its earlier row
     * @param similarity its similarity
     */
    record Pair(int rank, int later, int earlier, double similarity) {}

    static PairList all(ExtremePairs.Ranking ranking, ExtremePairs extremes) {
        return new PairList(ranking, null, extremes);
    }

    int size() {
        return kept == null ? ranking.size() : kept.length;
    }

    Pair pair(int index) {
        int place = kept == null ? index : kept[index];
        return new Pair(place + 1, ranking.row()[place], ranking.column()[place], ranking.similarity()[place]);
    }

    /** The smallest and the largest similarity of all pairs. */
    double[] range() {
        if (extremes.most().size() == 0) {
            return new double[] {0, 1};
        }
        return new double[] {extremes.least().similarity()[0], extremes.most().similarity()[0]};
    }
}
