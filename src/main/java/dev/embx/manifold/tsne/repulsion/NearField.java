package dev.embx.manifold.tsne.repulsion;

import java.util.Arrays;

/**
 * The near part of a {@link Split}, over all pairs that may be near. Points are sorted into strips as high as the reach, and along
 * a strip into cells; then some of a strip stand side by side in lanes while those of the three strips around pass by. In
 * float32; each sum has one order, whatever the threads.
 */
public final class NearField {
    private static final int LANES = 32;
    /** The compiler makes vector instructions of a loop only where it is long. */
    private static final int TOGETHER = 4;
    /** Farther than any reach, and its square is finite. */
    private static final float FAR_AWAY = 1e9f;

    private static final int CELLS_PER_REACH = 8;

    private final int points;
    private final int threads;
    private final int[] order;
    private final int[] cellOf;
    private final float[] sortedX;
    private final float[] sortedY;
    private Split split = Split.NONE;
    private int strips;
    private int columns;
    private int[] start = new int[0];

    public NearField(int points, int threads) {
        this.points = points;
        this.threads = threads;
        order = new int[points];
        cellOf = new int[points];
        sortedX = new float[points];
        sortedY = new float[points];
    }

    /** Sorts the points of a map that begins at {@code low} and extends so far at most. */
    public void sort(double[] x, double[] y, double[] low, double extent, Split newSplit) {
        split = newSplit;
        double reach = split.reach();
        strips = (int) (extent / reach) + 1;
        columns = (int) (extent / reach * CELLS_PER_REACH) + 1;
        int cells = strips * columns;
        if (start.length < cells + 1) {
            start = new int[cells + 1];
        }
        Arrays.fill(start, 0, cells + 1, 0);
        for (int i = 0; i < points; i++) {
            int strip = (int) ((y[i] - low[1]) / reach);
            int column = (int) ((x[i] - low[0]) / reach * CELLS_PER_REACH);
            cellOf[i] = strip * columns + column;
            start[cellOf[i] + 1]++;
        }
        for (int cell = 0; cell < cells; cell++) {
            start[cell + 1] += start[cell];
        }
        place(x, y, low);
    }

    private void place(double[] x, double[] y, double[] low) {
        for (int i = points - 1; i >= 0; i--) {
            // Counts down from the end of the cell, which is where the next one starts.
            int at = --start[cellOf[i] + 1];
            order[at] = i;
            sortedX[at] = (float) (x[i] - low[0]);
            sortedY[at] = (float) (y[i] - low[1]);
        }
        // Each start has become that of the cell before.
        int cells = strips * columns;
        System.arraycopy(start, 1, start, 0, cells);
        start[cells] = points;
    }

    /** How many pairs {@link #add} looks at, about. */
    long pairs() {
        long pairs = 0;
        for (int cell = 0; cell < strips * columns; cell++) {
            int here = start[cell + 1] - start[cell];
            if (here > 0) {
                int strip = cell / columns;
                int column = cell % columns;
                for (int other = Math.max(0, strip - 1); other <= Math.min(strips - 1, strip + 1); other++) {
                    pairs += (long) here
                            * (end(other, column + CELLS_PER_REACH) - begin(other, column - CELLS_PER_REACH));
                }
            }
        }
        return pairs;
    }

    private int begin(int strip, int column) {
        return start[strip * columns + Math.max(0, column)];
    }

    private int end(int strip, int column) {
        return start[strip * columns + Math.min(columns - 1, column) + 1];
    }

    /** Adds the near forces; gives the sum of the near q over all ordered pairs and of all points with themselves. */
    public double add(double[] forceX, double[] forceY) {
        return OrderedSum.of(threads, strips, () -> {
            Lanes lanes = new Lanes();
            return strip -> lanes.strip(strip, forceX, forceY);
        });
    }

    /** One thread's lanes: the points of a block, {@link #TOGETHER} times, so that as many others pass by at once. */
    private final class Lanes {
        private final float[] laneX = new float[LANES * TOGETHER];
        private final float[] laneY = new float[LANES * TOGETHER];
        private final float[] otherX = new float[LANES * TOGETHER];
        private final float[] otherY = new float[LANES * TOGETHER];
        private final float[] pushX = new float[LANES * TOGETHER];
        private final float[] pushY = new float[LANES * TOGETHER];
        private final float[] weight = new float[LANES * TOGETHER];
        private final float rate = (float) split.rate();
        private final float part = rate / Split.POWER;

        double strip(int strip, double[] forceX, double[] forceY) {
            double sum = 0;
            int end = start[(strip + 1) * columns];
            for (int from = start[strip * columns]; from < end; from += LANES) {
                sum += block(strip, from, Math.min(LANES, end - from), forceX, forceY);
            }
            return sum;
        }

        private double block(int strip, int from, int count, double[] forceX, double[] forceY) {
            for (int lane = 0; lane < laneX.length; lane++) {
                laneX[lane] = sortedX[from + Math.min(lane % LANES, count - 1)];
                laneY[lane] = sortedY[from + Math.min(lane % LANES, count - 1)];
                pushX[lane] = 0;
                pushY[lane] = 0;
                weight[lane] = 0;
            }
            int left = cellOf[order[from]] % columns - CELLS_PER_REACH;
            int right = cellOf[order[from + count - 1]] % columns + CELLS_PER_REACH;
            for (int other = Math.max(0, strip - 1); other <= Math.min(strips - 1, strip + 1); other++) {
                int last = end(other, right);
                for (int i = begin(other, left); i < last; i += TOGETHER) {
                    gather(i, last);
                    pass(laneX, laneY, rate, part / 2);
                }
            }
            double sum = 0;
            for (int lane = 0; lane < laneX.length; lane++) {
                if (lane % LANES < count) {
                    forceX[order[from + lane % LANES]] += pushX[lane];
                    forceY[order[from + lane % LANES]] += pushY[lane];
                    sum += weight[lane];
                }
            }
            return sum;
        }

        /** The others that pass by together; where there are no more, a place far away. */
        private void gather(int from, int end) {
            for (int i = 0; i < TOGETHER; i++) {
                boolean there = from + i < end;
                Arrays.fill(otherX, i * LANES, (i + 1) * LANES, there ? sortedX[from + i] : FAR_AWAY);
                Arrays.fill(otherY, i * LANES, (i + 1) * LANES, there ? sortedY[from + i] : FAR_AWAY);
            }
        }

        private void pass(float[] hereX, float[] hereY, float a, float b) {
            float[] awayX = otherX;
            float[] awayY = otherY;
            float[] toX = pushX;
            float[] toY = pushY;
            float[] sum = weight;
            for (int lane = 0; lane < LANES * TOGETHER; lane++) {
                float dx = hereX[lane] - awayX[lane];
                float dy = hereY[lane] - awayY[lane];
                float s = 1 + dx * dx + dy * dy;
                float t = 0.5f - b * s;
                // The larger of t and 0; as Math.max, which minds NaN and -0, it takes longer.
                float w = t + Math.abs(t);
                w *= w;
                w *= w;
                w *= w;
                w *= w;
                w *= w;
                w *= w;
                float q = 1 / s;
                float near = w * q;
                float force = near * (q + a);
                sum[lane] += near;
                toX[lane] += force * dx;
                toY[lane] += force * dy;
            }
        }
    }
}
