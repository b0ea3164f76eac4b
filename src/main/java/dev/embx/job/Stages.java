package dev.embx.job;

/** Several works one after the other as one: each counts for its share of the units. Used by one thread. */
public final class Stages {
    private final Progress whole;
    private final long units;
    private long before;

    /** Nothing is done yet of so many units. */
    public Stages(Progress whole, long units) {
        this.whole = whole;
        this.units = units;
    }

    /** The progress of the next work, which has so many of the units; what it shows is not passed on. */
    public Progress next(long share) {
        long from = before;
        before += share;
        whole.advance(from, units);
        return (done, total) -> whole.advance(from + (total > 0 ? (long) ((double) done / total * share) : 0), units);
    }
}
