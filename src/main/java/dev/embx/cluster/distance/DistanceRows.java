package dev.embx.cluster.distance;

import dev.embx.job.PacedProgress;
import dev.embx.job.Progress;
import dev.embx.job.Workers;
import dev.embx.linalg.BlockProducts;
import dev.embx.linalg.Panels;
import dev.embx.linalg.kernel.TileKernel;
import dev.embx.linalg.kernel.Tiles;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * Distances of every point to all points by blocked products: |x - y|^2 = |x|^2 + |y|^2 - 2 x.y of points less their mean. Where that
 * loses digits, for points that are near each other, the distance is computed from their difference. Within 1e-12 of {@link
 * PointDistances}; 0 for equal points. The same on any number of threads.
 */
public final class DistanceRows {
    private static final int BLOCK = 32;
    /** Share of |x|^2 + |y|^2 below which a squared distance is computed from the difference. */
    private static final double NEAR = 1e-3;

    private final PointDistances distances;
    private final int points;
    private final int columns;
    private final double[] mean;
    private final double[] squares;
    private final TileKernel kernel;
    private final Panels all;

    private DistanceRows(PointDistances distances) {
        this.distances = distances;
        points = distances.points();
        columns = distances.columns();
        mean = distances.distance() == ClusterDistance.COSINE ? new double[columns] : distances.mean();
        squares = new double[points];
        kernel = Tiles.forWork((double) points * points * columns);
        all = Panels.right(kernel, points, columns);
    }

    /** Receives all distances of one point after the other. */
    @FunctionalInterface
    public interface Row {
        /** The distance to point j is {@code values[from + j]}. */
        void accept(int point, double[] values, int from);
    }

    /**
     * Shows the distances of each point to a worker of one of the threads, in no particular order.
     *
     * @throws dev.embx.job.Cancelled when {@code progress} reports cancellation
     */
    public static void each(PointDistances distances, int threads, Progress progress, Supplier<? extends Row> worker) {
        DistanceRows rows = new DistanceRows(distances);
        PacedProgress paced = new PacedProgress(progress, rows.points);
        int blocks = (rows.points + BLOCK - 1) / BLOCK;
        Workers.run(threads, blocks, () -> rows::pack);
        Workers.run(threads, blocks, () -> {
            BlockProducts products = new BlockProducts(rows.kernel);
            double[] strip = new double[BLOCK * rows.points];
            Row row = worker.get();
            return block -> {
                int first = block * BLOCK;
                int count = Math.min(BLOCK, rows.points - first);
                rows.fill(first, count, products, strip);
                for (int i = 0; i < count; i++) {
                    row.accept(first + i, strip, i * rows.points);
                }
                paced.add(count);
            };
        });
        paced.finish();
    }

    /** Puts a block of points among the right vectors, and takes their squared lengths from products, as those of pairs are. */
    private void pack(int block) {
        int first = block * BLOCK;
        int count = Math.min(BLOCK, points - first);
        Panels lefts = lefts(first, count);
        Panels rights = Panels.right(kernel, count, columns);
        double[] row = new double[columns];
        for (int i = 0; i < count; i++) {
            centered(first + i, row);
            rights.set(i, row);
            all.set(first + i, row);
        }
        double[] sums = new double[count * count];
        new BlockProducts(kernel).add(lefts, rights, sums, count);
        for (int i = 0; i < count; i++) {
            squares[first + i] = sums[i * count + i];
        }
    }

    private void centered(int point, double[] row) {
        distances.copyScaled(point, row);
        for (int c = 0; c < columns; c++) {
            row[c] -= mean[c];
        }
    }

    private Panels lefts(int first, int count) {
        Panels lefts = Panels.left(kernel, count, columns);
        double[] row = new double[columns];
        for (int i = 0; i < count; i++) {
            centered(first + i, row);
            lefts.set(i, row);
        }
        return lefts;
    }

    private void fill(int first, int count, BlockProducts products, double[] strip) {
        Arrays.fill(strip, 0);
        products.add(lefts(first, count), all, strip, points);
        for (int i = 0; i < count; i++) {
            if (distances.distance() == ClusterDistance.COSINE) {
                toCosineDistances(first + i, strip, i * points);
            } else {
                toRoots(first + i, strip, i * points);
            }
        }
    }

    private void toCosineDistances(int point, double[] strip, int from) {
        double square = squares[point];
        for (int j = 0; j < points; j++) {
            double cosine = strip[from + j] / Math.sqrt(square * squares[j]);
            strip[from + j] = 1 - Math.max(-1, Math.min(1, cosine));
        }
    }

    private void toRoots(int point, double[] strip, int from) {
        double square = squares[point];
        double scale = distances.scale();
        for (int j = 0; j < points; j++) {
            double both = square + squares[j];
            double squared = both - 2 * strip[from + j];
            if (squared < NEAR * both) {
                squared = distances.scaledSquare(point, j);
            }
            strip[from + j] = Math.sqrt(squared) / scale;
        }
    }
}
