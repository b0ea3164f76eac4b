package dev.embx.metrics.pairs;

import dev.embx.metrics.scan.PackedMatrix;

/** Keeps the most and the least similar pairs. */
final class ExtremeSink extends PairSink {

    /** Bounds that all threads of one search share, so that a pair found by one narrows the search of the others. */
    record Bounds(SharedBound most, SharedBound least) {
        Bounds() {
            this(new SharedBound(Double.NEGATIVE_INFINITY), new SharedBound(Double.POSITIVE_INFINITY));
        }
    }

    private final GroupPairs pairs;
    private final Bounds bounds;
    private final BestPairs most;
    private final BestPairs least;

    ExtremeSink(PackedMatrix matrix, int count, Bounds bounds) {
        super(matrix);
        this.bounds = bounds;
        pairs = new GroupPairs(groups);
        most = BestPairs.most(count);
        least = BestPairs.least(count);
    }

    @Override
    public double most(int left) {
        return bounds.most().value();
    }

    @Override
    public double least(int left) {
        return bounds.least().value();
    }

    @Override
    void between(int group, int other, float score, double margin) {
        double exact = exact(group, other);
        if (exact >= bounds.most().value()) {
            pairs.offer(most, exact, group, other);
            bounds.most().raise(most.bound());
        }
        if (exact <= bounds.least().value()) {
            pairs.offer(least, exact, group, other);
            bounds.least().lower(least.bound());
        }
    }

    @Override
    void inside(int group) {
        double exact = exact(group, group);
        pairs.offerInside(most, exact, group);
        pairs.offerInside(least, exact, group);
        bounds.most().raise(most.bound());
        bounds.least().lower(least.bound());
    }

    @Override
    void merge(PairSink other) {
        ExtremeSink more = (ExtremeSink) other;
        most.offerAll(more.most);
        least.offerAll(more.least);
    }

    ExtremePairs drain() {
        return new ExtremePairs(most.drain(), least.drain(), groups.rows(), groups.pairs());
    }
}
