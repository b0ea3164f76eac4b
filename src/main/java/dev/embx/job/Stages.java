package dev.embx.job;

/** Several consecutive tasks with one progress, of which each takes its share of the units. Used by one thread. */
public final class Stages {
    private final Progress whole;
    private final long units;
    private long before;

    /** Tasks of {@code units} units in all, none of them done yet. */
    public Stages(Progress whole, long units) {
        this.whole = whole;
        this.units = units;
    }

    /** The progress of the next task, which has {@code share} of the units; its sketches are not passed on. */
    public Progress next(long share) {
        long from = before;
        before += share;
        whole.advance(from, units);
        return (done, total) -> whole.advance(from + (total > 0 ? (long) ((double) done / total * share) : 0), units);
    }
}
