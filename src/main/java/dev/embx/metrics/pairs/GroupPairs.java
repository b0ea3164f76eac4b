package dev.embx.metrics.pairs;

import dev.embx.metrics.scan.RowGroups;

/**
 * Offers the pairs of rows between two groups, or inside one. All have the same similarity, so they come in order of row, then
 * column, and end at the first that is refused: large groups make no more pairs than are kept.
 */
record GroupPairs(RowGroups groups) {

    /** Offers each row of one group with each of another. */
    void offer(BestPairs best, double similarity, int group, int other) {
        int i = 0;
        int j = 0;
        boolean wanted = true;
        while (wanted && (i < groups.size(group) || j < groups.size(other))) {
            boolean takeFirst =
                    j == groups.size(other) || (i < groups.size(group) && groups.row(group, i) < groups.row(other, j));
            if (takeFirst) {
                wanted = offerRow(best, similarity, groups.row(group, i++), other, j);
            } else {
                wanted = offerRow(best, similarity, groups.row(other, j++), group, i);
            }
        }
    }

    /** Offers the pairs inside a group. */
    void offerInside(BestPairs best, double similarity, int group) {
        boolean wanted = true;
        for (int i = 1; wanted && i < groups.size(group); i++) {
            wanted = offerRow(best, similarity, groups.row(group, i), group, i);
        }
    }

    private boolean offerRow(BestPairs best, double similarity, int row, int columns, int count) {
        for (int i = 0; i < count; i++) {
            if (!best.offer(similarity, row, groups.row(columns, i))) {
                return false;
            }
        }
        return true;
    }
}
