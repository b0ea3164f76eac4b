package dev.embx.metrics.pairs;

import dev.embx.metrics.scan.PackedMatrix;

/** Counts the pairs beyond a threshold and keeps the most extreme of them. */
final class ThresholdSink extends PairSink {
    private final ThresholdPairs.Threshold threshold;
    private final GroupPairs pairs;
    private final BestPairs best;
    private long count;

    ThresholdSink(PackedMatrix matrix, ThresholdPairs.Threshold threshold) {
        super(matrix);
        this.threshold = threshold;
        pairs = new GroupPairs(groups);
        best = threshold.above() ? BestPairs.most(threshold.limit()) : BestPairs.least(threshold.limit());
    }

    @Override
    public double most(int left) {
        return threshold.above() ? threshold.value() : Double.POSITIVE_INFINITY;
    }

    @Override
    public double least(int left) {
        return threshold.above() ? Double.NEGATIVE_INFINITY : threshold.value();
    }

    @Override
    void between(int group, int other, float score, double margin) {
        double exact = exact(group, other);
        if (threshold.takes(exact)) {
            count += (long) groups.size(group) * groups.size(other);
            pairs.offer(best, exact, group, other);
        }
    }

    @Override
    void inside(int group) {
        double exact = exact(group, group);
        if (threshold.takes(exact)) {
            count += groups.size(group) * (groups.size(group) - 1L) / 2;
            pairs.offerInside(best, exact, group);
        }
    }

    @Override
    void merge(PairSink other) {
        ThresholdSink more = (ThresholdSink) other;
        best.offerAll(more.best);
        count += more.count;
    }

    ThresholdPairs drain() {
        return new ThresholdPairs(best.drain(), count);
    }
}
