package dev.embx.linalg;

import dev.embx.linalg.kernel.TileKernel;

/**
 * Products of left with right vectors, tile by tile. Each product is the sum, in order, of chains of fused multiply-adds over
 * {@value #CHAIN} places: the same bits on any kernel. One thread.
 */
public final class BlockProducts {
    /** Length of a chain: strips and panels of this length stay in the first-level cache. */
    static final int CHAIN = 256;

    private final TileKernel kernel;
    private final double[] tile;

    /** Products by a kernel, for which the {@link Panels} were made. */
    public BlockProducts(TileKernel kernel) {
        this.kernel = kernel;
        tile = new double[kernel.rows() * kernel.width()];
    }

    /** Adds the product of each left vector l with each right vector r to {@code sums[l * stride + r]}. */
    public void add(Panels left, Panels right, double[] sums, int stride) {
        addFrom(left, right, sums, stride, Integer.MIN_VALUE);
    }

    /**
     * The same where only products of a left vector with itself and the right vectors behind it are needed: half of a symmetric
     * product. Some others are added too.
     *
     * @param before number of the first left vector among the right ones
     */
    void addUpper(Panels left, Panels right, double[] sums, int stride, int before) {
        addFrom(left, right, sums, stride, before);
    }

    private void addFrom(Panels left, Panels right, double[] sums, int stride, int before) {
        for (int place = 0; place < left.depth(); place += CHAIN) {
            int chain = Math.min(CHAIN, left.depth() - place);
            for (int r = 0; r < right.vectors(); r += kernel.width()) {
                int rightAt = r * right.depth() + place * kernel.width();
                for (int l = 0; l < left.vectors() && (long) l + before < r + kernel.width(); l += kernel.rows()) {
                    int leftAt = l * left.depth() + place * kernel.rows();
                    kernel.multiply(left.values(), leftAt, right.values(), rightAt, chain, tile);
                    addTile(
                            sums,
                            l * stride + r,
                            stride,
                            Math.min(kernel.rows(), left.vectors() - l),
                            right.vectors() - r);
                }
            }
        }
    }

    private void addTile(double[] sums, int at, int stride, int rows, int room) {
        int columns = Math.min(kernel.width(), room);
        for (int row = 0; row < rows; row++) {
            for (int c = 0; c < columns; c++) {
                sums[at + row * stride + c] += tile[row * kernel.width() + c];
            }
        }
    }
}
