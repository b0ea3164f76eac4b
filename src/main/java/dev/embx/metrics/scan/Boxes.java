package dev.embx.metrics.scan;

import dev.embx.job.Workers;
import java.util.Arrays;

/** The bounds of the vectors of consecutive groups: box {@code b} holds groups {@code b * size} to the next box, end excluded. */
final class Boxes {
    private final ScoreSpace space;
    private final int size;
    private final double[][] low;
    private final double[][] high;

    private Boxes(ScoreSpace space, int size, int count) {
        this.space = space;
        this.size = size;
        low = new double[count][];
        high = new double[count][];
    }

    /** Boxes of {@code size} groups each. */
    static Boxes of(PackedMatrix matrix, int size, int threads) {
        RowGroups groups = matrix.rowGroups();
        Boxes boxes = new Boxes(matrix.space(), size, (groups.size() + size - 1) / size);
        Workers.run(threads, boxes.count(), () -> {
            double[] vector = new double[matrix.space().depth()];
            return box -> boxes.measure(box, groups, vector);
        });
        return boxes;
    }

    /** Number of boxes. */
    int count() {
        return low.length;
    }

    private void measure(int box, RowGroups groups, double[] vector) {
        low[box] = new double[space.coordinates()];
        high[box] = new double[space.coordinates()];
        Arrays.fill(low[box], Double.POSITIVE_INFINITY);
        Arrays.fill(high[box], Double.NEGATIVE_INFINITY);
        int end = Math.min(groups.size(), (box + 1) * size);
        for (int group = box * size; group < end; group++) {
            space.vector(groups.content(), groups.row(group, 0), vector);
            for (int c = 0; c < low[box].length; c++) {
                low[box][c] = Math.min(low[box][c], vector[c]);
                high[box][c] = Math.max(high[box][c], vector[c]);
            }
        }
    }

    /** No vector of a box has a higher score with one of another box, but for rounding. */
    double highest(int box, Boxes others, int other) {
        return space.highest(low[box], high[box], others.low[other], others.high[other]);
    }
}
