package dev.embx.linalg.kernel;

/**
 * Counts of scores in equal bins, of one thread: below the first bin, in the bins, above the last.
 *
 * <p>A score's place is {@code score * scale + offset}: a whole number, that of its bin, at the middle of a bin, and half of one more
 * at its end. It is computed in float32. Rounding the two factors moves it by at most 2^-24 (|score * scale| + |offset|), rounding the
 * product and the sum by as much again and 2^-24 |place|, and |score * scale| is at most |place| + |offset|: together less than
 * 2^-22 (|place| + |offset|).
 */
public final class BinCounts {
    /** A counter for each pair of bins would need too much memory beyond. */
    private static final int MOST_BINS = 126;

    /** Scales between its inverse and it keep away from the ends of float32. */
    private static final double LARGEST_SCALE = 1e25;

    private static final double ROUNDING = 0x1p-22;
    private static final float NEVER = -1;

    /** Added to a place, it leaves the nearest whole number in the last bits. */
    public static final float WHOLE = 0x1p23f;

    /** The bits of the whole number. */
    public static final int WHOLE_BITS = (1 << 23) - 1;

    private static final int MOST_LANES = 64;

    /** Places, limited, run from 0, below the first bin, to here, above the last. */
    public final float last;
    /** What a score is multiplied by. */
    public final float scale;
    /** What is then added. */
    public final float offset;
    /** A place within it of a whole number is surely in that bin. */
    public float sureWithin = NEVER;
    /** One addition counts two scores: the counter of bins a and b stands at a * (last + 1) + b. */
    public final long[] pairs;
    /** Room for the counters of some pairs. */
    public final int[] counters = new int[MOST_LANES];

    private final double error;
    private final boolean usable;

    /**
     * No counts. Where float32 cannot hold the factors, or there are very many bins, no score is ever surely in a bin.
     *
     * @param bins number of bins, at least 1
     * @param scale bins per unit of score
     * @param first the lower end of the first bin, times {@code scale}
     */
    public BinCounts(int bins, double scale, double first) {
        double middle = 0.5 - first;
        usable = bins <= MOST_BINS
                && Math.abs(middle) < LARGEST_SCALE
                && scale < LARGEST_SCALE
                && scale > 1 / LARGEST_SCALE;
        last = bins + 1f;
        this.scale = (float) scale;
        offset = (float) middle;
        error = ROUNDING * (last + 1 + Math.abs(middle));
        pairs = new long[usable ? (bins + 2) * (bins + 2) : 0];
    }

    /** Sets how far the scores that follow may be off. */
    public void setMargin(double margin) {
        double sure = 0.5 - error - margin * scale;
        sureWithin = usable && sure > 0 ? Math.nextDown((float) sure) : NEVER;
    }

    /** Adds the counts to {@code counts}: below, the bins, above. */
    public void addTo(long[] counts) {
        for (int i = 0; i < pairs.length; i++) {
            counts[i / counts.length] += pairs[i];
            counts[i % counts.length] += pairs[i];
        }
    }
}
