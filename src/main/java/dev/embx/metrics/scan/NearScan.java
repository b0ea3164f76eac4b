package dev.embx.metrics.scan;

import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * One thread's walk over the pairs of each group of a {@link PackedMatrix#sorted} matrix with every group: panels of groups nearby
 * first, then the others from the nearest on, without those in which every group is too far away to matter to the sink. Misses no pair
 * of at least {@link ScanSink#most}; {@link ScanSink#least} is not asked.
 */
public final class NearScan {
    private static final int INDEX_BITS = 32;

    /** The boxes that all threads of a search share. */
    public static final class Plan {
        private final PackedMatrix matrix;
        private final int stripRows;
        private final int blockRows;
        private final Boxes panels;
        private final Boxes blocks;
        private final Boxes strips;

        /** Measures the boxes of a sorted matrix. */
        public Plan(PackedMatrix matrix, int threads) {
            this.matrix = matrix;
            stripRows = matrix.kernel().rows();
            blockRows = (matrix.kernel().width() + stripRows - 1) / stripRows * stripRows;
            panels = Boxes.of(matrix, matrix.kernel().width(), threads);
            blocks = Boxes.of(matrix, blockRows, threads);
            strips = Boxes.of(matrix, stripRows, threads);
        }

        /** Left groups of a block. */
        public int blockRows() {
            return blockRows;
        }

        /** Number of blocks. */
        public int blocks() {
            return blocks.count();
        }
    }

    private final Plan plan;
    private final Scan scan;
    /** The panels that a block is compared with, the nearest first: the bits of the score they can reach, and the panel. */
    private final long[] queue;

    private int queued;

    /** A walk by a plan. */
    public NearScan(Plan plan) {
        this.plan = plan;
        scan = new Scan(plan.matrix, plan.blockRows);
        queue = new long[plan.panels.count()];
    }

    /**
     * Shows a sink all pairs of one block of left groups that may matter to it.
     *
     * @param around least number of groups on either side that are looked at first
     * @param pairsDone receives the number of pairs done, with those left out
     */
    public void block(int block, int around, ScanSink sink, LongConsumer pairsDone) {
        scan.loadBlock(block);
        int width = plan.matrix.kernel().width();
        int from = Math.max(0, (block * plan.blockRows - around) / width);
        int to = Math.min(plan.panels.count(), ((block + 1) * plan.blockRows + around) / width + 1);
        for (int row = 0; row < scan.count(); row += plan.stripRows) {
            for (int panel = from; panel < to; panel++) {
                scan.panel(row, panel, sink);
            }
        }
        enqueue(block, from, to, sink);
        for (int row = 0; row < scan.count(); row += plan.stripRows) {
            scanQueue(block, row, sink);
        }
        pairsDone.accept((long) scan.count() * plan.matrix.groups());
    }

    /** Queues the panels that may matter to some row of a block, but for those from a panel on to another. */
    private void enqueue(int block, int from, int to, ScanSink sink) {
        double least = Double.POSITIVE_INFINITY;
        for (int row = 0; row < scan.count(); row += plan.stripRows) {
            least = Math.min(least, scan.leastLimit(row, sink));
        }
        queued = 0;
        for (int panel = 0; panel < plan.panels.count(); panel++) {
            double highest = plan.blocks.highest(block, plan.panels, panel);
            if (highest >= least && (panel < from || panel >= to)) {
                queue[queued++] = (long) SpatialOrder.ascending((float) -highest) << INDEX_BITS | panel;
            }
        }
        Arrays.sort(queue, 0, queued);
    }

    private void scanQueue(int block, int row, ScanSink sink) {
        int strip = (block * plan.blockRows + row) / plan.stripRows;
        double least = scan.leastLimit(row, sink);
        for (int i = 0; i < queued; i++) {
            int panel = (int) queue[i];
            if (plan.strips.highest(strip, plan.panels, panel) >= least && scan.panel(row, panel, sink)) {
                least = scan.leastLimit(row, sink);
            }
        }
    }
}
