package dev.embx.cluster.partition;

import dev.embx.job.Workers;
import dev.embx.linalg.BlockProducts;
import dev.embx.linalg.CenteredRows;
import dev.embx.linalg.Panels;
import dev.embx.linalg.Vectors;
import dev.embx.linalg.kernel.TileKernel;
import dev.embx.linalg.kernel.Tiles;
import java.util.Arrays;

/**
 * Points laid out once for products with centers: |x - c|^2 is |x|^2 - 2 x.c + |c|^2, of centered points. Blocks of points are fixed
 * and added in order: the same on any number of threads.
 */
final class AssignedPoints {
    private static final int ROWS_PER_BLOCK = 512;
    /** Steps and starts that the choice of the kernel counts on. */
    private static final int PRODUCTS_EXPECTED = 100;

    private final CenteredRows rows;
    private final int threads;
    private final TileKernel kernel;
    private final Panels[] blocks;
    private final double[] squares;

    AssignedPoints(CenteredRows rows, int clusters, int threads) {
        this.rows = rows;
        this.threads = threads;
        kernel = Tiles.forWork((double) PRODUCTS_EXPECTED * rows.rows() * rows.columns() * clusters);
        blocks = new Panels[(rows.rows() + ROWS_PER_BLOCK - 1) / ROWS_PER_BLOCK];
        squares = rows.squares();
        double[] row = new double[rows.columns()];
        for (int block = 0; block < blocks.length; block++) {
            int start = block * ROWS_PER_BLOCK;
            blocks[block] = Panels.left(kernel, Math.min(ROWS_PER_BLOCK, size() - start), columns());
            for (int i = 0; i < end(block) - start; i++) {
                rows.copyRow(start + i, row);
                blocks[block].set(i, row);
            }
        }
    }

    int size() {
        return rows.rows();
    }

    int columns() {
        return rows.columns();
    }

    private int end(int block) {
        return Math.min(size(), (block + 1) * ROWS_PER_BLOCK);
    }

    double[] row(int point) {
        double[] row = new double[columns()];
        rows.copyRow(point, row);
        return row;
    }

    /** Sum of |x|^2 over all points. */
    double totalSquares() {
        return Vectors.sum(squares);
    }

    /** Takes the products of one block of points with all centers: {@code products[(point - start) * centers + center]}. */
    @FunctionalInterface
    private interface Visitor {
        void visit(int block, int start, double[] products);
    }

    private void multiply(double[][] centers, Visitor visitor) {
        Panels rights = Panels.right(kernel, centers.length, columns());
        for (int k = 0; k < centers.length; k++) {
            rights.set(k, centers[k]);
        }
        Workers.run(threads, blocks.length, () -> {
            BlockProducts products = new BlockProducts(kernel);
            double[] sums = new double[ROWS_PER_BLOCK * centers.length];
            return block -> {
                Arrays.fill(sums, 0);
                products.add(blocks[block], rights, sums, centers.length);
                visitor.visit(block, block * ROWS_PER_BLOCK, sums);
            };
        });
    }

    /** Squared distances: one row per center. */
    double[][] squaredDistances(double[][] centers) {
        double[][] distances = new double[centers.length][size()];
        multiply(centers, (block, start, products) -> {
            for (int k = 0; k < centers.length; k++) {
                double own = Vectors.dot(centers[k], centers[k]);
                for (int i = start; i < end(block); i++) {
                    double product = products[(i - start) * centers.length + k];
                    distances[k][i] = Math.max(0, squares[i] - 2 * product + own);
                }
            }
        });
        return distances;
    }

    /**
     * Moves each point to the nearest center; of equally near ones it stays, else takes the first.
     *
     * @param labels of each point, or -1; overwritten
     * @return sum of the squared distances from the nearest centers
     */
    double assign(double[][] centers, int[] labels) {
        double[] own =
                Arrays.stream(centers).mapToDouble(c -> Vectors.dot(c, c)).toArray();
        double[] sums = new double[blocks.length];
        multiply(centers, (block, start, products) -> {
            for (int i = start; i < end(block); i++) {
                int at = (i - start) * own.length;
                int nearest = Math.max(0, labels[i]);
                double least = own[nearest] - 2 * products[at + nearest];
                for (int k = 0; k < own.length; k++) {
                    double distance = own[k] - 2 * products[at + k];
                    if (distance < least) {
                        least = distance;
                        nearest = k;
                    }
                }
                labels[i] = nearest;
                sums[block] += Math.max(0, squares[i] + least);
            }
        });
        return Vectors.sum(sums);
    }

    /**
     * The mean of each cluster. An empty one takes the point farthest from its center.
     *
     * @param labels of each point; changed for points that an empty cluster takes
     * @param centers to which the points were assigned
     */
    double[][] means(int[] labels, double[][] centers) {
        fillEmpty(labels, centers);
        int clusters = centers.length;
        double[][][] parts = new double[blocks.length][clusters][];
        Workers.run(threads, blocks.length, () -> {
            double[] row = new double[columns()];
            return block -> {
                for (int i = block * ROWS_PER_BLOCK; i < end(block); i++) {
                    double[] sum = parts[block][labels[i]];
                    rows.copyRow(i, row);
                    if (sum == null) {
                        parts[block][labels[i]] = row.clone();
                    } else {
                        Vectors.addTimes(1, row, sum);
                    }
                }
            };
        });
        int[] sizes = sizes(labels, clusters);
        double[][] means = new double[clusters][columns()];
        for (int k = 0; k < clusters; k++) {
            for (double[][] part : parts) {
                if (part[k] != null) {
                    Vectors.addTimes(1, part[k], means[k]);
                }
            }
            for (int c = 0; c < columns(); c++) {
                means[k][c] /= sizes[k];
            }
        }
        return means;
    }

    private static int[] sizes(int[] labels, int clusters) {
        int[] sizes = new int[clusters];
        for (int label : labels) {
            sizes[label]++;
        }
        return sizes;
    }

    private void fillEmpty(int[] labels, double[][] centers) {
        int[] sizes = sizes(labels, centers.length);
        for (int k = 0; k < sizes.length; k++) {
            if (sizes[k] == 0) {
                int taken = farthest(labels, centers, sizes);
                sizes[labels[taken]]--;
                labels[taken] = k;
                sizes[k] = 1;
            }
        }
    }

    /** The point farthest from its center among clusters that keep another one. */
    private int farthest(int[] labels, double[][] centers, int[] sizes) {
        int farthest = -1;
        double most = -1;
        for (int i = 0; i < labels.length; i++) {
            double distance = sizes[labels[i]] < 2 ? -1 : SumOfSquares.between(row(i), centers[labels[i]]);
            if (distance > most) {
                most = distance;
                farthest = i;
            }
        }
        return farthest;
    }
}
