package dev.embx.linalg.kernel;

/**
 * Sums of t-SNE's repulsion in float32, with q = 1 / (1 + dx^2 + dy^2) for two points: of q, q^2 dx and q^2 dy. All kernels give
 * the same bits: each sum takes the points in order, without fused multiply-adds. Stateless: any thread may use it.
 */
public interface PushKernel {
    /** Points that stand side by side. */
    int LANES = 128;

    /**
     * Sums over all points, for each of {@link #LANES} points.
     *
     * @param x abscissae of all points, {@code y} their ordinates
     * @param here abscissae and ordinates of the points side by side
     * @param sums receives the sums of q^2 dx, of q^2 dy and of q
     */
    void push(float[] x, float[] y, float[][] here, float[][] sums);
}
