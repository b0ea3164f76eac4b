package dev.embx.linalg.kernel;

/**
 * Products of a few left vectors with a panel of right vectors, in float64. Each value is one chain of fused multiply-adds in the
 * order of the places, so all kernels give the same bits. Stateless: any thread may use it.
 */
public interface TileKernel {

    /** Left vectors that are multiplied at once. */
    int rows();

    /** Right vectors of a panel. */
    int width();

    /**
     * Multiplies: {@code tile[r * width() + c]} becomes the sum over i of {@code left[leftAt + i * rows() + r] * right[rightAt + i *
     * width() + c]}.
     *
     * @param depth places of each vector
     * @param tile at least {@code rows() * width()} places
     */
    void multiply(double[] left, int leftAt, double[] right, int rightAt, int depth, double[] tile);
}
