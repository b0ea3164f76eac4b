package dev.embx.linalg;

import dev.embx.job.PacedProgress;
import dev.embx.job.Progress;
import dev.embx.job.Workers;
import dev.embx.linalg.kernel.TileKernel;
import dev.embx.linalg.kernel.Tiles;

/**
 * Products of centered rows with themselves and with vectors, on several threads. In units of the scaled rows. Values do not depend
 * on the threads or the kernel.
 */
public final class Products {
    /** Rows that are multiplied at once by thin matrices. */
    private static final int THIN_ROWS = 64;

    private Products() {}

    /**
     * The product of a matrix, transposed, and another of as many rows: columns x other columns. Memory: one product more per
     * thread.
     *
     * @param y may be {@code x}: then only half is computed
     * @throws dev.embx.job.Cancelled when {@code progress} reports cancellation
     */
    public static double[][] ofColumns(CenteredRows x, CenteredRows y, int threads, Progress progress) {
        int left = x.columns();
        int right = y.columns();
        TileKernel kernel = Tiles.forWork((double) x.rows() * left * right);
        int before = x == y ? 0 : Integer.MIN_VALUE;
        double[] sums = x.sum(Math.multiplyExact(left, right), threads, progress, (start, end, sum) -> {
            BlockProducts products = new BlockProducts(kernel);
            Panels lefts = Panels.left(kernel, left, BlockProducts.CHAIN);
            Panels rights = Panels.right(kernel, right, BlockProducts.CHAIN);
            double[] row = new double[Math.max(left, right)];
            for (int from = start; from < end; from += BlockProducts.CHAIN) {
                int count = Math.min(BlockProducts.CHAIN, end - from);
                for (int i = 0; i < count; i++) {
                    x.copyRow(from + i, row);
                    lefts.setAcross(i, row, 0);
                    if (x != y) {
                        y.copyRow(from + i, row);
                    }
                    rights.setAcross(i, row, 0);
                }
                lefts.clearFrom(count);
                products.addUpper(lefts, rights, sum, right, before);
            }
        });
        return x == y ? mirrored(sums, left) : rows(sums, left, right);
    }

    private static double[][] rows(double[] values, int rows, int columns) {
        double[][] result = new double[rows][columns];
        for (int i = 0; i < rows; i++) {
            System.arraycopy(values, i * columns, result[i], 0, columns);
        }
        return result;
    }

    /** Of a symmetric product whose upper half is there. */
    private static double[][] mirrored(double[] values, int size) {
        double[][] result = rows(values, size, size);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                result[i][j] = result[j][i];
            }
        }
        return result;
    }

    /** The product of a matrix and itself transposed: rows x rows. Holds all rows in float64. */
    public static double[][] ofRows(CenteredRows x, int threads, Progress progress) {
        int size = x.rows();
        TileKernel kernel = Tiles.forWork((double) size * size * x.columns() / 2);
        Panels rights = Panels.right(kernel, size, x.columns());
        double[] row = new double[x.columns()];
        for (int i = 0; i < size; i++) {
            x.copyRow(i, row);
            rights.set(i, row);
        }
        double[] values = new double[Math.multiplyExact(size, size)];
        int blocks = (size + THIN_ROWS - 1) / THIN_ROWS;
        PacedProgress paced = new PacedProgress(progress, size);
        Workers.run(threads, blocks, () -> {
            BlockProducts products = new BlockProducts(kernel);
            return block -> {
                int from = block * THIN_ROWS;
                Panels lefts = rowPanels(kernel, x, from, Math.min(size, from + THIN_ROWS));
                double[] strip = new double[lefts.vectors() * size];
                products.addUpper(lefts, rights, strip, size, from);
                System.arraycopy(strip, 0, values, from * size, strip.length);
                paced.add(lefts.vectors());
            };
        });
        return mirrored(values, size);
    }

    private static Panels rowPanels(TileKernel kernel, CenteredRows x, int start, int end) {
        Panels panels = Panels.left(kernel, end - start, x.columns());
        double[] row = new double[x.columns()];
        for (int r = start; r < end; r++) {
            x.copyRow(r, row);
            panels.set(r - start, row);
        }
        return panels;
    }

    private static Panels vectorPanels(TileKernel kernel, double[][] vectors) {
        Panels panels = Panels.right(kernel, vectors.length, vectors[0].length);
        for (int v = 0; v < vectors.length; v++) {
            panels.set(v, vectors[v]);
        }
        return panels;
    }

    /** The product of each row with each vector: row-major, rows x vectors. */
    public static double[] withVectors(CenteredRows x, double[][] vectors, int threads, Progress progress) {
        double[] values = new double[Math.multiplyExact(x.rows(), vectors.length)];
        if (values.length == 0) {
            return values;
        }
        TileKernel kernel = Tiles.forWork((double) values.length * x.columns());
        Panels rights = vectorPanels(kernel, vectors);
        PacedProgress paced = new PacedProgress(progress, x.rows());
        Workers.run(threads, (x.rows() + THIN_ROWS - 1) / THIN_ROWS, () -> {
            BlockProducts products = new BlockProducts(kernel);
            return block -> {
                int from = block * THIN_ROWS;
                Panels lefts = rowPanels(kernel, x, from, Math.min(x.rows(), from + THIN_ROWS));
                double[] part = new double[lefts.vectors() * vectors.length];
                products.add(lefts, rights, part, vectors.length);
                System.arraycopy(part, 0, values, from * vectors.length, part.length);
                paced.add(lefts.vectors());
            };
        });
        return values;
    }

    /** The product of columns ({@link #ofColumns}) times each of some vectors, without that product: one row per vector. */
    public static double[][] ofColumnsWithVectors(CenteredRows x, double[][] vectors, int threads, Progress progress) {
        if (vectors.length == 0) {
            return new double[0][];
        }
        int count = vectors.length;
        TileKernel kernel = Tiles.forWork(2.0 * x.rows() * x.columns() * count);
        Panels rights = vectorPanels(kernel, vectors);
        double[] sums = x.sum(Math.multiplyExact(x.columns(), count), threads, progress, (start, end, sum) -> {
            BlockProducts products = new BlockProducts(kernel);
            Panels columns = Panels.left(kernel, x.columns(), THIN_ROWS);
            Panels images = Panels.right(kernel, count, THIN_ROWS);
            double[] row = new double[x.columns()];
            for (int from = start; from < end; from += THIN_ROWS) {
                Panels rows = rowPanels(kernel, x, from, Math.min(end, from + THIN_ROWS));
                double[] part = new double[rows.vectors() * count];
                products.add(rows, rights, part, count);
                for (int i = 0; i < rows.vectors(); i++) {
                    x.copyRow(from + i, row);
                    columns.setAcross(i, row, 0);
                    images.setAcross(i, part, i * count);
                }
                columns.clearFrom(rows.vectors());
                products.add(columns, images, sum, count);
            }
        });
        double[][] result = new double[count][x.columns()];
        for (int v = 0; v < count; v++) {
            for (int c = 0; c < x.columns(); c++) {
                result[v][c] = sums[c * count + v];
            }
        }
        return result;
    }
}
