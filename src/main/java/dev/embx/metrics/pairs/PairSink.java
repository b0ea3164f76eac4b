package dev.embx.metrics.pairs;

import dev.embx.metrics.Similarity;
import dev.embx.metrics.scan.PackedMatrix;
import dev.embx.metrics.scan.RowGroups;
import dev.embx.metrics.scan.ScanSink;

/** A {@link ScanSink} that receives the pairs accepted by a filter, with their float64 similarity. One per thread. */
abstract class PairSink implements ScanSink {
    final RowGroups groups;
    final Similarity similarity;

    PairSink(PackedMatrix matrix) {
        groups = matrix.rowGroups();
        similarity = matrix.similarity();
    }

    @Override
    public final boolean wants(int leftFrom, int leftTo, int from, int to) {
        return groups.filter()
                .mayAccept(groups.code(leftFrom), groups.code(leftTo - 1), groups.code(from), groups.code(to - 1));
    }

    @Override
    public final void accept(int left, int group, float score, double margin) {
        if (groups.accepts(left, group)) {
            between(left, group, score, margin);
        }
    }

    /** The pairs of two groups may matter. */
    abstract void between(int group, int other, float score, double margin);

    /** The pairs inside a group of two or more rows. */
    abstract void inside(int group);

    /** Adds what a sink of another thread has found. */
    abstract void merge(PairSink other);

    final double exact(int group, int other) {
        return similarity.between(groups.row(group, 0), groups.row(other, 0));
    }

    /** Calls {@link #inside} for every group that holds a pair the filter takes. */
    final void insideAll() {
        for (int group = 0; group < groups.size(); group++) {
            if (groups.size(group) > 1 && groups.accepts(group, group)) {
                inside(group);
            }
        }
    }
}
