package dev.embx.manifold.umap;

import dev.embx.job.Progress;
import dev.embx.job.Workers;
import dev.embx.manifold.Layout;
import dev.embx.manifold.LayoutListener;
import java.util.Arrays;

/**
 * The descent of UMAP (McInnes, Healy and Melville 2018, algorithm 5): neighbors pull, random other points push.
 *
 * <p>Where the original moves both ends of an edge one edge after the other, here each item moves by itself along all its edges
 * while the others stand; a share of all items moves at a time, and each item draws from its own random numbers. So the map
 * depends on the seed alone and not on the number of threads.
 */
final class Umap {
    private static final int SHARES = 16;
    private static final int ITEMS_PER_TASK = 128;
    private static final int FEW_ITEMS = 4096;
    private static final double LONGEST_STEP = 4;
    private static final double NEAR = 0.001;
    private static final long SHOW_INTERVAL_NANOS = 100_000_000;

    private final UmapOptions options;
    private final int items;
    private final int epochs;
    private final int threads;
    /** Where the edges of each item begin; they lie in the order in which items move. */
    private final int[] start;

    private final int[] end;
    private final int[] column;
    private final double a;
    private final double b;
    private final PowerTable power;
    /** Epochs from one pull of an edge to the next, and when the next is due. */
    private final double[] period;

    private final double[] due;
    private final long[] random;
    private final double[] x;
    private final double[] y;
    private final double[] nextX;
    private final double[] nextY;

    Umap(FuzzyGraph graph, Layout layout, UmapOptions options, int threads) {
        this.options = options;
        items = layout.size();
        epochs = options.epochs(items);
        this.threads = items < FEW_ITEMS ? 1 : threads;
        MembershipCurve curve = MembershipCurve.fit(options.minDist());
        a = curve.a();
        b = curve.b();
        power = new PowerTable(b);
        x = layout.x().clone();
        y = layout.y().clone();
        nextX = new double[items];
        nextY = new double[items];
        random = new long[items];
        for (int i = 0; i < items; i++) {
            random[i] = mixed(options.seed() + mixed(i + 1L));
        }
        start = new int[items];
        end = new int[items];
        column = new int[graph.strength().length];
        period = new double[column.length];
        takeEdges(graph);
        due = period.clone();
    }

    /** The strongest edges pull in each epoch, those of a tenth of their strength in each tenth; too weak ones never. */
    private void takeEdges(FuzzyGraph graph) {
        double strongest = Arrays.stream(graph.strength()).max().orElse(0);
        int taken = 0;
        for (int share = 0; share < SHARES; share++) {
            for (int item = share; item < items; item += SHARES) {
                start[item] = taken;
                for (int edge = graph.start()[item]; edge < graph.start()[item + 1]; edge++) {
                    double strength = graph.strength()[edge];
                    if (strength * epochs >= strongest) {
                        column[taken] = graph.column()[edge];
                        period[taken++] = strongest / strength;
                    }
                }
                end[item] = taken;
            }
        }
    }

    Layout run(LayoutListener listener, Progress progress) {
        long shown = System.nanoTime();
        for (int epoch = 0; epoch < epochs && items > 1; epoch++) {
            for (int share = 0; share < Math.min(items, SHARES); share++) {
                moveShare(share, epoch, 1 - (double) epoch / epochs);
                progress.advance(epoch, epochs);
            }
            if (System.nanoTime() - shown > SHOW_INTERVAL_NANOS) {
                listener.at(epoch + 1, epochs, Double.NaN, new Layout(x, y));
                shown = System.nanoTime();
            }
        }
        progress.advance(epochs, epochs);
        return new Layout(x, y);
    }

    private void moveShare(int share, int epoch, double rate) {
        int count = (items - share + SHARES - 1) / SHARES;
        Workers.run(threads, (count + ITEMS_PER_TASK - 1) / ITEMS_PER_TASK, () -> task -> {
            int end = Math.min(count, (task + 1) * ITEMS_PER_TASK);
            for (int i = task * ITEMS_PER_TASK; i < end; i++) {
                new Mover(share + i * SHARES, rate).move(epoch);
            }
        });
        for (int item = share; item < items; item += SHARES) {
            x[item] = nextX[item];
            y[item] = nextY[item];
        }
    }

    /** One item on its way. */
    private final class Mover {
        private final int item;
        private final double rate;
        private double hereX;
        private double hereY;
        private long state;

        Mover(int item, double rate) {
            this.item = item;
            this.rate = rate;
            hereX = x[item];
            hereY = y[item];
            state = random[item];
        }

        void move(int epoch) {
            for (int edge = start[item]; edge < end[item]; edge++) {
                if (due[edge] <= epoch) {
                    due[edge] += period[edge];
                    pull(column[edge]);
                    push();
                }
            }
            random[item] = state;
            nextX[item] = hereX;
            nextY[item] = hereY;
        }

        /** Twice at once: an edge counts from both of its ends. */
        private void pull(int other) {
            double dx = hereX - x[other];
            double dy = hereY - y[other];
            double squared = dx * dx + dy * dy;
            if (squared > 0) {
                double near = a * power.of(squared);
                double factor = -2 * b * near / (squared * (1 + near));
                hereX += 2 * rate * step(factor * dx);
                hereY += 2 * rate * step(factor * dy);
            }
        }

        /** All samples push from where the item is, so that no push waits for the one before. */
        private void push() {
            double sumX = 0;
            double sumY = 0;
            for (int i = 0; i < options.negativeSamples(); i++) {
                int other = draw();
                double dx = hereX - x[other];
                double dy = hereY - y[other];
                double squared = dx * dx + dy * dy;
                if (squared > 0 && other != item) {
                    double factor = 2 * b / ((NEAR + squared) * (1 + a * power.of(squared)));
                    sumX += step(factor * dx);
                    sumY += step(factor * dy);
                }
            }
            hereX += rate * sumX;
            hereY += rate * sumY;
        }

        private double step(double length) {
            return Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, length));
        }

        /** Any item, each as likely as another (Steele, Lea and Flood 2014, SplitMix). */
        private int draw() {
            state += 0x9E3779B97F4A7C15L;
            return (int) (((mixed(state) >>> 32) * items) >>> 32);
        }
    }

    private static long mixed(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
