package dev.embx.manifold.tsne.repulsion;

import dev.embx.job.Workers;

/** Two-dimensional Fourier transforms of square grids of complex numbers, on several threads. */
final class Plane {
    private static final int LANES = 32;

    /** Unused numbers at the end of each row: at a distance of a power of 2, all of a column would share a few places of the cache. */
    private static final int GAP = 8;

    private final int size;
    private final int stride;
    private final int threads;
    private final Fourier fourier;

    /**
     * Prepares for grids of {@code size} x {@code size} numbers.
     *
     * @param size a power of 2, at least 64
     */
    Plane(int size, int threads) {
        this.size = size;
        stride = size + GAP;
        this.threads = threads;
        fourier = new Fourier(size);
    }

    /** Where the row after a row begins, counted from that row's beginning. */
    int stride() {
        return stride;
    }

    /** Room for a grid. */
    double[] grid() {
        return new double[size * stride];
    }

    /** Transforms a grid of which only the first rows hold numbers. */
    void forward(double[] real, double[] imaginary, int rows) {
        alongRows(real, imaginary, rows);
        alongColumns(real, imaginary);
    }

    /** Transforms back, for the first rows only; not divided by the number of points. */
    void backward(double[] real, double[] imaginary, int rows) {
        alongColumns(imaginary, real);
        alongRows(imaginary, real, rows);
    }

    private void alongColumns(double[] real, double[] imaginary) {
        Workers.run(threads, size / LANES, () -> {
            Buffer buffer = new Buffer();
            return tile -> buffer.columns(real, imaginary, tile * LANES);
        });
    }

    private void alongRows(double[] real, double[] imaginary, int rows) {
        Workers.run(threads, (rows + LANES - 1) / LANES, () -> {
            Buffer buffer = new Buffer();
            return tile -> buffer.rows(real, imaginary, tile * LANES);
        });
    }

    /** One thread's room for some rows or columns side by side. */
    private final class Buffer {
        private final double[][] re = new double[size][LANES];
        private final double[][] im = new double[size][LANES];

        void columns(double[] real, double[] imaginary, int first) {
            for (int i = 0; i < size; i++) {
                System.arraycopy(real, i * stride + first, re[fourier.place(i)], 0, LANES);
                System.arraycopy(imaginary, i * stride + first, im[fourier.place(i)], 0, LANES);
            }
            fourier.transform(re, im);
            for (int i = 0; i < size; i++) {
                System.arraycopy(re[i], 0, real, i * stride + first, LANES);
                System.arraycopy(im[i], 0, imaginary, i * stride + first, LANES);
            }
        }

        void rows(double[] real, double[] imaginary, int first) {
            for (int i = 0; i < size; i++) {
                gather(real, first * stride + i, re[fourier.place(i)]);
                gather(imaginary, first * stride + i, im[fourier.place(i)]);
            }
            fourier.transform(re, im);
            for (int i = 0; i < size; i++) {
                scatter(re[i], real, first * stride + i);
                scatter(im[i], imaginary, first * stride + i);
            }
        }

        private void gather(double[] grid, int from, double[] lanes) {
            for (int lane = 0; lane < LANES; lane++) {
                lanes[lane] = grid[from + lane * stride];
            }
        }

        private void scatter(double[] lanes, double[] grid, int to) {
            for (int lane = 0; lane < LANES; lane++) {
                grid[to + lane * stride] = lanes[lane];
            }
        }
    }
}
